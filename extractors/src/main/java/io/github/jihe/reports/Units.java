package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.quantities.Unit;
import java.util.Optional;

/** Finds the unit that a block, a column or a caption declares for its amounts. */
final class Units {
  private Units() {}

  /**
   * The unit of the amounts between two rows: from the block's own labels, read down each label
   * column, because a narrow label is broken over rows and pages.
   *
   * @param labels how many columns at the left hold labels
   */
  static Optional<Unit> ofBlock(GridView grid, int from, int to, int labels) {
    for (int column = 1; column <= labels; column++) {
      StringBuilder words = new StringBuilder();
      Cell last = null;
      for (int row = from; row <= to; row++) {
        Cell cell = grid.at(row, column);
        if (!cell.equals(last)) {
          words.append(cell.text());
          last = cell;
        }
      }
      Optional<Unit> unit = Unit.moneyIn(words.toString());
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** The unit that some cell of a row declares: 单位：万元. */
  static Optional<Unit> ofCaption(GridView grid, int row) {
    return grid.own(row).stream()
        .map(Cell::text)
        .filter(text -> text.contains("单位") || text.contains("金额"))
        .flatMap(text -> Unit.moneyIn(text).stream())
        .findFirst();
  }
}
