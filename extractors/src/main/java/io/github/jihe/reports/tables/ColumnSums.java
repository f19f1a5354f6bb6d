package io.github.jihe.reports.tables;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The row of totals against the rows above it. A column that does not add up is taken for a claim
 * only where another column shows that the rows are all there are, or where it misses by little.
 */
final class ColumnSums {
  private static final int FEWEST_ITEMS = 2;

  /** Without another column to show it, so many rows must come this near to their total. */
  private static final int FEWEST_ALONE = 3;

  /** Shorter numbers have the same digits too often. */
  private static final int FEWEST_DIGITS = 3;

  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final BigDecimal CLOSE = new BigDecimal("0.03");
  private static final Sought COUNTED_ONCE = new Sought("人数|户数|[(][人户家名][)]|单位数|覆盖|对象");

  private ColumnSums() {}

  static List<Relation> of(DataTable table) {
    if (table.total().isEmpty() || !table.isFlat() || table.items().size() < FEWEST_ITEMS) {
      return List.of();
    }
    int total = table.total().getAsInt();
    List<Added> amounts =
        table.columns().stream()
            .filter(column -> column.isAmount() && !column.words() && column.at(total).isPresent())
            .map(column -> Added.of(table, column, total))
            .filter(added -> added.items().size() >= FEWEST_ITEMS)
            .toList();
    boolean shown = amounts.stream().anyMatch(Added::fits);
    boolean alone = table.items().size() >= FEWEST_ALONE;
    List<Relation> sums = new ArrayList<>();
    for (Added added : amounts) {
      boolean claimed =
          (shown || alone) && added.isNear()
              || shown && added.isSlip()
              || alone && added.isSwapped();
      if (!added.column().used() && (added.fits() || claimed)) {
        sums.add(sum(table, added, total));
      }
    }
    return sums;
  }

  private static Relation sum(DataTable table, Added added, int total) {
    DataColumn column = added.column();
    Statement whole =
        Cells.named("“" + column.header() + "”" + table.labels().get(total), column, total);
    List<Statement> parts =
        added.items().stream().map(row -> Cells.statement(table, column, row)).toList();
    return new Relation.Sum(whole, parts, true, whole.figure().source());
  }

  /**
   * A column added up.
   *
   * @param items the rows that have a number
   * @param gap by how much their sum is more than the total
   */
  private record Added(DataColumn column, List<Integer> items, BigDecimal total, BigDecimal gap) {
    static Added of(DataTable table, DataColumn column, int total) {
      List<Integer> items =
          table.items().stream().filter(row -> column.at(row).isPresent()).toList();
      BigDecimal sum =
          items.stream()
              .flatMap(row -> column.valueAt(row).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal told = column.valueAt(total).orElseThrow();
      return new Added(column, items, told, sum.subtract(told));
    }

    boolean fits() {
      return gap.signum() == 0;
    }

    /** People and households may be counted in several rows, and once in the total. */
    boolean isNear() {
      boolean overlap = gap.signum() > 0 && COUNTED_ONCE.isIn(column.header());
      return gap.abs().compareTo(total.abs().multiply(overlap ? CLOSE : NEAR)) <= 0;
    }

    /** Whether the total is the sum but for two neighbouring digits: 2.08 of 2.80. */
    boolean isSwapped() {
      BigDecimal sum = total.add(gap);
      return digits(total) >= FEWEST_DIGITS && DigitSlip.swaps(total, sum);
    }

    private static int digits(BigDecimal value) {
      return value.stripTrailingZeros().precision();
    }

    /** Whether the total is the sum but for a slip of the pen, or a row was left out of it. */
    boolean isSlip() {
      boolean row =
          items.stream()
              .flatMap(item -> column.valueAt(item).stream())
              .anyMatch(value -> value.compareTo(gap) == 0);
      return row || DigitSlip.between(total, total.add(gap));
    }
  }
}
