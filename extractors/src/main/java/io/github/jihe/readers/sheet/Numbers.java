package io.github.jihe.readers.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Stored numbers of spreadsheets: doubles that mean decimals of fifteen digits. */
final class Numbers {
  /** Excel keeps and shows fifteen significant digits; what a file holds beyond is binary noise. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LONGEST = 64;

  /** Doubles reach from 1E-324 to 1E+309; more would only serve to exhaust memory. */
  private static final int LARGEST_EXPONENT = 330;

  private Numbers() {}

  /** The number that a file writes, empty if the text is none. */
  static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(text.strip());
      long exponent = (long) value.precision() - value.scale();
      if (Math.abs(exponent) > LARGEST_EXPONENT && value.signum() != 0) {
        return Optional.empty();
      }
      return Optional.of(clean(value));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The decimal that a stored double stands for, empty for infinities and NaN. */
  static Optional<BigDecimal> of(double value) {
    return Double.isFinite(value)
        ? Optional.of(clean(BigDecimal.valueOf(value)))
        : Optional.empty();
  }

  private static BigDecimal clean(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal rounded = value.precision() > EXCEL.getPrecision() ? value.round(EXCEL) : value;
    if (rounded.scale() == 0) {
      return rounded;
    }
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Without exponent and without trailing zeros after the point. */
  static String plain(BigDecimal value) {
    return value.scale() <= 0 ? value.toPlainString() : value.stripTrailingZeros().toPlainString();
  }
}
