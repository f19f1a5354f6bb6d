package io.github.jihe.readers.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The format General (常规): at most eleven characters, as a wide enough cell of Excel shows it. */
final class GeneralFormat {
  private static final int WIDTH = 11;
  private static final int SIGNIFICANT = 6;

  private GeneralFormat() {}

  static String show(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    String sign = value.signum() < 0 ? "-" : "";
    BigDecimal size = value.abs();
    int exponent = size.precision() - size.scale() - 1;
    if (exponent >= -5 + 1 && exponent < WIDTH) {
      int decimals = exponent < 0 ? WIDTH - 2 : Math.max(0, WIDTH - 2 - exponent);
      BigDecimal rounded = size;
      if (size.scale() > decimals) {
        rounded = size.setScale(decimals, RoundingMode.HALF_UP);
      }
      if (rounded.precision() - rounded.scale() <= WIDTH) {
        return sign + Numbers.plain(rounded);
      }
    }
    return sign + scientific(size);
  }

  private static String scientific(BigDecimal size) {
    BigDecimal rounded = size.round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP));
    int exponent = rounded.precision() - rounded.scale() - 1;
    String mantissa = Numbers.plain(rounded.movePointLeft(exponent));
    int power = Math.abs(exponent);
    return mantissa + (exponent < 0 ? "E-" : "E+") + (power < 10 ? "0" : "") + power;
  }
}
