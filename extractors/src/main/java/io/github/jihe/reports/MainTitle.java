package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.Optional;

/**
 * What the whole document is called: its first title that names a report, over one line or more.
 */
final class MainTitle {
  /** A title stands among the first blocks. */
  private static final int BLOCKS = 12;

  /** A longer line is text. */
  private static final int LONGEST_LINE = 40;

  private static final int LONGEST = 70;

  private static final Sought END = new Sought(".*绩效.*(报告|报告书|自评)([(（].{1,12}[)）])?$|^(自评|评价)报告$");

  private static final Sought NO_PART =
      new Sought(".*[。：:；;，,、！].*|附件?表?[\\d一二三四五六七八九十]*|.*[〔\\[]20\\d\\d[〕\\]].*");

  private static final Sought BRACKETED = new Sought("[(（][^()（）]{1,12}[)）]");

  private MainTitle() {}

  /** Without white space; the lines that stand before its last one are part of it. */
  static Optional<String> of(Document document) {
    String before = "";
    int blocks = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Table || ++blocks > BLOCKS) {
        return Optional.empty();
      }
      String text =
          block instanceof Paragraph p ? p.text() : block instanceof Heading h ? h.text() : "";
      String line = Characters.tight(text);
      if (line.isEmpty() || BRACKETED.is(line)) {
        continue;
      }
      boolean part = line.length() <= LONGEST_LINE && !NO_PART.is(line);
      String joined = before + line;
      if (part && joined.length() <= LONGEST && END.is(joined)) {
        return Optional.of(joined);
      }
      boolean alone = line.length() <= LONGEST && END.is(line);
      if (alone && !line.matches(".*[。：；].*")) {
        return Optional.of(line);
      }
      before = part ? joined : "";
    }
    return Optional.empty();
  }
}
