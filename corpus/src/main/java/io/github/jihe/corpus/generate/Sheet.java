package io.github.jihe.corpus.generate;

import java.util.ArrayList;
import java.util.List;

/** A table whose cells cover every place of it once. */
public record Sheet(int rows, int columns, List<SheetCell> cells) implements Piece {

  public Sheet {
    cells = List.copyOf(cells);
  }

  /** The cell that covers a place, or begins before it. */
  public SheetCell at(int row, int column) {
    return cells.stream()
        .filter(
            cell ->
                cell.row() <= row
                    && row < cell.row() + cell.rowSpan()
                    && cell.column() <= column
                    && column < cell.column() + cell.columnSpan())
        .findFirst()
        .orElseThrow();
  }

  /** Takes rows of cells as HTML does: a cell goes to the next free place of its row. */
  static final class Builder {
    private final int columns;
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<boolean[]> taken = new ArrayList<>();
    private int rows;

    Builder(int columns) {
      this.columns = columns;
    }

    /** A cell before it has a place; {@code span} 0 takes all columns that are left. */
    record Loose(String pattern, int span, int down) {}

    static Loose cell(String pattern) {
      return new Loose(pattern, 1, 1);
    }

    static Loose wide(String pattern, int span) {
      return new Loose(pattern, span, 1);
    }

    static Loose down(String pattern, int down) {
      return new Loose(pattern, 1, down);
    }

    Builder row(List<Loose> loose) {
      while (taken.size() <= rows) {
        taken.add(new boolean[columns]);
      }
      int fixed = loose.stream().mapToInt(Loose::span).sum();
      for (Loose cell : loose) {
        int at = free();
        int span = cell.span() == 0 ? openPlaces() - fixed : cell.span();
        place(at, new Loose(cell.pattern(), span, cell.down()));
        fixed -= cell.span();
      }
      if (openPlaces() > 0) {
        throw new IllegalStateException("row " + rows + " is too short: " + loose);
      }
      rows++;
      return this;
    }

    private int free() {
      boolean[] row = taken.get(rows);
      for (int i = 0; i < columns; i++) {
        if (!row[i]) {
          return i;
        }
      }
      throw new IllegalStateException("row " + rows + " is too long");
    }

    private int openPlaces() {
      int open = 0;
      for (boolean place : taken.get(rows)) {
        open += place ? 0 : 1;
      }
      return open;
    }

    private void place(int at, Loose cell) {
      if (cell.span() < 1 || at + cell.span() > columns) {
        throw new IllegalStateException("row " + rows + " has no room for " + cell);
      }
      for (int row = rows; row < rows + cell.down(); row++) {
        while (taken.size() <= row) {
          taken.add(new boolean[columns]);
        }
        for (int column = at; column < at + cell.span(); column++) {
          taken.get(row)[column] = true;
        }
      }
      cells.add(new SheetCell(rows, at, cell.down(), cell.span(), cell.pattern()));
    }

    Sheet build() {
      return new Sheet(rows, columns, cells);
    }
  }
}
