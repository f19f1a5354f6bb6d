package io.github.jihe.checks;

import io.github.jihe.facts.Figure;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A printed rate against the quotient of two printed numbers.
 *
 * @param verdict how it holds
 * @param exact the quotient of the numbers as printed
 * @param decimals of the rate in percent, as printed
 * @param printed the printed rate as a ratio of 1
 */
public record RateComparison(Verdict verdict, BigDecimal exact, int decimals, BigDecimal printed) {

  /** How a printed rate relates to the quotient. */
  public enum Verdict {
    HOLDS,
    /** Only if digits were cut off instead of rounded. */
    TRUNCATED,
    /** Only if the rate was rounded more coarsely than its column. */
    COARSE,
    VIOLATED
  }

  /** Every value whose percentage prints like this is within half of its last digit. */
  public static RateComparison of(
      Interval part, Interval whole, BigDecimal partValue, BigDecimal wholeValue, Figure rate) {
    BigDecimal exact = Show.ratio(partValue, wholeValue);
    Figure percent = asPercent(rate, exact);
    Interval quotient = part.dividedBy(whole);
    int decimals = percent.quantity().value().scale();
    BigDecimal printed = percent.inBase();
    Verdict verdict;
    if (quotient.meets(percent.interval())) {
      verdict = Verdict.HOLDS;
    } else if (decimals >= 1 && quotient.meets(percent.quantity().asPrinted())) {
      verdict = Verdict.COARSE;
    } else if (decimals >= 1 && isCut(exact, percent)) {
      verdict = Verdict.TRUNCATED;
    } else {
      verdict = Verdict.VIOLATED;
    }
    return new RateComparison(verdict, exact, Math.max(decimals, 2), printed);
  }

  private static boolean isCut(BigDecimal exact, Figure percent) {
    BigDecimal value = percent.quantity().value();
    BigDecimal cut = exact.movePointRight(2).setScale(value.scale(), RoundingMode.DOWN);
    return cut.compareTo(value) == 0;
  }

  /** A rate printed without a sign is a percentage, or a ratio of 1 if only that is near. */
  private static Figure asPercent(Figure rate, BigDecimal exact) {
    if (rate.quantity().unit().dimension() == Dimension.RATIO) {
      return rate;
    }
    BigDecimal value = rate.quantity().value();
    BigDecimal asRatio = value.subtract(exact).abs();
    BigDecimal asPercentage = value.movePointLeft(2).subtract(exact).abs();
    if (asRatio.compareTo(asPercentage) < 0) {
      BigDecimal percentage = value.movePointRight(2);
      BigDecimal plain = percentage.scale() < 0 ? percentage.setScale(0) : percentage;
      return new Figure(
          new io.github.jihe.quantities.Quantity(
              plain, Unit.PERCENT, false, rate.quantity().text()),
          rate.source(),
          true,
          Math.max(0, rate.columnScale() - 2));
    }
    return new Figure(
        rate.quantity().withUnit(Unit.PERCENT), rate.source(), true, rate.columnScale());
  }

  /** The quotient as the report would print it. */
  public String expected() {
    return Show.percent(exact, decimals);
  }

  /** Printed less quotient, in percentage points. */
  public String difference() {
    BigDecimal points =
        printed.subtract(exact).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
    return Show.signed(points.toPlainString()) + " 个百分点";
  }
}
