package io.github.jihe.checks;

import io.github.jihe.facts.Figure;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers into findings, as a person would print them. */
public final class Show {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final int RATIO_DIGITS = 20;

  private Show() {}

  /** Without trailing zeros: 9.96, 54. */
  public static String plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
  }

  /** Rounded half up to at most this many decimals. */
  public static String rounded(BigDecimal value, int decimals) {
    return plain(value.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A ratio of 1 as a percentage with this many decimals: 74.95%. */
  public static String percent(BigDecimal ratio, int decimals) {
    return ratio.multiply(HUNDRED).setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** An amount in base units, in a unit, with the decimals that this takes but at most six. */
  public static String amount(BigDecimal inBase, Unit unit) {
    BigDecimal value = inBase.divide(unit.inBase(), 6, RoundingMode.HALF_UP);
    return plain(value) + unit.symbol();
  }

  /** With a plus sign if it is above zero. */
  public static String signed(String number) {
    return number.startsWith("-") || number.matches("0(\\.0+)?\\D*") ? number : "+" + number;
  }

  /** The quotient with enough digits to compare it with a printed rate. */
  public static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, RATIO_DIGITS, RoundingMode.HALF_UP);
  }

  /** Where a number stands: 文中 or 表中. */
  public static String place(Figure figure) {
    return figure.source().location().table() > 0 ? "表中" : "文中";
  }

  /** The number as printed, without its unit: what stands in a calculation. */
  public static String number(Figure figure) {
    return plain(figure.quantity().value());
  }
}
