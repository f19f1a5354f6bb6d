package io.github.jihe.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects cells as a file declares them and mends what does not fit: overlaps are cut, gaps become
 * blank cells, rows and columns without any cell go. Not thread safe.
 */
public final class Grid {
  private final List<Cell> cells = new ArrayList<>();
  private final Map<Long, Cell> taken = new HashMap<>();
  private int rows;
  private int columns;

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }

  /** Whether a cell covers this position already. */
  public boolean isTaken(int row, int column) {
    return taken.containsKey(key(row, column));
  }

  /** The leftmost position of a row, at or after {@code column}, that no cell covers. */
  public int firstFree(int row, int column) {
    int free = column;
    while (isTaken(row, free)) {
      free++;
    }
    return free;
  }

  /**
   * Adds a cell; where it would cover positions taken before, its spans are cut; nothing is added
   * if its own corner is taken.
   *
   * @return whether it was added
   */
  public boolean add(Cell cell) {
    if (isTaken(cell.row(), cell.column())) {
      return false;
    }
    int width = 1;
    while (width < cell.columnSpan() && !isTaken(cell.row(), cell.column() + width)) {
      width++;
    }
    int height = 1;
    while (height < cell.rowSpan() && rowIsFree(cell.row() + height, cell.column(), width)) {
      height++;
    }
    Cell fitted =
        new Cell(
            cell.row(),
            cell.column(),
            height,
            width,
            cell.text(),
            cell.page(),
            cell.box(),
            cell.stored());
    cells.add(fitted);
    for (int r = fitted.row(); r < fitted.rowEnd(); r++) {
      for (int c = fitted.column(); c < fitted.columnEnd(); c++) {
        taken.put(key(r, c), fitted);
      }
    }
    rows = Math.max(rows, fitted.rowEnd() - 1);
    columns = Math.max(columns, fitted.columnEnd() - 1);
    return true;
  }

  private boolean rowIsFree(int row, int column, int width) {
    for (int c = column; c < column + width; c++) {
      if (isTaken(row, c)) {
        return false;
      }
    }
    return true;
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The cells added so far, and a blank cell of one position for each gap. */
  public List<Cell> filled() {
    List<Cell> whole = new ArrayList<>(cells);
    int page = cells.isEmpty() ? 0 : cells.get(0).page();
    for (int r = 1; r <= rows; r++) {
      for (int c = 1; c <= columns; c++) {
        Cell cell = taken.get(key(r, c));
        if (cell == null) {
          whole.add(Cell.of(r, c, 1, 1, "", page));
        } else {
          page = cell.page();
        }
      }
    }
    return whole;
  }
}
