package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads digits with their separators, from left to right and never twice. */
final class ArabicNumerals {
  /** Longer runs of digits are codes; reading them as a number would take quadratic time. */
  private static final int MOST_DIGITS = 24;

  private ArabicNumerals() {}

  /**
   * What was read.
   *
   * @param end offset behind the last character
   * @param value absent for what is no number: 1.1.2, 192.168.0.1, GB18030, very long codes
   */
  record Run(int end, Optional<BigDecimal> value) {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
  }

  static boolean isLatinOrDigit(char c) {
    return isLatin(c) || isDigit(c);
  }

  /**
   * Reads the run that begins with the digit at {@code start}.
   *
   * @param text folded
   */
  static Run read(String text, int start) {
    if (start > 0 && isLatin(text.charAt(start - 1))) {
      return new Run(codeEnd(text, start), Optional.empty());
    }
    StringBuilder digits = new StringBuilder();
    int end = whole(text, start, digits);
    int point = fractionStart(text, start, end);
    if (point >= 0) {
      int fractionEnd = digitsEnd(text, point);
      if (isDottedSequence(text, fractionEnd)) {
        return new Run(dottedEnd(text, fractionEnd), Optional.empty());
      }
      digits.append('.').append(text, point, fractionEnd);
      end = fractionEnd;
    }
    if (end < text.length() && isLatin(text.charAt(end)) && UnitWords.wordAt(text, end).isEmpty()) {
      return new Run(codeEnd(text, end), Optional.empty());
    }
    return digits.length() > MOST_DIGITS
        ? new Run(end, Optional.empty())
        : new Run(end, Optional.of(new BigDecimal(digits.toString())));
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The digits before the point, thousands separators left out. */
  private static int whole(String text, int start, StringBuilder digits) {
    int end = digitsEnd(text, start);
    digits.append(text, start, Math.min(end, start + MOST_DIGITS + 1));
    if (end - start > 3 || text.charAt(start) == '0') {
      return end;
    }
    char separator = end < text.length() ? text.charAt(end) : '\0';
    if (separator == ' ' && !spacesCanGroup(text, start, end)
        || separator != ',' && separator != '，' && separator != ' ') {
      return end;
    }
    int last = end;
    while (last < text.length()
        && text.charAt(last) == separator
        && digitsEnd(text, last + 1) == last + 4) {
      if (digits.length() <= MOST_DIGITS) {
        digits.append(text, last + 1, last + 4);
      }
      last += 4;
    }
    return last;
  }

  /** 1 234.5万元 is one number; 附表1 100人 and 1 100 are two. */
  private static boolean spacesCanGroup(String text, int start, int end) {
    int last = end;
    while (last < text.length()
        && text.charAt(last) == ' '
        && digitsEnd(text, last + 1) == last + 4) {
      last += 4;
    }
    if (last == end || NumberKinds.isOrdinalBefore(text, start)) {
      return false;
    }
    boolean decimals =
        last + 1 < text.length() && text.charAt(last) == '.' && isDigit(text.charAt(last + 1));
    return decimals
        || !UnitWords.multiplierAt(text, last).isEmpty()
        || !UnitWords.wordAt(text, last).isEmpty();
  }

  /** Where the digits behind the point begin, -1 if there are none. A scan may print "88. 82分". */
  private static int fractionStart(String text, int start, int end) {
    int point = end;
    boolean spaced = false;
    if (point + 1 < text.length() && text.charAt(point) == ' ' && text.charAt(point + 1) == '.') {
      point++;
      spaced = true;
    }
    if (point >= text.length() || text.charAt(point) != '.') {
      return -1;
    }
    int fraction = point + 1;
    if (fraction < text.length() && text.charAt(fraction) == ' ') {
      fraction++;
      spaced = true;
    }
    if (fraction >= text.length() || !isDigit(text.charAt(fraction))) {
      return -1;
    }
    if (spaced) {
      return isSplitByScan(text, start, fraction) ? fraction : -1;
    }
    return isYearBehindListNumber(text, start, fraction) ? -1 : fraction;
  }

  /** 2.2021年 at the beginning of an item is its number and a year. */
  private static boolean isYearBehindListNumber(String text, int start, int fraction) {
    boolean year =
        (text.startsWith("19", fraction) || text.startsWith("20", fraction))
            && digitsEnd(text, fraction) == fraction + 4
            && text.startsWith("年", fraction + 4);
    return year && fraction - start <= 3;
  }

  /** "1. 5个" at the beginning of an item is a list number; inside a sentence it is 1.5个. */
  private static boolean isSplitByScan(String text, int start, int fraction) {
    int end = digitsEnd(text, fraction);
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean opensItem = before < 0 || "\n。；;：:)、".indexOf(text.charAt(before)) >= 0;
    int unit = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return !opensItem
        && end - fraction <= 4
        && unit < text.length()
        && !NumberKinds.isOrdinalBefore(text, start)
        && (!UnitWords.multiplierAt(text, unit).isEmpty()
            || !UnitWords.wordAt(text, unit).isEmpty());
  }

  private static boolean isDottedSequence(String text, int end) {
    return end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
  }

  private static int dottedEnd(String text, int from) {
    int end = from;
    while (isDottedSequence(text, end)) {
      end = digitsEnd(text, end + 1);
    }
    return end;
  }

  private static int codeEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (isLatinOrDigit(text.charAt(end))
            || "-./".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && isLatinOrDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }
}
