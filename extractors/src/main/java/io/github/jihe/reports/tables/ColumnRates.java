package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns of percentages against the columns that they are made of: one by another, each by the
 * total, the change from one to another. What all rows but one keep is claimed for every row.
 */
final class ColumnRates {
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ODD = 1;
  private static final int PERCENT = 2;

  private ColumnRates() {}

  /** How a row's percentage is made, if the row has what it is made of. */
  private interface Reading {
    Optional<BigDecimal> rate(int row, int scale);

    Relation relation(int row);
  }

  static List<Relation> of(DataTable table) {
    List<Relation> relations = new ArrayList<>();
    for (DataColumn rates : table.columns()) {
      if (rates.isRate() && !rates.used()) {
        relations.addAll(read(table, rates));
      }
    }
    return relations;
  }

  private static List<Relation> read(DataTable table, DataColumn rates) {
    List<DataColumn> amounts =
        table.columns().stream().filter(c -> c.index() != rates.index() && !c.isRate()).toList();
    List<Relation> best = List.of();
    int least = MOST_ODD + 1;
    for (Reading reading : readings(table, rates, amounts)) {
      List<Integer> rows = new ArrayList<>();
      int odd = 0;
      for (int row : table.rows()) {
        Optional<BigDecimal> rate =
            rates.at(row).flatMap(told -> reading.rate(row, Math.max(0, value(told).scale())));
        if (rate.isPresent()) {
          rows.add(row);
          odd += keeps(rate.get(), value(rates.at(row).orElseThrow())) ? 0 : 1;
        }
        if (odd >= least) {
          break; // No better than the one found; a wide table has many to try.
        }
      }
      if (rows.size() >= FEWEST_ROWS && odd < least) {
        least = odd;
        best = rows.stream().map(reading::relation).toList();
      }
    }
    return best;
  }

  private static BigDecimal value(Figure told) {
    return told.quantity().value();
  }

  /** Whether a rate of as many decimals is the one told, but for the last of them. */
  private static boolean keeps(BigDecimal rate, BigDecimal told) {
    return rate.subtract(told).abs().compareTo(told.ulp()) <= 0;
  }

  private static List<Reading> readings(
      DataTable table, DataColumn rates, List<DataColumn> amounts) {
    List<Reading> readings = new ArrayList<>();
    for (DataColumn one : amounts) {
      if (table.total().isPresent() && one.at(table.total().getAsInt()).isPresent()) {
        readings.add(new OfTotal(table, rates, one));
      }
      for (DataColumn other : amounts) {
        if (one.index() != other.index() && one.comparable(other)) {
          readings.add(new OfColumn(table, rates, one, other));
          readings.add(new Change(table, rates, one, other));
        }
      }
    }
    return readings;
  }

  private static Optional<BigDecimal> percent(
      Optional<BigDecimal> part, Optional<BigDecimal> whole, int scale) {
    return part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0
        ? Optional.empty()
        : Optional.of(
            part.get().movePointRight(PERCENT).divide(whole.get(), scale, RoundingMode.HALF_UP));
  }

  private record OfColumn(DataTable table, DataColumn rates, DataColumn part, DataColumn whole)
      implements Reading {
    @Override
    public Optional<BigDecimal> rate(int row, int scale) {
      return percent(part.valueAt(row), whole.valueAt(row), scale);
    }

    @Override
    public Relation relation(int row) {
      return new Relation.Ratio(
          Cells.statement(table, part, row),
          Cells.statement(table, whole, row),
          Cells.statement(table, rates, row),
          rates.at(row).map(Figure::source).orElseThrow());
    }
  }

  private record OfTotal(DataTable table, DataColumn rates, DataColumn part) implements Reading {
    @Override
    public Optional<BigDecimal> rate(int row, int scale) {
      return percent(part.valueAt(row), part.valueAt(table.total().orElseThrow()), scale);
    }

    @Override
    public Relation relation(int row) {
      return new Relation.Ratio(
          Cells.statement(table, part, row),
          Cells.statement(table, part, table.total().orElseThrow()),
          Cells.statement(table, rates, row),
          rates.at(row).map(Figure::source).orElseThrow());
    }
  }

  private record Change(DataTable table, DataColumn rates, DataColumn before, DataColumn after)
      implements Reading {
    @Override
    public Optional<BigDecimal> rate(int row, int scale) {
      Optional<BigDecimal> grown =
          after.valueAt(row).flatMap(a -> before.valueAt(row).map(a::subtract));
      return percent(grown, before.valueAt(row), scale);
    }

    @Override
    public Relation relation(int row) {
      return new Relation.Change(
          Cells.statement(table, before, row),
          Cells.statement(table, after, row),
          true,
          Optional.empty(),
          Optional.of(Cells.statement(table, rates, row)),
          rates.at(row).map(Figure::source).orElseThrow());
    }
  }
}
