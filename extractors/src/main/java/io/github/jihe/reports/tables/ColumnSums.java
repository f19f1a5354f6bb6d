package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The row of totals against the rows above it. A column that does not add up is taken for a claim
 * only where another column shows that the rows are all there are, or where it misses by little.
 */
final class ColumnSums {
  private static final int FEWEST_ITEMS = 2;

  /** Without another column to show it, so many rows must come this near to their total. */
  private static final int FEWEST_ALONE = 3;

  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final BigDecimal CLOSE = new BigDecimal("0.03");
  private static final Pattern COUNTED_ONCE = Pattern.compile("人数|户数|[(][人户家名][)]|单位数|覆盖|对象");

  private ColumnSums() {}

  static List<Relation> of(DataTable table) {
    if (table.total().isEmpty() || !table.isFlat() || table.items().size() < FEWEST_ITEMS) {
      return List.of();
    }
    int total = table.total().getAsInt();
    List<DataColumn> amounts =
        table.columns().stream()
            .filter(column -> column.isAmount() && !column.words() && column.at(total).isPresent())
            .filter(column -> items(table, column).size() >= FEWEST_ITEMS)
            .toList();
    boolean shown = amounts.stream().anyMatch(column -> gap(table, column).signum() == 0);
    List<Relation> sums = new ArrayList<>();
    for (DataColumn column : amounts) {
      boolean alone = table.items().size() >= FEWEST_ALONE;
      boolean claimed = (shown || alone) && isNear(table, column) || shown && isSlip(table, column);
      if (!column.used() && (gap(table, column).signum() == 0 || claimed)) {
        sums.add(sum(table, column, total));
      }
    }
    return sums;
  }

  private static Relation sum(DataTable table, DataColumn column, int total) {
    Statement whole =
        Cells.named("“" + column.header() + "”" + table.labels().get(total), column, total);
    List<Statement> parts =
        items(table, column).stream().map(row -> Cells.statement(table, column, row)).toList();
    return new Relation.Sum(whole, parts, true, whole.figure().source());
  }

  private static List<Integer> items(DataTable table, DataColumn column) {
    return table.items().stream().filter(row -> column.at(row).isPresent()).toList();
  }

  private static BigDecimal gap(DataTable table, DataColumn column) {
    BigDecimal sum =
        items(table, column).stream()
            .map(column::at)
            .flatMap(Optional::stream)
            .map(Figure::inBase)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.subtract(column.valueAt(table.total().orElseThrow()).orElseThrow());
  }

  /** People and households may be counted in several rows, and once in the total. */
  private static boolean isNear(DataTable table, DataColumn column) {
    BigDecimal total = column.valueAt(table.total().orElseThrow()).orElseThrow();
    BigDecimal gap = gap(table, column);
    boolean overlap = gap.signum() > 0 && COUNTED_ONCE.matcher(column.header()).find();
    return gap.abs().compareTo(total.abs().multiply(overlap ? CLOSE : NEAR)) <= 0;
  }

  /** Whether the total is the sum but for a slip of the pen, or a row was left out of it. */
  private static boolean isSlip(DataTable table, DataColumn column) {
    BigDecimal total = column.valueAt(table.total().orElseThrow()).orElseThrow();
    BigDecimal gap = gap(table, column);
    boolean row =
        items(table, column).stream()
            .flatMap(item -> column.valueAt(item).stream())
            .anyMatch(value -> value.compareTo(gap) == 0);
    return row || DigitSlip.between(total, total.add(gap));
  }
}
