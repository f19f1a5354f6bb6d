package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * The title of a whole part of the document: a report on one project.
 *
 * @param block where it ends
 * @param text without white space
 */
record Title(int block, String text) {
  private static final int LONGEST = 60;

  static List<Title> of(Document document) {
    List<Title> titles = new ArrayList<>();
    String before = "";
    for (Block block : document.blocks()) {
      String text =
          block instanceof Paragraph p ? p.text() : block instanceof Heading h ? h.text() : "";
      String line = Characters.tight(text);
      String tight = before + line; // a long title is broken over lines
      boolean goesOn = line.contains("绩效") && !line.matches(".*[。：:；;].*");
      before = goesOn && line.length() <= LONGEST ? line : "";
      if (tight.length() <= LONGEST && tight.contains("绩效") && tight.matches(".*(报告|自评)$")) {
        titles.add(new Title(block.location().block(), tight));
      }
    }
    return titles;
  }
}
