package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as printed (数值).
 *
 * @param value its scale is the number of decimals printed: 75.0 and 75 differ; of a range the
 *     lower end
 * @param unit as printed or inherited, {@link Unit#NONE} if neither
 * @param approximate whether words such as 约, 近, 余, 左右 say that it is not exact; true for every
 *     range
 * @param text the words it was read from
 * @param per what one gets it for, as printed, when the number is a rate for each: 人·年 in 640元/人·年;
 *     empty otherwise
 * @param upTo the upper end of a range, in the same unit: 20 in 10-20%
 */
public record Quantity(
    BigDecimal value,
    Unit unit,
    boolean approximate,
    String text,
    String per,
    Optional<BigDecimal> upTo) {

  /** The share of its value beyond which rounding never excuses a difference. */
  private static final BigDecimal SLACK_SHARE = new BigDecimal("0.005");

  /** How far 约 or 近 may lie from the truth. */
  private static final BigDecimal APPROXIMATE_SHARE = new BigDecimal("0.05");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** One number that is not a range and not for each of anything. */
  public Quantity(BigDecimal value, Unit unit, boolean approximate, String text) {
    this(value, unit, approximate, text, "", Optional.empty());
  }

  /** The value in base units: 元, a ratio of 1, 人. */
  public BigDecimal inBase() {
    return value.multiply(unit.inBase());
  }

  /** The same number with another unit. */
  public Quantity withUnit(Unit other) {
    return new Quantity(value, other, approximate, text, per, upTo);
  }

  /**
   * The same number with the unit of its column, caption or table, if it has none of its own; 1.2万
   * in a column of 元 is 1.2万元.
   */
  public Quantity inheriting(Unit inherited) {
    if (unit.dimension() != Dimension.NONE) {
      return this;
    }
    return withUnit(
        unit.symbol().isEmpty() || inherited.dimension() == Dimension.NONE
            ? inherited
            : Unit.of(unit.symbol() + inherited.symbol()));
  }

  /** Whether it is printed as a range: 10-20%, 3至5个. */
  public boolean isRange() {
    return upTo.isPresent();
  }

  /** Whether it is an amount for each of something: 32元/人. */
  public boolean isForEach() {
    return !per.isEmpty();
  }

  /**
   * Every true value, in base units, that prints like this one when rounded to its decimals: 89.97
   * 万元 is 899650 to 899750 元. Rounding excuses at most half a percent of an amount, so that 1 of 2
   * 万元 is not 60%. What is counted one by one, 41人 or 12份, is exact. A range stands for everything
   * between its ends.
   */
  public Interval asPrinted() {
    return asPrinted(value.scale());
  }

  /**
   * As {@link #asPrinted()}, for a number that stands among others of more decimals: in a sheet
   * that drops trailing zeros 484 beside 482.8 is 484.0.
   */
  public Interval asPrinted(int columnScale) {
    BigDecimal slack = slack(columnScale);
    BigDecimal top = upTo.map(end -> end.multiply(unit.inBase())).orElse(inBase());
    return new Interval(inBase().subtract(slack), top.add(slack));
  }

  /** What is counted one by one is exact: 41人 is nothing but 41; 4.1万人 is rounded. */
  private boolean isCount() {
    return unit.countsOneByOne()
        && value.scale() <= 0
        && unit.inBase().compareTo(BigDecimal.ONE) == 0;
  }

  private BigDecimal slack(int columnScale) {
    if (isCount() && !approximate) {
      return BigDecimal.ZERO;
    }
    BigDecimal half =
        HALF.movePointLeft(Math.max(value.scale(), columnScale)).multiply(unit.inBase());
    BigDecimal size = inBase().abs();
    if (approximate && upTo.isEmpty()) {
      return half.max(size.multiply(APPROXIMATE_SHARE));
    }
    boolean capped = unit.dimension() != Dimension.RATIO;
    return capped ? half.min(size.multiply(SLACK_SHARE)) : half;
  }
}
