package io.github.jihe.checks;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a finding says that a printed figure would be: the basis for asking what else would hold if
 * it were.
 *
 * @param finding whose correction it is
 * @param figure as printed
 * @param right what it would be, in base units
 */
record Correction(Finding finding, Figure figure, Interval right) {
  /** Rules whose reported figure is the sum of their operands. */
  private static final Set<String> SUMS =
      Set.of("fund-source-sum", "fund-basic-project", "score-total", "weight-total");

  static boolean isSum(Finding finding) {
    return SUMS.contains(finding.rule());
  }

  static Optional<Correction> of(Finding finding, FigureIndex figures) {
    Optional<Figure> printed = figures.reported(finding);
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Interval> right =
        switch (finding.rule()) {
          case "fund-rate" -> figures.fundRow(finding).flatMap(Correction::rate);
          case "fund-rate-score" -> figures.fundRow(finding).flatMap(Correction::executionScore);
          case "score-cap" ->
              figures.operands(finding).stream().findFirst().map(Correction::interval);
          default ->
              isSum(finding)
                  ? Optional.of(sum(figures.operands(finding), Optional.empty()))
                  : Optional.empty();
        };
    return right.map(interval -> new Correction(finding, printed.get(), interval));
  }

  /** A figure as it would be if this correction, where there is one, were made. */
  static Interval interval(Figure figure, Optional<Correction> made) {
    return made.filter(correction -> correction.concerns(figure))
        .map(Correction::right)
        .orElseGet(() -> interval(figure));
  }

  private static Interval interval(Figure figure) {
    return figure.quantity().unit().dimension() == Dimension.POINTS
        ? Interval.exactly(figure.inBase())
        : figure.interval();
  }

  static Interval sum(List<Figure> figures, Optional<Correction> made) {
    return figures.stream()
        .map(figure -> interval(figure, made))
        .reduce(Interval.ZERO, Interval::plus);
  }

  boolean concerns(Figure other) {
    return figure.source().equals(other.source());
  }

  private static Optional<Interval> rate(FundRow row) {
    return rate(row, Optional.empty());
  }

  /** Execution by budget; nothing where the budget may be zero. */
  static Optional<Interval> rate(FundRow row, Optional<Correction> made) {
    Optional<Interval> executed = row.get(FundMeasure.EXECUTED).map(it -> interval(it, made));
    Optional<Interval> budget =
        row.get(FundMeasure.BUDGET).map(it -> interval(it, made)).filter(Interval::isPositive);
    return executed.flatMap(part -> budget.map(part::dividedBy));
  }

  private static Optional<Interval> executionScore(FundRow row) {
    return rate(row)
        .flatMap(
            rate ->
                row.get(FundMeasure.WEIGHT)
                    .map(
                        weight ->
                            new Interval(
                                    rate.low().min(BigDecimal.ONE), rate.high().min(BigDecimal.ONE))
                                .times(Interval.exactly(weight.inBase()))));
  }
}
