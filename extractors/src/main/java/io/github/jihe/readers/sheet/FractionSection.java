package io.github.jihe.readers.sheet;

import io.github.jihe.readers.sheet.Token.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** A section that prints a fraction: {@code # ?/?}, {@code # ??/??}, {@code ?/8}. */
final class FractionSection implements Section {
  private static final int LONGEST = 5;

  private final String before;
  private final String after;
  private final boolean mixed;
  private final long fixed;
  private final long largest;

  FractionSection(List<Token> tokens) {
    int slash = 0;
    while (tokens.get(slash).kind() != Kind.SLASH) {
      slash++;
    }
    int groups = 0;
    boolean inside = false;
    StringBuilder head = new StringBuilder();
    for (Token token : tokens.subList(0, slash)) {
      boolean digit = token.kind() == Kind.DIGIT;
      groups += digit && !inside ? 1 : 0;
      inside = digit;
      if (groups == 0) {
        head.append(token.text());
      }
    }
    StringBuilder number = new StringBuilder();
    StringBuilder tail = new StringBuilder();
    int places = 0;
    for (Token token : tokens.subList(slash + 1, tokens.size())) {
      boolean digit = token.text().length() == 1 && Character.isDigit(token.text().charAt(0));
      if (tail.length() == 0 && (digit || token.kind() == Kind.DIGIT)) {
        places++;
        number.append(token.text());
      } else {
        tail.append(token.text());
      }
    }
    before = head.toString();
    after = tail.toString();
    mixed = groups > 1;
    boolean isNumber = number.toString().matches("[1-9]\\d{0,5}");
    fixed = isNumber ? Long.parseLong(number.toString()) : 0;
    largest = BigInteger.TEN.pow(Math.min(LONGEST, Math.max(1, places))).longValueExact() - 1;
  }

  @Override
  public String show(BigDecimal value, boolean dropSign) {
    BigDecimal size = value.abs();
    BigDecimal whole = mixed ? size.setScale(0, RoundingMode.DOWN) : BigDecimal.ZERO;
    BigDecimal rest = size.subtract(whole);
    long denominator = fixed > 0 ? fixed : best(rest);
    BigDecimal numerator =
        rest.multiply(BigDecimal.valueOf(denominator)).setScale(0, RoundingMode.HALF_UP);
    if (mixed && numerator.compareTo(BigDecimal.valueOf(denominator)) == 0) {
      whole = whole.add(BigDecimal.ONE);
      numerator = BigDecimal.ZERO;
    }
    StringBuilder out = new StringBuilder(value.signum() < 0 && !dropSign ? "-" : "");
    out.append(before);
    if (mixed && numerator.signum() == 0) {
      return out.append(whole.toPlainString()).append(after).toString();
    }
    if (whole.signum() > 0) {
      out.append(whole.toPlainString()).append(' ');
    }
    return out.append(numerator.toPlainString())
        .append('/')
        .append(denominator)
        .append(after)
        .toString();
  }

  /** The smallest denominator up to {@code largest} that comes closest, by continued fraction. */
  private long best(BigDecimal rest) {
    double x = rest.doubleValue();
    double fraction = x - Math.floor(x);
    long previous = 0;
    long current = 1;
    double remainder = fraction;
    while (remainder > 1e-9) {
      double inverse = 1 / remainder;
      long term = (long) Math.floor(inverse);
      long next = term * current + previous;
      if (next > largest || next <= 0) {
        break;
      }
      previous = current;
      current = next;
      remainder = inverse - term;
    }
    return current;
  }
}
