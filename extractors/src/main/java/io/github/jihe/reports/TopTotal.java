package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import java.util.List;
import java.util.OptionalInt;

/** Finds the line that sums up a block of indicators where it stands above them. */
final class TopTotal {
  /** Points and scores may be totalled, or one of them. */
  private static final int FEWEST_NUMBERS = 1;

  /** A header of indicators has this many rows at most. */
  private static final int DEEPEST_HEADER = 3;

  private final GridView grid;
  private final RowKind[] kinds;

  /**
   * Looks at a table.
   *
   * @param kinds by row, with one more behind the last row
   */
  TopTotal(GridView grid, RowKind[] kinds) {
    this.grid = grid;
    this.kinds = kinds;
  }

  /**
   * The row of it, at once below the header, else at once above it as the first row of the table.
   */
  OptionalInt row(int header) {
    int below = header + 1;
    while (below < header + DEEPEST_HEADER && isLabels(below)) {
      below++;
    }
    if (isTotal(below) && below < grid.rows() && kinds[below + 1] == RowKind.DATA) {
      return OptionalInt.of(below);
    }
    return header == 2 && isTotal(1) ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private boolean isLabels(int row) {
    return row <= grid.rows()
        && (kinds[row] == RowKind.DATA || kinds[row] == RowKind.INDICATOR_HEADER)
        && grid.own(row).stream().noneMatch(grid::isNumber);
  }

  private boolean isTotal(int row) {
    if (row > grid.rows() || kinds[row] != RowKind.TOTAL) {
      return false;
    }
    List<Cell> behind = grid.own(row).stream().skip(1).toList();
    return behind.size() >= FEWEST_NUMBERS && behind.stream().allMatch(grid::isNumber);
  }
}
