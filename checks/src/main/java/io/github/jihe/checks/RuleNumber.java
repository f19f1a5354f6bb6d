package io.github.jihe.checks;

import io.github.jihe.facts.Figure;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number in an expression of a bureau's rule: a figure of the report, a literal, or what was
 * calculated from them.
 *
 * @param value in base units: 元, a ratio of 1, 分
 * @param interval every value that it may stand for
 * @param figures what it was calculated from, each with the name the rule calls it by
 * @param trace what the evaluation that it belongs to has compared; a literal belongs to none
 */
record RuleNumber(
    BigDecimal value,
    Interval interval,
    Dimension dimension,
    List<Named> figures,
    Optional<RuleTrace> trace) {

  RuleNumber {
    figures = List.copyOf(figures);
  }

  /** A figure as the rule calls it. */
  record Named(String name, Figure figure) {}

  static RuleNumber of(String name, Figure figure, RuleTrace trace) {
    Dimension dimension = figure.quantity().unit().dimension();
    boolean exact = dimension == Dimension.POINTS;
    return new RuleNumber(
        figure.inBase(),
        exact ? Interval.exactly(figure.inBase()) : figure.interval(),
        dimension,
        List.of(new Named(name, figure)),
        Optional.of(trace));
  }

  /** A number that is no figure of the report. */
  static RuleNumber of(BigDecimal value, Dimension dimension) {
    return new RuleNumber(value, Interval.exactly(value), dimension, List.of(), Optional.empty());
  }

  boolean isFigure() {
    return figures.size() == 1 && figures.get(0).figure().inBase().compareTo(value) == 0;
  }

  RuleNumber plus(RuleNumber other) {
    return with(value.add(other.value), interval.plus(other.interval), common(other), other);
  }

  RuleNumber minus(RuleNumber other) {
    return with(value.subtract(other.value), interval.minus(other.interval), common(other), other);
  }

  RuleNumber times(RuleNumber other) {
    Dimension product = isPlain() ? other.dimension : other.isPlain() ? dimension : Dimension.OTHER;
    return with(value.multiply(other.value), interval.times(other.interval), product, other);
  }

  RuleNumber dividedBy(RuleNumber other) {
    if (other.interval.contains(BigDecimal.ZERO)) {
      throw new IllegalArgumentException("除数为零");
    }
    Dimension quotient =
        dimension == other.dimension
            ? Dimension.RATIO
            : other.isPlain() ? dimension : Dimension.OTHER;
    return with(
        Show.ratio(value, other.value), interval.dividedBy(other.interval), quotient, other);
  }

  private boolean isPlain() {
    return dimension == Dimension.NONE || dimension == Dimension.RATIO;
  }

  private RuleNumber with(BigDecimal result, Interval possible, Dimension unit, RuleNumber other) {
    return new RuleNumber(
        result,
        possible,
        unit,
        Stream.concat(figures.stream(), other.figures.stream()).distinct().toList(),
        trace.or(other::trace));
  }

  /**
   * What both measure; a bare number goes with anything but money, whose unit must be said.
   *
   * @throws IllegalArgumentException one Chinese sentence, if they measure different things
   */
  Dimension common(RuleNumber other) {
    if (dimension == other.dimension) {
      return dimension;
    }
    boolean bare = dimension == Dimension.NONE || other.dimension == Dimension.NONE;
    boolean money = dimension == Dimension.MONEY || other.dimension == Dimension.MONEY;
    if (!bare || money) {
      throw new IllegalArgumentException("计量单位不同的数不能相加减或比较");
    }
    return dimension == Dimension.NONE ? other.dimension : dimension;
  }

  /**
   * As a person would print it.
   *
   * @param among of which the first of its kind tells the unit
   */
  String shown(List<Named> among) {
    if (isFigure()) {
      return figures.get(0).figure().printed();
    }
    if (dimension == Dimension.RATIO) {
      return Show.percent(value, 2);
    }
    return among.stream()
        .map(named -> named.figure().quantity().unit())
        .filter(unit -> unit.dimension() == dimension)
        .findFirst()
        .map(unit -> Show.amount(value, unit))
        .orElseGet(() -> Show.rounded(value, 4) + (dimension == Dimension.MONEY ? "元" : ""));
  }
}
