package io.github.jihe.layout;

import java.util.List;

/**
 * A ruled table without its text.
 *
 * @param columns x of the column boundaries, ascending: one more than there are columns
 * @param rows y of the row boundaries, ascending
 * @param cells cover the grid without overlap
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record CellGrid(double[] columns, double[] rows, List<Area> cells) {

  /** Grid positions that one cell covers; from 0, ends excluded. */
  record Area(int row, int column, int rowEnd, int columnEnd) {}

  double left() {
    return columns[0];
  }

  double right() {
    return columns[columns.length - 1];
  }

  double top() {
    return rows[0];
  }

  double bottom() {
    return rows[rows.length - 1];
  }

  boolean contains(double x, double y) {
    return x >= left() && x < right() && y >= top() && y < bottom();
  }
}
