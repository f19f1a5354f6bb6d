package io.github.jihe.quantities;

import io.github.jihe.words.Sought;
import java.util.regex.Pattern;

/**
 * Tells a quantity from years, dates, document numbers, list numbers and names. Looks at no more
 * than a few characters to either side.
 */
final class NumberKinds {
  private static final int BEFORE = 12;
  private static final int AFTER = 10;

  private static final Pattern YEAR_VALUE = Pattern.compile("(19|20)\\d{2}");
  private static final Look DOCUMENT_BEFORE =
      Look.before(
          "〕])】第令号:", ".*([〔\\[【(]\\s*(19|20)\\d{2}\\s*[〕\\]】)]\\s*第?|令\\s*第?|年第|文号[:]?)\\s*$");
  private static final Look BRACKETED_YEAR =
      Look.after("〕])】", "^\\s*[〕\\]】)]\\s*第?\\s*\\d+\\s*号.*");
  private static final Look ORDINAL_BEFORE =
      Look.before(
          "第件表录附图标注栏oO.号码:之",
          ".*(第|附件|附表|附录|附|续表|(?<![代水电仪气热])表|(?<![地绘])图|目标|(?<!关)注|专栏|[Nn][Oo]\\.?|编号[:]?|代码[:]?|编码[:]?|序号[:]?|之)\\s*$");
  private static final Look INDICATOR_BEFORE = Look.before("标务目", ".*(指标|任务|项目)$");
  private static final Sought PHONE_BEFORE =
      new Sought(".*(电话|手机|传真|邮编|邮政编码|账号|帐号|热线|QQ)[:]?\\s*[\\d-]*$");
  private static final Look YEAR_RANGE_AFTER =
      Look.after("-—–~～/至到、", "^\\s*[-—–~～/至到、]{1,2}\\s*(19|20)\\d{2}(?!\\d).*");
  private static final Look YEAR_RANGE_BEFORE =
      Look.before("-—–~～/至到", ".*(?<!\\d)(19|20)\\d{2}\\s*年?\\s*[-—–~～/至到]{1,2}\\s*$");
  private static final Look DAY_LIST_AFTER =
      Look.after("、,至到~～—-", "^\\s*[、,至到~～—-]{1,2}\\s*\\d{1,2}\\s*(月|日(?!均)).*");
  private static final Look DOTTED_DATE_AFTER =
      Look.after("-./", "^[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d).*");
  private static final Look DOTTED_DATE_BEFORE =
      Look.before("-./", ".*(19|20)\\d{2}[-./](\\d{1,2}[-./])?$");
  private static final Pattern DATED_SEQUENCE =
      Pattern.compile("(19|20)\\d{2}\\.(0?[1-9]|1[0-2])\\.(0?[1-9]|[12]\\d|3[01])");
  private static final Pattern YEAR_MONTH = Pattern.compile("(19|20)\\d{2}\\.(0?[1-9]|1[0-2])");
  private static final Pattern OPENS_ITEM = Pattern.compile("^\\s*$|.*[\\n;；。:)]\\s*$");
  private static final Look LIST_AFTER =
      Look.after("、.)．", "^\\s*(、|\\.(?!\\d)|\\.(?=(19|20)\\d{2}年)|\\)|．).*");
  private static final Sought CODE_BEFORE =
      new Sought(".*(GB|DB|ISO|JGJ|CJJ|HJ|QB|[A-Z]/[A-Z])[A-Z0-9/]*\\s+$");
  private static final Look AREA_CODE_BEFORE = Look.before("-", ".*(?<!\\d)0\\d{2,3}-$");
  private static final Look CLOCK_AFTER = Look.after(":", "^:\\d{1,2}(?![\\d.]).*");
  private static final Look CLOCK_BEFORE = Look.before(":", ".*\\d:$");
  private static final Look FRACTION_AFTER = Look.after("/", "^/\\d+(?![\\d.]).*");

  private NumberKinds() {}

  /**
   * What words beside a number look like.
   *
   * @param marks their character nearest to the number is one of these, white space apart; most
   *     numbers have another one beside them, and there the pattern need not be tried
   */
  private record Look(boolean before, String marks, Pattern pattern) {
    static Look before(String marks, String regex) {
      return new Look(true, marks, Pattern.compile(regex));
    }

    static Look after(String marks, String regex) {
      return new Look(false, marks, Pattern.compile(regex));
    }

    boolean of(String words) {
      String bare = before ? words.stripTrailing() : words.stripLeading();
      return !bare.isEmpty()
          && marks.indexOf(bare.charAt(before ? bare.length() - 1 : 0)) >= 0
          && pattern.matcher(words).matches();
    }
  }

  private static boolean is(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }

  /** Whether the word before says that the number only numbers something: 附表1, 第3. */
  static boolean isOrdinalBefore(String text, int start) {
    return ORDINAL_BEFORE.of(before(text, start));
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
      return BRACKETED_YEAR.of(after) ? Mention.Kind.DOCUMENT_NUMBER : Mention.Kind.YEAR;
    }
    if (unit.symbol().equals("号") || unit.symbol().equals("令") || DOCUMENT_BEFORE.of(before)) {
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
        || YEAR_RANGE_AFTER.of(after)
        || unit.symbol().isEmpty() && YEAR_RANGE_BEFORE.of(before)
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
    return DAY_LIST_AFTER.of(after)
        || DOTTED_DATE_AFTER.of(after) && is(YEAR_VALUE, digits)
        || DOTTED_DATE_BEFORE.of(before) && unit.symbol().isEmpty()
        || is(YEAR_MONTH, digits) && unit.symbol().isEmpty();
  }

  private static boolean isOrdinal(String before, String after, Unit unit) {
    if (ORDINAL_BEFORE.of(before) && !before.endsWith("目标")) {
      return true;
    }
    boolean labelled = before.endsWith("目标") || INDICATOR_BEFORE.of(before);
    if (labelled && unit.symbol().isEmpty()) {
      return true;
    }
    boolean bracketed = before.endsWith("(") && after.startsWith(")");
    return LIST_AFTER.of(after) && is(OPENS_ITEM, before) || bracketed && unit.symbol().isEmpty();
  }

  private static boolean isName(String before, String after, String digits, Unit unit) {
    return unit.symbol().isEmpty()
        && (PHONE_BEFORE.is(before)
            || isCode(before, digits)
            || CODE_BEFORE.is(before)
            || CLOCK_AFTER.of(after)
            || CLOCK_BEFORE.of(before)
            || FRACTION_AFTER.of(after)
            || isDenominator(before));
  }

  private static boolean isCode(String before, String digits) {
    boolean integer = digits.indexOf('.') < 0;
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
    return integer && (digits.length() >= 11 || padded || AREA_CODE_BEFORE.of(before));
  }

  private static boolean isDenominator(String before) {
    return before.endsWith("/")
        && before.length() > 1
        && Character.isDigit(before.charAt(before.length() - 2));
  }
}
