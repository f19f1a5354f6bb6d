package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Printed numbers, and how people get them wrong. */
final class Digits {
  private Digits() {}

  /** The number that a slot prints, without sign of percent and commas; nothing for words. */
  static Optional<BigDecimal> value(Sample sample, String key) {
    String text = sample.has(key) ? sample.text(key).replace(",", "").replace("%", "") : "";
    return text.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Another value, printed like {@code old}: as many decimals, commas and percent signs. */
  static String like(String old, BigDecimal value) {
    int point = old.replace("%", "").lastIndexOf('.');
    int decimals = point < 0 ? 0 : old.replace("%", "").length() - point - 1;
    BigDecimal scaled =
        value.scale() > decimals && value.stripTrailingZeros().scale() > decimals
            ? value.stripTrailingZeros()
            : value.setScale(decimals);
    String plain = scaled.toPlainString();
    return (old.contains(",") ? commas(plain) : plain) + (old.endsWith("%") ? "%" : "");
  }

  private static String commas(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** One digit typed wrong, or two digits in the wrong order, by more than {@code slack}. */
  static Optional<BigDecimal> slip(BigDecimal value, BigDecimal slack, Dice dice) {
    String digits = value.unscaledValue().toString();
    List<BigDecimal> slips = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      char wrong = (char) ('0' + (digits.charAt(i) - '0' + dice.between(1, 9)) % 10);
      add(slips, value, digits.substring(0, i) + wrong + digits.substring(i + 1), slack);
      if (i + 1 < digits.length()) {
        String swapped =
            digits.substring(0, i)
                + digits.charAt(i + 1)
                + digits.charAt(i)
                + digits.substring(i + 2);
        add(slips, value, swapped, slack);
      }
    }
    return slips.isEmpty() ? Optional.empty() : Optional.of(dice.pick(slips));
  }

  private static void add(
      List<BigDecimal> slips, BigDecimal value, String digits, BigDecimal slack) {
    if (digits.startsWith("0") && digits.length() > value.scale() + 1) {
      return; // nobody prints it
    }
    BigDecimal wrong = new BigDecimal(new java.math.BigInteger(digits), value.scale());
    if (wrong.signum() > 0 && wrong.subtract(value).abs().compareTo(slack) > 0) {
      slips.add(wrong);
    }
  }

  /** The last printed digit of the coarsest of these slots. */
  static BigDecimal ulp(Sample sample, List<String> keys) {
    int scale =
        keys.stream()
            .flatMap(key -> value(sample, key).stream())
            .mapToInt(BigDecimal::scale)
            .min()
            .orElse(0);
    return BigDecimal.ONE.movePointLeft(scale);
  }

  /** How far a sum of these may be off by rounding alone, and a little more. */
  static BigDecimal slackOfSum(Sample sample, List<String> keys) {
    return ulp(sample, keys).multiply(BigDecimal.valueOf(keys.size() + 1L));
  }

  /** How far the quotient of two amounts may be off by rounding, in percent, and a little more. */
  static BigDecimal slackOfRate(Sample sample, String rate, List<String> amounts) {
    BigDecimal smallest =
        amounts.stream()
            .flatMap(key -> value(sample, key).stream())
            .filter(value -> value.signum() > 0)
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    BigDecimal ofAmounts =
        ulp(sample, amounts)
            .multiply(BigDecimal.valueOf(300))
            .divide(smallest, 6, java.math.RoundingMode.UP);
    return ofAmounts.add(ulp(sample, List.of(rate)));
  }
}
