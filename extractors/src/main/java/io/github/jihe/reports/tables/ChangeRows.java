package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A row of rates of change (变动率) below the rows of two years. A rate that is not the change is a
 * claim only if a slip explains it: the later year as the base, the other sign, a digit.
 */
final class ChangeRows {
  private static final Sought RATE = new Sought("(同比|较上年|比上年)?(变动|变化|增减|增长|升降|增减变动)(率|幅度|比例|比率|幅)");
  private static final Sought YEAR = new Sought("(20\\d{2})年?(度)?(决算|支出|实际|数|决算数|支出数)?");
  private static final int PERCENT = 2;

  private ChangeRows() {}

  static List<Relation> of(DataTable table) {
    List<Relation> changes = new ArrayList<>();
    List<Integer> rows = table.items();
    for (int at = 2; at < rows.size(); at++) {
      Optional<Integer> last = year(table, rows.get(at - 1));
      boolean follows =
          RATE.is(table.labels().get(rows.get(at)))
              && last.isPresent()
              && year(table, rows.get(at - 2)).filter(first -> last.get() == first + 1).isPresent()
              && (at == 2 || year(table, rows.get(at - 3)).isEmpty());
      if (follows) {
        read(table, rows.get(at - 2), rows.get(at - 1), rows.get(at), changes);
      }
    }
    return changes;
  }

  private static Optional<Integer> year(DataTable table, int row) {
    Matcher year = YEAR.matcher(table.labels().get(row));
    return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  private static void read(
      DataTable table, int before, int after, int rate, List<Relation> changes) {
    for (DataColumn column : table.columns()) {
      Optional<BigDecimal> first = column.valueAt(before).filter(value -> value.signum() > 0);
      Optional<BigDecimal> second = column.valueAt(after).filter(value -> value.signum() > 0);
      Optional<Figure> told =
          column.at(rate).filter(f -> f.quantity().unit().dimension() == Dimension.RATIO);
      if (first.isEmpty() || second.isEmpty() || told.isEmpty()) {
        continue;
      }
      BigDecimal printed = told.get().quantity().value();
      BigDecimal right = change(first.get(), second.get(), first.get(), printed.scale());
      BigDecimal turned = change(first.get(), second.get(), second.get(), printed.scale());
      boolean plain =
          keeps(printed, right)
              || keeps(printed, turned)
              || keeps(printed.negate(), right)
              || DigitSlip.between(printed.abs(), right.abs());
      if (plain) {
        changes.add(
            new Relation.Change(
                Cells.statement(table, column, before),
                Cells.statement(table, column, after),
                true,
                Optional.empty(),
                Optional.of(Cells.statement(table, column, rate)),
                told.get().source()));
      }
    }
  }

  private static BigDecimal change(
      BigDecimal before, BigDecimal after, BigDecimal base, int scale) {
    return after
        .subtract(before)
        .movePointRight(PERCENT)
        .divide(base, Math.max(0, scale), RoundingMode.HALF_UP);
  }

  /** Whether a rate is the one told, but for the last of its decimals. */
  private static boolean keeps(BigDecimal told, BigDecimal rate) {
    return told.subtract(rate).abs().compareTo(told.ulp()) <= 0;
  }
}
