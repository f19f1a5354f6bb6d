package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a person who types this text gets into a cell of a sheet.
 *
 * @param value of a rate as a share: 0.75 for 75%; zero for words
 * @param decimals as printed
 */
record SheetValue(Kind kind, BigDecimal value, int decimals) {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,12})(\\.\\d{1,2})?");
  private static final Pattern RATE = Pattern.compile("(0|[1-9]\\d{0,4})(\\.\\d{1,2})?%");

  enum Kind {
    WORDS,
    NUMBER,
    RATE
  }

  static SheetValue of(String text) {
    if (NUMBER.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      return new SheetValue(Kind.NUMBER, number, number.scale());
    }
    if (RATE.matcher(text).matches()) {
      BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
      return new SheetValue(Kind.RATE, percent.movePointLeft(2), percent.scale());
    }
    return new SheetValue(Kind.WORDS, BigDecimal.ZERO, 0);
  }

  /** How a sheet shows it: {@code 0.0%}; a number without decimals as it is. */
  String format() {
    String zeros = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    return switch (kind) {
      case WORDS -> "General";
      case NUMBER -> decimals == 0 ? "General" : zeros;
      case RATE -> zeros + "%";
    };
  }

  /** From 0: words and whole numbers, one and two decimals, rates with none, one and two. */
  int style() {
    return kind == Kind.RATE ? 3 + decimals : decimals;
  }
}
