package io.github.jihe.checks;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Unit;
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
      Set.of("fund-source-sum", "fund-basic-project", "xt-rollup", "score-total", "weight-total");

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
          case "tt-amount" -> figures.operands(finding).stream().findFirst().map(Figure::interval);
          case "ind-funds" -> quotient(figures.operands(finding));
          case "score-quant" -> points(finding.expected());
          case "score-cap" ->
              figures.operands(finding).stream().findFirst().map(Correction::interval);
          default ->
              isSum(finding)
                  ? Optional.of(sum(figures.operands(finding), Optional.empty()))
                  : Optional.empty();
        };
    return right.map(interval -> new Correction(finding, printed.get(), interval));
  }

  /**
   * What the score of a row would be by the 得分率 printed beside it: the rate may be right and the
   * score wrong.
   */
  static Optional<Correction> ofScore(Finding finding, FigureIndex figures) {
    List<Figure> operands = figures.operands(finding);
    Optional<Figure> rate = figures.reported(finding);
    if (!finding.rule().equals("score-rate") || operands.size() != 2 || rate.isEmpty()) {
      return Optional.empty();
    }
    Interval right = rate.get().interval().times(interval(operands.get(1)));
    return Optional.of(new Correction(finding, operands.get(0), right));
  }

  /**
   * What each part of a sum would be if its total and the other parts are right: one of them may be
   * the wrong one.
   */
  static List<Correction> ofParts(Finding finding, FigureIndex figures) {
    Optional<Figure> total = figures.reported(finding);
    List<Figure> parts = figures.operands(finding);
    if (!isSum(finding) || total.isEmpty()) {
      return List.of();
    }
    Interval gap = interval(total.get()).minus(sum(parts, Optional.empty()));
    return parts.stream()
        .map(part -> new Correction(finding, part, interval(part).plus(gap)))
        .toList();
  }

  private static Optional<Interval> quotient(List<Figure> operands) {
    return operands.size() < 2 || !operands.get(1).interval().isPositive()
        ? Optional.empty()
        : Optional.of(operands.get(0).interval().dividedBy(operands.get(1).interval()));
  }

  private static Optional<Interval> points(String expected) {
    return Numbers.inCell(expected, Unit.POINT)
        .filter(quantity -> quantity.unit().dimension() == Dimension.POINTS)
        .map(quantity -> Interval.exactly(quantity.inBase()));
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
