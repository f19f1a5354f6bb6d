package io.github.jihe.reports.prose;

import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a told change stands to one pair of an earlier and a later value.
 *
 * @param kind in what it is told
 * @param grows whether it is told as more
 */
record ChangeFit(Claim before, Claim after, Claim told, Kind kind, boolean grows) {
  private static final int FEWEST_DIGITS = 3;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Whether the pair makes the told number, within what it is printed with. */
  boolean holds() {
    Interval grown = grown(grows);
    return kind == Kind.SHARE
        ? isShare(grown, before) || before.isRate() && grown.meets(loosely())
        : grown.meets(told.interval());
  }

  /** Whether the pair makes something else by an error that people make. */
  boolean slips() {
    Interval opposite = grown(!grows);
    if (kind == Kind.SHARE) {
      return isShare(opposite, before)
          || isShare(grown(grows), after)
          || DigitSlip.between(told.value(), expectedShare());
    }
    BigDecimal difference = after.value().subtract(before.value()).abs();
    BigDecimal signed = grows ? told.value() : told.value().negate();
    return opposite.meets(told.interval()) && told.value().signum() > 0
        || DigitSlip.between(told.value(), difference)
        || DigitSlip.between(after.value(), before.value().add(signed))
        || DigitSlip.between(before.value(), after.value().subtract(signed));
  }

  /** As {@link #slips}, but only what hardly any other two numbers would make. */
  boolean slipsBeyondChance() {
    int digits = told.statement().figure().quantity().value().stripTrailingZeros().precision();
    if (digits < FEWEST_DIGITS) {
      return false;
    }
    boolean share = kind == Kind.SHARE;
    BigDecimal expected = share ? expectedShare() : after.value().subtract(before.value()).abs();
    return share && isShare(grown(grows), after)
        || DigitSlip.swaps(told.value(), expected)
        || digits > FEWEST_DIGITS && DigitSlip.between(told.value(), expected);
  }

  /** Whether it is the share of the later value, printed in three digits or more. */
  boolean isOfLaterValue() {
    int digits = told.statement().figure().quantity().value().precision();
    return kind == Kind.SHARE && digits >= FEWEST_DIGITS && isShare(grown(grows), after);
  }

  private Interval grown(boolean more) {
    Interval a = before.interval();
    Interval b = after.interval();
    return more ? b.minus(a) : a.minus(b);
  }

  private boolean isShare(Interval grown, Claim base) {
    Interval whole = base.interval();
    return whole.isPositive() && grown.dividedBy(whole).meets(loosely());
  }

  /** The told share, with its last digit rounded or cut off. */
  private Interval loosely() {
    int scale = Math.max(0, told.statement().figure().quantity().value().scale());
    BigDecimal last =
        BigDecimal.ONE
            .movePointLeft(scale)
            .multiply(told.statement().figure().quantity().unit().inBase());
    return told.interval().widened(last.multiply(HALF));
  }

  private BigDecimal expectedShare() {
    if (before.value().signum() <= 0) {
      return BigDecimal.ZERO;
    }
    int scale = Math.max(0, told.statement().figure().quantity().value().scale()) + 2;
    return after
        .value()
        .subtract(before.value())
        .abs()
        .divide(before.value(), MathContext.DECIMAL64)
        .setScale(scale, RoundingMode.HALF_UP);
  }
}
