package io.github.jihe.corpus.rewrite;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A document built again with other words or other cells. */
final class Rebuilt {
  private Rebuilt() {}

  static Document of(Document document, UnaryOperator<String> prose, Function<Table, Grid> table) {
    DocumentBuilder builder = new DocumentBuilder(document.format());
    for (Block block : document.blocks()) {
      int page = block.location().page();
      if (block instanceof Paragraph paragraph) {
        builder.paragraph(prose.apply(paragraph.text()), page);
      } else if (block instanceof Heading heading) {
        builder.paragraph(prose.apply(heading.text()), page, heading.level());
      } else if (block instanceof Table old) {
        builder.table(table.apply(old), page, old.caption(), old.hidden());
      }
    }
    return builder.build();
  }

  /** The same grid with other words in its cells. */
  static Grid grid(Table table, BiFunction<Table, Cell, String> words) {
    Grid grid = new Grid();
    table.cells().forEach(cell -> grid.add(withText(cell, words.apply(table, cell))));
    return grid;
  }

  private static Cell withText(Cell cell, String text) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text,
        cell.page(),
        cell.box(),
        java.util.Optional.empty());
  }
}
