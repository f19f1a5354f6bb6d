package io.github.jihe.checks.across;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;

/**
 * A figure of a report that is not at hand any more.
 *
 * @param printed as printed, with its unit
 * @param value in base units
 * @param low the least value in base units that prints like it
 * @param high the greatest
 */
public record Amount(
    String printed, Unit unit, BigDecimal value, BigDecimal low, BigDecimal high, Source source) {

  public static Amount of(Figure figure) {
    Interval interval = figure.interval();
    return new Amount(
        figure.printed(),
        figure.quantity().unit(),
        figure.inBase(),
        interval.low(),
        interval.high(),
        figure.source());
  }

  Interval interval() {
    return new Interval(low, high);
  }

  Dimension dimension() {
    return unit.dimension();
  }

  boolean agrees(Amount other) {
    return dimension() == other.dimension() && interval().meets(other.interval());
  }
}
