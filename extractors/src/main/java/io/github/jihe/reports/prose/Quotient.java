package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A reading of a rate: what it may be the quotient of. Where the whole is zero, it is the quotient
 * of nothing.
 */
record Quotient(Claim part, Claim whole, Claim rate) {
  private static final MathContext EXACT = MathContext.DECIMAL64;

  /** So far from the quotient a rate may be printed by mistake and still be meant as that one. */
  private static final BigDecimal NEAR = new BigDecimal("0.25");

  /** Whether one of these relations says already what a rate is the quotient of. */
  static boolean isTold(List<Relation> known, Claim rate) {
    return known.stream()
        .anyMatch(
            relation ->
                relation instanceof Relation.Ratio ratio && ratio.ratio().equals(rate.statement()));
  }

  /** Whether the rate is the quotient as far as it is printed, rounded or cut off. */
  boolean fits() {
    return fits(part.interval(), whole.interval(), rate);
  }

  /** Whether a rate is the quotient of two values. */
  static boolean fits(Interval above, Interval below, Claim rate) {
    if (!below.isPositive()) {
      return false;
    }
    Figure told = rate.statement().figure();
    if (above.dividedBy(below).meets(told.interval())) {
      return true;
    }
    BigDecimal unit = told.quantity().unit().inBase();
    BigDecimal cut = above.low().divide(below.high(), EXACT).divide(unit, EXACT);
    int scale = Math.max(0, told.quantity().value().scale());
    return scale > 0
        && cut.setScale(scale, RoundingMode.DOWN).compareTo(told.quantity().value()) == 0;
  }

  /** The quotient in the unit and with the decimals of the rate. */
  private BigDecimal expected(RoundingMode rounding) {
    BigDecimal unit = rate.statement().figure().quantity().unit().inBase();
    return exact().divide(unit, EXACT).setScale(decimals(), rounding);
  }

  private BigDecimal exact() {
    return part.value().divide(whole.value(), EXACT);
  }

  private int decimals() {
    return Math.max(0, rate.statement().figure().quantity().value().scale());
  }

  private BigDecimal told() {
    return rate.statement().figure().quantity().value();
  }

  /** Whether one of the three numbers is another one with a slip of the pen. */
  boolean slips() {
    if (whole.value().signum() <= 0) {
      return false;
    }
    return rateSlips() || isShifted() || partSlips() || wholeSlips();
  }

  /** Whether the rate is the quotient with a slip of the pen. */
  boolean rateSlips() {
    return whole.value().signum() > 0
        && (DigitSlip.between(told(), expected(RoundingMode.HALF_UP)) || isTurned());
  }

  /** As {@link #rateSlips()}, with so many digits that it is no accident. */
  boolean rateSlipsForSure() {
    return decimals() >= 2 && rateSlips();
  }

  /** 元 taken for 万元, or the point of the rate moved. */
  private boolean isShifted() {
    for (int shift : new int[] {-4, -2, -1, 1, 2, 4}) {
      BigDecimal factor = BigDecimal.ONE.movePointRight(shift);
      if (fits(part.interval().times(Interval.exactly(factor)), whole.interval(), rate)) {
        return true;
      }
    }
    return false;
  }

  private boolean partSlips() {
    BigDecimal meant = part.rounded(whole.value().multiply(rate.value()));
    return part.isSlipOf(meant)
        && fits(Interval.exactly(meant), Interval.exactly(whole.value()), rate);
  }

  private boolean wholeSlips() {
    if (rate.value().signum() <= 0) {
      return false;
    }
    BigDecimal meant = whole.rounded(part.value().divide(rate.value(), EXACT));
    return meant.signum() > 0
        && whole.isSlipOf(meant)
        && fits(Interval.exactly(part.value()), Interval.exactly(meant), rate);
  }

  /** Whether the rate comes near enough to the quotient to be meant as it. */
  boolean isNear() {
    if (whole.value().signum() <= 0) {
      return false;
    }
    BigDecimal gap = rate.value().subtract(exact()).abs();
    return gap.compareTo(exact().multiply(NEAR)) <= 0;
  }

  /** Whether the only reading that words leave may well be meant. */
  boolean isCredible() {
    return whole.value().signum() > 0 && (isNear() || slips());
  }

  /** 69.00 for 96.00: two digits of the rate have changed their places. */
  boolean isTurned() {
    String right = expected(RoundingMode.HALF_UP).toPlainString();
    return Swapped.digits(told().toPlainString(), right);
  }

  Relation relation(Source source) {
    return new Relation.Ratio(part.statement(), whole.statement(), rate.statement(), source);
  }
}
