package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Location;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Malformed;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers that cannot be meant as printed, in cells and in prose. */
final class MalformedReader {
  private MalformedReader() {}

  /** In the order of the document. */
  static List<Malformed> read(Document document) {
    List<Malformed> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        table.cells().forEach(cell -> collect(cell.text(), table.locate(cell), found));
      } else if (block instanceof Paragraph paragraph) {
        collect(paragraph.text(), paragraph.location(), found);
      } else if (block instanceof Heading heading) {
        collect(heading.text(), heading.location(), found);
      }
    }
    return found;
  }

  private static void collect(String text, Location location, List<Malformed> found) {
    Numbers.malformedIn(text)
        .forEach(
            number ->
                found.add(
                    new Malformed(
                        number.text(), number.reading(), new Source(location, text.strip()))));
  }
}
