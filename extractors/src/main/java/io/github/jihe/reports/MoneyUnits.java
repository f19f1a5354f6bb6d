package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.quantities.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The unit of the amounts in each column of a fund block: what the column's own header says, else
 * what the block says.
 */
record MoneyUnits(Unit block, Map<Integer, Unit> columns) {
  MoneyUnits {
    columns = Map.copyOf(columns);
  }

  /**
   * @param from first row of the header
   * @param to last row of the header
   * @param block unit of the columns that say none
   */
  static MoneyUnits of(GridView grid, int from, int to, Set<Integer> columns, Unit block) {
    Map<Integer, Unit> units = new HashMap<>();
    for (int column : columns) {
      ofHeader(grid, from, to, column).ifPresent(unit -> units.put(column, unit));
    }
    return new MoneyUnits(block, units);
  }

  private static Optional<Unit> ofHeader(GridView grid, int from, int to, int column) {
    return IntStream.iterate(to, row -> row >= from, row -> row - 1)
        .mapToObj(row -> grid.at(row, column))
        .map(Cell::text)
        .flatMap(words -> Unit.moneyIn(words).stream())
        .findFirst();
  }

  Unit at(int column) {
    return columns.getOrDefault(column, block);
  }
}
