package io.github.jihe.document;

import java.util.List;

/** Which cell covers each position of a grid; rows and columns count from 1. Immutable. */
public final class Covering {
  private final Cell[][] cells;

  private Covering(Cell[][] cells) {
    this.cells = cells;
  }

  /** The positions of a table, each covered by one cell. */
  public static Covering of(Table table) {
    return of(table.rows(), table.columns(), table.cells());
  }

  /** The positions that these cells cover, all of which lie inside of the grid. */
  public static Covering of(int rows, int columns, List<Cell> cells) {
    Cell[][] covering = new Cell[rows + 1][columns + 1];
    for (Cell cell : cells) {
      for (int row = cell.row(); row < cell.rowEnd(); row++) {
        for (int column = cell.column(); column < cell.columnEnd(); column++) {
          covering[row][column] = cell;
        }
      }
    }
    return new Covering(covering);
  }

  /** Whether no cell covers a position. */
  public boolean isFree(int row, int column) {
    return cells[row][column] == null;
  }

  /** The cell that covers a position, which is not free. */
  public Cell at(int row, int column) {
    return cells[row][column];
  }
}
