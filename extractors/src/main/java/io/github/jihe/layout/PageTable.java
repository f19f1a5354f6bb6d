package io.github.jihe.layout;

import io.github.jihe.document.Box;
import java.util.List;

/**
 * The part of a table that stands on one page.
 *
 * @param page from 1
 * @param columns x of the column boundaries, ascending
 * @param rows y of the row boundaries, ascending
 * @param cells cover the grid, by row, then column
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record PageTable(int page, double[] columns, double[] rows, List<PageCell> cells)
    implements PageItem {

  /**
   * A cell with its text.
   *
   * @param lines as printed, from top to bottom
   * @param room the width that a line in it can have
   */
  record PageCell(
      int row,
      int column,
      int rowEnd,
      int columnEnd,
      String text,
      List<TextLine> lines,
      double room,
      Box box) {

    boolean isBlank() {
      return text.isEmpty();
    }

    int height() {
      return rowEnd - row;
    }
  }

  int rowCount() {
    return rows.length - 1;
  }

  @Override
  public double left() {
    return columns[0];
  }

  @Override
  public double right() {
    return columns[columns.length - 1];
  }

  @Override
  public double top() {
    return rows[0];
  }

  @Override
  public double bottom() {
    return rows[rows.length - 1];
  }
}
