package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * All values from {@code low} to {@code high}, both included, in base units. Arithmetic gives every
 * value that the operands could make; bounds are rounded outwards, so nothing possible is lost.
 */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final MathContext DOWN = new MathContext(30, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(30, RoundingMode.CEILING);

  public static final Interval ZERO = exactly(BigDecimal.ZERO);

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " > " + high);
    }
  }

  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  /** From {@code value − slack} to {@code value + slack}. */
  public static Interval around(BigDecimal value, BigDecimal slack) {
    return new Interval(value.subtract(slack), value.add(slack));
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  public Interval times(Interval other) {
    BigDecimal a = low.multiply(other.low);
    BigDecimal b = low.multiply(other.high);
    BigDecimal c = high.multiply(other.low);
    BigDecimal d = high.multiply(other.high);
    return new Interval(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /**
   * Every quotient.
   *
   * @throws ArithmeticException if the divisor may be zero
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.low.signum() <= 0 && divisor.high.signum() >= 0) {
      throw new ArithmeticException("divisor may be zero: " + divisor);
    }
    BigDecimal lowest = null;
    BigDecimal highest = null;
    for (BigDecimal top : new BigDecimal[] {low, high}) {
      for (BigDecimal bottom : new BigDecimal[] {divisor.low, divisor.high}) {
        BigDecimal down = top.divide(bottom, DOWN);
        BigDecimal up = top.divide(bottom, UP);
        lowest = lowest == null ? down : lowest.min(down);
        highest = highest == null ? up : highest.max(up);
      }
    }
    return new Interval(lowest, highest);
  }

  /** Whether some value lies in both. */
  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  public boolean contains(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  public boolean isPositive() {
    return low.signum() > 0;
  }

  /** This interval, wider by {@code slack} at both ends. */
  public Interval widened(BigDecimal slack) {
    return new Interval(low.subtract(slack), high.add(slack));
  }
}
