package io.github.jihe.checks.across;

import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount that may be the sum of two columns.
 *
 * @param parts at least one
 */
record YearAmounts(List<Amount> parts) {

  /** What could be spent: 全年预算数; 上年结转 and 当年安排 together; else 年初预算数. */
  static Optional<YearAmounts> budget(Subject subject) {
    Optional<Amount> budget = subject.total(FundMeasure.BUDGET);
    if (budget.isPresent()) {
      return budget.map(List::of).map(YearAmounts::new);
    }
    if (subject.total(FundMeasure.CURRENT_YEAR).isPresent()) {
      return Optional.of(
          new YearAmounts(
              Stream.of(FundMeasure.CARRIED_IN, FundMeasure.CURRENT_YEAR)
                  .flatMap(measure -> subject.total(measure).stream())
                  .toList()));
    }
    return subject.total(FundMeasure.INITIAL_BUDGET).map(List::of).map(YearAmounts::new);
  }

  static Optional<YearAmounts> executed(Subject subject) {
    return subject.total(FundMeasure.EXECUTED).map(List::of).map(YearAmounts::new);
  }

  /** What a department's form says of 项目支出. */
  static Optional<Amount> projectBudget(Subject subject) {
    return subject
        .row(FundSource.PROJECT, FundMeasure.BUDGET)
        .or(() -> subject.row(FundSource.PROJECT, FundMeasure.INITIAL_BUDGET));
  }

  static Optional<Amount> projectExecuted(Subject subject) {
    return subject.row(FundSource.PROJECT, FundMeasure.EXECUTED);
  }

  BigDecimal value() {
    return parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Interval interval() {
    return parts.stream().map(Amount::interval).reduce(Interval.ZERO, Interval::plus);
  }
}
