package io.github.jihe.reports.tables;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a table that have a header of their own: the list of contracts below the head of a form.
 */
final class DataBlocks {
  private static final int FEWEST_COLUMNS = 4;
  private static final int FEWEST_ROWS = 3;
  private static final Sought WORDS = new Sought("\\p{IsHan}");
  private static final Sought NO_LABEL = new Sought("[。；;]|^(无|没有|是|否|合格|优|良)$");

  private DataBlocks() {}

  /** The table as a whole, cut before each header that stands below numbers. */
  static List<DataGrid> of(Table table) {
    DataGrid grid = new DataGrid(table);
    List<DataGrid> parts = new ArrayList<>();
    int first = 1;
    boolean numbers = false;
    for (int row = 1; row <= grid.rows(); row++) {
      if (numbers && isHeader(grid, row)) {
        parts.add(grid.part(first, row));
        first = row;
        numbers = false;
      }
      numbers |= data(grid, row) > 0;
    }
    parts.add(grid.part(first, grid.rows() + 1));
    return parts;
  }

  /** Labels over every column, and numbers in several columns of all the rows below. */
  private static boolean isHeader(DataGrid grid, int row) {
    int cells = 0;
    for (int column = 1; column <= grid.columns(); ) {
      Cell cell = grid.at(row, column);
      String words = Characters.tight(cell.text());
      boolean label =
          grid.begins(cell, row)
              && cell.rowSpan() == 1
              && WORDS.isIn(words)
              && !grid.isData(cell)
              && !NO_LABEL.isIn(words);
      if (!label) {
        return false;
      }
      cells++;
      column = cell.columnEnd();
    }
    if (cells < FEWEST_COLUMNS || row + FEWEST_ROWS > grid.rows()) {
      return false;
    }
    for (int below = row + 1; below <= row + FEWEST_ROWS; below++) {
      if (data(grid, below) < 2) {
        return false;
      }
    }
    return true;
  }

  private static int data(DataGrid grid, int row) {
    int data = 0;
    for (int column = 1; column <= grid.columns(); column++) {
      Cell cell = grid.at(row, column);
      data += cell.columnSpan() == 1 && grid.isData(cell) ? 1 : 0;
    }
    return data;
  }
}
