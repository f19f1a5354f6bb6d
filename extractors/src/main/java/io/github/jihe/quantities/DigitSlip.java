package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether one number is likely another with a slip of the pen. */
public final class DigitSlip {
  private static final int FEWEST_DIGITS = 3;

  private DigitSlip() {}

  /** One digit changed, lost or doubled, two neighbours swapped, or the decimal point moved. */
  public static boolean between(BigDecimal a, BigDecimal b) {
    if (a.signum() <= 0 || b.signum() <= 0 || a.compareTo(b) == 0) {
      return false;
    }
    String one = digits(a);
    String other = digits(b);
    int shorter = Math.min(one.length(), other.length());
    if (Math.max(one.length(), other.length()) < FEWEST_DIGITS || shorter < FEWEST_DIGITS - 1) {
      return false;
    }
    if (one.equals(other)) {
      return true;
    }
    boolean samePlace = a.precision() - a.scale() == b.precision() - b.scale();
    return one.length() == other.length()
        ? samePlace && (changed(one, other) == 1 || swapped(one, other))
        : Math.abs(one.length() - other.length()) == 1 && lost(one, other);
  }

  /** Two neighbouring digits changed places, in a number of two digits or more: 43 and 34. */
  public static boolean swaps(BigDecimal a, BigDecimal b) {
    return sameShape(a, b) && swapped(digits(a, b), digits(b, a));
  }

  /** One digit is another one, in a number of three digits or more: 412 and 472. */
  public static boolean changes(BigDecimal a, BigDecimal b) {
    return sameShape(a, b)
        && digits(a, b).length() >= FEWEST_DIGITS
        && changed(digits(a, b), digits(b, a)) == 1;
  }

  /** The same digits with the decimal point elsewhere: 58.13 and 581300. */
  public static boolean moves(BigDecimal a, BigDecimal b) {
    return a.signum() > 0
        && b.signum() > 0
        && a.compareTo(b) != 0
        && digits(a).length() >= FEWEST_DIGITS
        && digits(a).equals(digits(b));
  }

  private static boolean sameShape(BigDecimal a, BigDecimal b) {
    return a.signum() > 0
        && b.signum() > 0
        && a.precision() - a.scale() == b.precision() - b.scale();
  }

  /** The digits of a number up to the last place that one of both needs: 39 beside 30.9 is 390. */
  private static String digits(BigDecimal value, BigDecimal other) {
    int scale = Math.max(value.stripTrailingZeros().scale(), other.stripTrailingZeros().scale());
    return value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().toString();
  }

  private static String digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().toString();
  }

  private static int changed(String a, String b) {
    int changed = 0;
    for (int i = 0; i < a.length(); i++) {
      changed += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return changed;
  }

  private static boolean swapped(String a, String b) {
    int at = 0;
    while (at < a.length() - 1 && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return changed(a, b) == 2
        && at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at);
  }

  private static boolean lost(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    for (int i = 0; i < longer.length(); i++) {
      if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
        return true;
      }
    }
    return false;
  }
}
