package io.github.jihe.checks.ledger;

import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one form says of its money: all of a report that a ledger is held against. Small, so that it
 * can be sent from one process to another.
 *
 * @param project as printed; empty if the form names none
 * @param code 项目编码 as printed; empty if there is none
 * @param unit 实施单位 or the unit of a department form; empty if there is none
 * @param department 主管部门; empty if there is none
 * @param year 0 if neither form nor report says it
 * @param rows of the fund block, in its order; at least one
 * @param source place of the project's name, else of the form
 */
public record Claim(
    FormKind kind,
    String project,
    String code,
    String unit,
    String department,
    int year,
    List<Row> rows,
    Source source) {

  public Claim {
    rows = List.copyOf(rows);
  }

  /**
   * A row of the fund block.
   *
   * @param depth 0 for the total
   */
  public record Row(
      String label, FundSource kind, int depth, Map<FundMeasure, Amount> amounts, Source source) {

    public Row {
      amounts = Map.copyOf(amounts);
    }

    Optional<Amount> get(FundMeasure measure) {
      Optional<Amount> printed = Optional.ofNullable(amounts.get(measure));
      return measure == FundMeasure.BUDGET ? printed.or(this::split) : printed;
    }

    /** 上年结转 and 当年安排 in columns of their own are the budget together. */
    private Optional<Amount> split() {
      Optional<Amount> current = get(FundMeasure.CURRENT_YEAR);
      return current.map(own -> get(FundMeasure.CARRIED_IN).map(own::plus).orElse(own));
    }
  }

  /**
   * An amount of money.
   *
   * @param printed with its unit
   * @param value in 元
   * @param interval all values in 元 that print like this
   */
  public record Amount(
      String printed, BigDecimal value, Interval interval, Unit unit, Source source) {

    private Amount plus(Amount other) {
      return new Amount(
          other.printed + " + " + printed,
          value.add(other.value),
          interval.plus(other.interval),
          unit,
          source);
    }

    /** Whether a sum of the ledger, in 元, prints like this, rounded or cut. */
    boolean agreesWith(Interval sum) {
      BigDecimal half = interval.high().subtract(value);
      Interval cut =
          value.signum() < 0
              ? new Interval(value.subtract(half).subtract(half), value)
              : new Interval(value, value.add(half).add(half));
      return interval.meets(sum) || cut.meets(sum);
    }
  }

  /** The row of all money. */
  Optional<Row> total() {
    return rows.stream().filter(row -> row.depth() == 0).findFirst();
  }

  Optional<Row> row(FundSource wanted) {
    return rows.stream().filter(row -> row.kind() == wanted).findFirst();
  }

  /** What its rows of this kind say, the first that says anything. */
  Optional<Amount> amount(FundSource wanted, FundMeasure measure) {
    return rows.stream()
        .filter(row -> row.kind() == wanted)
        .flatMap(row -> row.get(measure).stream())
        .findFirst();
  }

  /** What a person calls it: the project, else the unit. */
  String name() {
    return project.isEmpty() ? unit : project;
  }
}
