package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How one report writes its numbers.
 *
 * @param trims whether trailing zeros of amounts are left away, as sheets do
 * @param commas whether thousands are set apart
 * @param rateDecimals decimals of rates
 */
record Printer(boolean trims, boolean commas, int rateDecimals) {

  static Printer of(Dice dice, String money) {
    return new Printer(
        dice.chance(40),
        money.equals("元") ? dice.chance(60) : dice.chance(15),
        dice.of(0, 1, 2, 2, 2));
  }

  /** Without trailing zeros, never in scientific notation. */
  static BigDecimal tidy(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  String amount(BigDecimal amount) {
    String plain = (trims ? tidy(amount) : amount).toPlainString();
    return commas ? withCommas(plain) : plain;
  }

  private static String withCommas(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** In percent, with the sign; a whole hundred keeps no decimals where zeros are left away. */
  String rate(BigDecimal part, BigDecimal whole) {
    BigDecimal percent =
        part.multiply(BigDecimal.valueOf(100)).divide(whole, rateDecimals, RoundingMode.HALF_UP);
    return (trims || percent.compareTo(BigDecimal.valueOf(100)) == 0 && rateDecimals < 2
                ? tidy(percent)
                : percent)
            .toPlainString()
        + "%";
  }
}
