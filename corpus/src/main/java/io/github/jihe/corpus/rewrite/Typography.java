package io.github.jihe.corpus.rewrite;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Other characters, separators, spaces and line breaks for the same words. */
final class Typography {
  private static final int SPACED = 3;
  private static final int SHORTEST_BROKEN = 4;

  /** An amount with decimals or with a unit behind it, which no year and no document number is. */
  private static final Pattern LARGE =
      Pattern.compile(
          "(?<![\\d.,〕\\]])(\\d{4,})(\\.\\d+)?(?=\\s*(?:万元|元|人|户|亩|株|米|平方|次|份|件|吨|个|名|条))"
              + "|(?<![\\d.,])(\\d{4,})(\\.\\d+)(?!\\d)");

  private Typography() {}

  /** Digits, letters and signs as wide as Chinese characters. */
  static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean asWide = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || "%.:()+=<>/".indexOf(c) >= 0;
      wide.append(asWide ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }

  /** Brackets, colons, commas and percent signs as narrow as Latin letters. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      narrow.append("（）：，；％／".indexOf(c) >= 0 ? (char) (c - 0xFEE0) : c);
    }
    return narrow.toString();
  }

  /** 1234.5万元 as 1,234.5万元. */
  static String separated(String text) {
    return LARGE.matcher(text).replaceAll(Typography::withSeparators);
  }

  private static String withSeparators(MatchResult match) {
    boolean counted = match.group(1) != null;
    String whole = counted ? match.group(1) : match.group(3);
    String rest = counted ? match.group(2) : match.group(4);
    String digits = new DecimalFormat("#,##0").format(new BigDecimal(whole));
    return rest == null ? digits : digits + rest;
  }

  /** A line break in the middle, as a narrow column makes one; never inside of a number. */
  static String broken(String text) {
    if (text.length() < SHORTEST_BROKEN) {
      return text;
    }
    int at = text.length() / 2;
    while (at < text.length() && !isHan(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : text.substring(0, at) + "\n" + text.substring(at);
  }

  /** A space behind every third Chinese character, and behind the point of a number. */
  static String spaced(String text) {
    StringBuilder spaced = new StringBuilder();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      spaced.append(c);
      run = isHan(c) ? run + 1 : 0;
      boolean last = i + 1 == text.length();
      boolean inWord = !last && run == SPACED && isHan(text.charAt(i + 1));
      boolean inNumber =
          !last
              && c == '.'
              && i > 0
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      if (inWord || inNumber) {
        spaced.append(' ');
        run = 0;
      }
    }
    return spaced.toString();
  }

  private static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }
}
