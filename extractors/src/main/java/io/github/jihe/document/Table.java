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
 * @param firstRow the sheet's row in which the grid begins, from 1; 0 if the table is no sheet
 * @param firstColumn the sheet's column in which the grid begins, from 1; 0 if it is no sheet
 */
public record Table(
    Location location,
    int rows,
    int columns,
    List<Cell> cells,
    String caption,
    boolean hidden,
    int firstRow,
    int firstColumn)
    implements Block {

  /** A table that is not part of a sheet. */
  public Table(
      Location location, int rows, int columns, List<Cell> cells, String caption, boolean hidden) {
    this(location, rows, columns, cells, caption, hidden, 0, 0);
  }

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

  /** The cell's name in its sheet, such as D7; empty if the table is no sheet. */
  public String address(Cell cell) {
    if (firstRow == 0) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    for (int c = firstColumn + cell.column() - 1; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters.append(firstRow + cell.row() - 1).toString();
  }

  /** Where a cell of this table stands. */
  public Location locate(Cell cell) {
    return location.at(cell.page(), cell.row(), cell.column());
  }
}
