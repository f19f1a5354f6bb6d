package io.github.jihe.corpus.bench;

import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as expected or as found.
 *
 * @param overPages whether its cells stand on more than one page, as far as is known
 * @param unruled whether it is known to be printed without lines between its columns
 */
record Grid(List<GridCell> cells, boolean overPages, boolean unruled) {

  Grid {
    cells = List.copyOf(cells);
  }

  /** The tables of a document, in its order. */
  static List<Grid> of(Document document) {
    return document.tables().map(Grid::of).toList();
  }

  private static Grid of(Table table) {
    List<GridCell> cells =
        table.cells().stream()
            .map(
                cell ->
                    new GridCell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        GridCell.bare(cell.text())))
            .toList();
    return new Grid(
        cells, table.cells().stream().mapToInt(cell -> cell.page()).distinct().count() > 1, false);
  }

  /**
   * The tables of a listing: a line that begins with {@code #table} opens one, {@code unruled} at
   * its end if no lines part its columns; lines of cells follow; other lines that begin with {@code
   * #} are passed over.
   */
  static List<Grid> parse(Stream<String> lines) {
    List<List<GridCell>> tables = new ArrayList<>();
    List<Boolean> unruled = new ArrayList<>();
    lines.forEach(
        line -> {
          if (line.startsWith("#table")) {
            tables.add(new ArrayList<>());
            unruled.add(line.endsWith(" unruled"));
          } else if (!line.startsWith("#") && !line.isBlank()) {
            tables.get(tables.size() - 1).add(GridCell.parse(line));
          }
        });
    return IntStream.range(0, tables.size())
        .mapToObj(table -> new Grid(tables.get(table), false, unruled.get(table)))
        .toList();
  }
}
