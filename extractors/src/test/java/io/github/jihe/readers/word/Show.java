package io.github.jihe.readers.word;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import java.util.List;

/** Documents as lines of text, to compare with what is expected. */
final class Show {
  private Show() {}

  /** One line a block: {@code "1# heading"}, {@code "text"}, or {@code "table 2x3"}. */
  static List<String> blocks(Document document) {
    return document.blocks().stream().map(Show::block).toList();
  }

  private static String block(Block block) {
    if (block instanceof Heading heading) {
      return heading.level() + "# " + heading.text();
    }
    if (block instanceof Table table) {
      return "table " + table.rows() + "x" + table.columns();
    }
    return ((Paragraph) block).text();
  }

  /** One line a cell: {@code "row,column text"}, spans as {@code row+2,column+3}. */
  static List<String> cells(Table table) {
    return table.cells().stream().map(Show::cell).toList();
  }

  static String cell(Cell cell) {
    return cell.row()
        + (cell.rowSpan() > 1 ? "+" + cell.rowSpan() : "")
        + ","
        + cell.column()
        + (cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "")
        + " "
        + cell.text().replace("\n", "/");
  }

  static Table onlyTable(Document document) {
    List<Table> tables = document.tables().toList();
    if (tables.size() != 1) {
      throw new AssertionError(tables.size() + " tables");
    }
    return tables.get(0);
  }
}
