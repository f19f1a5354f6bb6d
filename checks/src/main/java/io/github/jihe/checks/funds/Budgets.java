package io.github.jihe.checks.funds;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amount that a row's execution is measured against: 全年预算数; where a form splits it, 上年结转 and
 * 当年安排 together; else 年初预算数, else 到位数.
 *
 * @param parts the figures whose sum it is, at least one
 */
public record Budgets(List<Figure> parts, String name) {

  public static Optional<Budgets> of(FundRow row) {
    Optional<Figure> budget = row.get(FundMeasure.BUDGET);
    if (budget.isPresent()) {
      return Optional.of(new Budgets(List.of(budget.get()), FundMeasure.BUDGET.chinese()));
    }
    List<Figure> split =
        Stream.of(FundMeasure.CARRIED_IN, FundMeasure.CURRENT_YEAR)
            .flatMap(measure -> row.get(measure).stream())
            .toList();
    if (row.get(FundMeasure.CURRENT_YEAR).isPresent()) {
      return Optional.of(new Budgets(split, "上年结转与当年安排"));
    }
    return row.get(FundMeasure.INITIAL_BUDGET)
        .map(figure -> new Budgets(List.of(figure), FundMeasure.INITIAL_BUDGET.chinese()))
        .or(() -> arrived(row));
  }

  /** What arrived, for a table whose rates are told of it: 支出数÷到位数. */
  static Optional<Budgets> arrived(FundRow row) {
    return row.get(FundMeasure.ARRIVED)
        .map(figure -> new Budgets(List.of(figure), FundMeasure.ARRIVED.chinese()));
  }

  public BigDecimal inBase() {
    return parts.stream().map(Figure::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public Interval interval() {
    return parts.stream().map(Figure::interval).reduce(Interval.ZERO, Interval::plus);
  }

  /** As it stands in a calculation: {@code 484} or {@code (1 + 2)}. */
  public String calculation() {
    List<String> numbers = parts.stream().map(io.github.jihe.checks.Show::number).toList();
    return numbers.size() == 1 ? numbers.get(0) : "(" + String.join(" + ", numbers) + ")";
  }
}
