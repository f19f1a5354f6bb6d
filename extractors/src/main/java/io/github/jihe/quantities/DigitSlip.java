package io.github.jihe.quantities;

import java.math.BigDecimal;

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
