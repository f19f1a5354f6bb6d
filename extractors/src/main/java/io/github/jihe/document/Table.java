package io.github.jihe.document;

import java.util.Comparator;
import java.util.List;

/**
 * A table (表格) as a full grid: every position is covered by exactly one cell.
 *
 * @param rows number of grid rows
 * @param columns number of grid columns
 * @param cells in reading order (by row, then column)
 * @param caption the name of the sheet, for a table that is a sheet of a workbook; else empty
 * @param hidden whether the sheet is hidden from a person who opens the workbook
 */
public record Table(
    Location location, int rows, int columns, List<Cell> cells, String caption, boolean hidden)
    implements Block {

  /**
   * Builds the grid.
   *
   * @throws IllegalArgumentException if a position is covered twice or not at all: {@link Grid}
   *     mends what a file says, this record only accepts what is whole
   */
  public Table {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    long covered = 0;
    for (Cell cell : cells) {
      covered += (long) cell.rowSpan() * cell.columnSpan();
      if (cell.row() < 1 || cell.column() < 1) {
        throw new IllegalArgumentException("cell outside of the grid: " + cell);
      }
    }
    if (covered != (long) rows * columns) {
      throw new IllegalArgumentException(
          "%d positions covered of %d × %d".formatted(covered, rows, columns));
    }
  }

  /** Where a cell of this table stands. */
  public Location locate(Cell cell) {
    return location.at(cell.page(), cell.row(), cell.column());
  }
}
