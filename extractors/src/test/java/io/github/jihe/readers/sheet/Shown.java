package io.github.jihe.readers.sheet;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes documents as lines, for tests to compare at a glance. */
final class Shown {
  private Shown() {}

  /** One line for each paragraph, one for each row of a table. */
  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        lines.addAll(rows(table));
      } else if (block instanceof Heading heading) {
        lines.add("# " + heading.text());
      } else if (block instanceof Paragraph paragraph) {
        lines.add("- " + paragraph.text().replace("\n", "⏎"));
      }
    }
    return lines;
  }

  /** A row's cells, each {@code text}, with its spans if any and its stored number if any. */
  static List<String> rows(Table table) {
    List<StringBuilder> rows = new ArrayList<>();
    for (int i = 0; i < table.rows(); i++) {
      rows.add(new StringBuilder("|"));
    }
    for (Cell cell : table.cells()) {
      StringBuilder row = rows.get(cell.row() - 1);
      row.append(cell.text().replace("\n", "⏎"));
      if (cell.rowSpan() * cell.columnSpan() > 1) {
        row.append("{%d×%d}".formatted(cell.rowSpan(), cell.columnSpan()));
      }
      cell.stored().ifPresent(value -> row.append("=").append(value.toPlainString()));
      row.append('|');
    }
    return rows.stream().map(StringBuilder::toString).toList();
  }
}
