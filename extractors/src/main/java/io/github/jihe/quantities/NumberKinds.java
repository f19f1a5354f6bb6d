package io.github.jihe.quantities;

import java.util.regex.Pattern;

/**
 * Tells a quantity from years, dates, document numbers, list numbers and names. Looks at no more
 * than a few characters to either side.
 */
final class NumberKinds {
  private static final int BEFORE = 12;
  private static final int AFTER = 10;

  private static final Pattern YEAR_VALUE = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern DOCUMENT_BEFORE =
      Pattern.compile(".*([〔\\[【(]\\s*(19|20)\\d{2}\\s*[〕\\]】)]\\s*第?|令\\s*第?|年第|文号[:]?)\\s*$");
  private static final Pattern BRACKETED_YEAR =
      Pattern.compile("^\\s*[〕\\]】)]\\s*第?\\s*\\d+\\s*号.*");
  private static final Pattern ORDINAL_BEFORE =
      Pattern.compile(
          ".*(第|附件|附表|附录|附|续表|表|图|目标|注|专栏|[Nn][Oo]\\.?|编号[:]?|代码[:]?|编码[:]?|序号[:]?|之)\\s*$");
  private static final Pattern INDICATOR_BEFORE = Pattern.compile(".*(指标|任务|项目)$");
  private static final Pattern PHONE_BEFORE =
      Pattern.compile(".*(电话|手机|传真|邮编|邮政编码|账号|帐号|热线|QQ)[:]?\\s*[\\d-]*$");
  private static final Pattern YEAR_RANGE_AFTER =
      Pattern.compile("^\\s*[-—–~～/至到、]{1,2}\\s*(19|20)\\d{2}(?!\\d).*");
  private static final Pattern YEAR_RANGE_BEFORE =
      Pattern.compile(".*(?<!\\d)(19|20)\\d{2}\\s*年?\\s*[-—–~～/至到]{1,2}\\s*$");
  private static final Pattern DAY_LIST_AFTER =
      Pattern.compile("^\\s*[、,至到~～—-]{1,2}\\s*\\d{1,2}\\s*(月|日(?!均)).*");
  private static final Pattern DOTTED_DATE_AFTER =
      Pattern.compile("^[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d).*");
  private static final Pattern DOTTED_DATE_BEFORE =
      Pattern.compile(".*(19|20)\\d{2}[-./](\\d{1,2}[-./])?$");
  private static final Pattern DATED_SEQUENCE =
      Pattern.compile("(19|20)\\d{2}\\.(0?[1-9]|1[0-2])\\.(0?[1-9]|[12]\\d|3[01])");
  private static final Pattern YEAR_MONTH = Pattern.compile("(19|20)\\d{2}\\.(0?[1-9]|1[0-2])");
  private static final Pattern OPENS_ITEM = Pattern.compile("^\\s*$|.*[\\n;；。:)]\\s*$");
  private static final Pattern LIST_AFTER =
      Pattern.compile("^\\s*(、|\\.(?!\\d)|\\.(?=(19|20)\\d{2}年)|\\)|．).*");
  private static final Pattern CODE_BEFORE =
      Pattern.compile(".*(GB|DB|ISO|JGJ|CJJ|HJ|QB|[A-Z]/[A-Z])[A-Z0-9/]*\\s+$");
  private static final Pattern AREA_CODE_BEFORE = Pattern.compile(".*(?<!\\d)0\\d{2,3}-$");
  private static final Pattern CLOCK_AFTER = Pattern.compile("^:\\d{1,2}(?![\\d.]).*");
  private static final Pattern CLOCK_BEFORE = Pattern.compile(".*\\d:$");
  private static final Pattern FRACTION_AFTER = Pattern.compile("^/\\d+(?![\\d.]).*");

  private NumberKinds() {}

  private static boolean is(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }

  /** Whether the word before says that the number only numbers something: 附表1, 第3. */
  static boolean isOrdinalBefore(String text, int start) {
    return is(ORDINAL_BEFORE, before(text, start));
  }

  private static String before(String text, int start) {
    String before = text.substring(Math.max(0, start - BEFORE), start);
    int line = before.lastIndexOf('\n');
    return line < 0 ? before : before.substring(line + 1);
  }

  private static String after(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + AFTER));
    int line = after.indexOf('\n');
    return line < 0 ? after : after.substring(0, line);
  }

  /** What a run of characters is that cannot be read as a number: 1.1.2, 2023.5.1, GB18030. */
  static Mention.Kind ofUnreadable(String digits) {
    return is(DATED_SEQUENCE, digits) ? Mention.Kind.DATE : Mention.Kind.NAME;
  }

  /**
   * What a number is.
   *
   * @param text folded
   * @param start offset of the first digit or sign
   * @param digitsEnd offset behind the last digit
   */
  static Mention.Kind of(String text, int start, int digitsEnd, Unit unit) {
    String before = before(text, start);
    String after = after(text, digitsEnd);
    String digits = text.substring(start, digitsEnd);
    if (is(YEAR_VALUE, digits) && isYear(before, after, unit)) {
      return is(BRACKETED_YEAR, after) ? Mention.Kind.DOCUMENT_NUMBER : Mention.Kind.YEAR;
    }
    if (unit.symbol().equals("号") || unit.symbol().equals("令") || is(DOCUMENT_BEFORE, before)) {
      return Mention.Kind.DOCUMENT_NUMBER;
    }
    if (isDate(before, after, digits, unit)) {
      return Mention.Kind.DATE;
    }
    if (isOrdinal(before, after, unit)) {
      return Mention.Kind.ORDINAL;
    }
    return isName(before, after, digits, unit) ? Mention.Kind.NAME : Mention.Kind.QUANTITY;
  }

  private static boolean isYear(String before, String after, Unit unit) {
    String next = after.stripLeading();
    return next.startsWith("年")
        || next.startsWith("版")
        || next.startsWith("财年")
        || "〕]】".indexOf(next.isEmpty() ? '\0' : next.charAt(0)) >= 0
        || before.endsWith("(") && next.startsWith(")")
        || is(YEAR_RANGE_AFTER, after)
        || unit.symbol().isEmpty() && is(YEAR_RANGE_BEFORE, before)
        || unit.symbol().isEmpty() && !next.startsWith("万") && !before.endsWith("=");
  }

  private static boolean isDate(String before, String after, String digits, Unit unit) {
    if (unit.symbol().equals("月")) {
      return true;
    }
    if (unit.symbol().equals("日")) {
      boolean span = after.stripLeading().matches("日(以?内|之内).*") && !before.endsWith("月");
      return !span;
    }
    return is(DAY_LIST_AFTER, after)
        || is(DOTTED_DATE_AFTER, after) && is(YEAR_VALUE, digits)
        || is(DOTTED_DATE_BEFORE, before) && unit.symbol().isEmpty()
        || is(YEAR_MONTH, digits) && unit.symbol().isEmpty();
  }

  private static boolean isOrdinal(String before, String after, Unit unit) {
    if (is(ORDINAL_BEFORE, before) && !before.endsWith("目标")) {
      return true;
    }
    boolean labelled = before.endsWith("目标") || is(INDICATOR_BEFORE, before);
    if (labelled && unit.symbol().isEmpty()) {
      return true;
    }
    boolean bracketed = before.endsWith("(") && after.startsWith(")");
    return is(OPENS_ITEM, before) && is(LIST_AFTER, after) || bracketed && unit.symbol().isEmpty();
  }

  private static boolean isName(String before, String after, String digits, Unit unit) {
    return unit.symbol().isEmpty()
        && (is(PHONE_BEFORE, before)
            || isCode(before, digits)
            || is(CODE_BEFORE, before)
            || is(CLOCK_AFTER, after)
            || is(CLOCK_BEFORE, before)
            || is(FRACTION_AFTER, after)
            || isDenominator(before));
  }

  private static boolean isCode(String before, String digits) {
    boolean integer = digits.indexOf('.') < 0;
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
    return integer && (digits.length() >= 11 || padded || is(AREA_CODE_BEFORE, before));
  }

  private static boolean isDenominator(String before) {
    return before.endsWith("/")
        && before.length() > 1
        && Character.isDigit(before.charAt(before.length() - 2));
  }
}
