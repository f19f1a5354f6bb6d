package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads 一百二十, 三万五千, 二〇二三: numerals in Chinese characters (汉字数字). */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String SMALL = "十百千";
  private static final String BEGINNINGS = "一二三四五六七八九两十";
  private static final String ALL = "〇零一二三四五六七八九十百千万亿两";
  private static final int LONGEST = 24;

  private ChineseNumerals() {}

  static boolean begins(char c) {
    return BEGINNINGS.indexOf(c) >= 0;
  }

  /** Offset behind the numerals that begin at {@code start}. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && ALL.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** The value of well-formed numerals; absent for 十二五, 一二, 千百. */
  static Optional<BigDecimal> value(String numerals) {
    if (numerals.isEmpty() || numerals.length() > LONGEST || !begins(numerals.charAt(0))) {
      return Optional.empty();
    }
    long total = 0;
    long section = 0;
    long digit = -1;
    long lastUnit = Long.MAX_VALUE;
    long lastBig = Long.MAX_VALUE;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int small = SMALL.indexOf(c);
      if (c == '万' || c == '亿') {
        long big = c == '万' ? 10_000L : 100_000_000L;
        section += Math.max(digit, 0);
        if (section == 0 || big >= lastBig) {
          return Optional.empty();
        }
        total += section * big;
        lastBig = big;
        section = 0;
        digit = -1;
        lastUnit = Long.MAX_VALUE;
      } else if (small >= 0) {
        long unit = (long) Math.pow(10, small + 1);
        boolean bareTen = digit < 0 && unit == 10 && section == 0 && lastUnit == Long.MAX_VALUE;
        if (unit >= lastUnit || digit <= 0 && !bareTen) {
          return Optional.empty();
        }
        section += (bareTen ? 1 : digit) * unit;
        lastUnit = unit;
        digit = -1;
      } else if (c == '零' || c == '〇') {
        if (digit > 0) {
          return Optional.empty();
        }
      } else {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = c == '两' ? 2 : DIGITS.indexOf(c);
      }
    }
    return Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
  }

  /** A year written digit by digit: 二〇二三; absent for anything else. */
  static Optional<BigDecimal> year(String numerals) {
    if (numerals.length() != 4 || "一二".indexOf(numerals.charAt(0)) < 0) {
      return Optional.empty();
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = numerals.charAt(i) == '〇' ? '零' : numerals.charAt(i);
      int digit = DIGITS.indexOf(c);
      if (digit < 0) {
        return Optional.empty();
      }
      year = year * 10 + digit;
    }
    return year >= 1900 && year < 2100 ? Optional.of(BigDecimal.valueOf(year)) : Optional.empty();
  }
}
