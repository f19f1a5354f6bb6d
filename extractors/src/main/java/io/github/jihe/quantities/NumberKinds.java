package io.github.jihe.quantities;

import java.util.regex.Pattern;

/** Tells a quantity from years, dates, document numbers, list numbers and names. */
final class NumberKinds {
  private static final Pattern YEAR_VALUE = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern DOCUMENT_BEFORE =
      Pattern.compile(".*([〔\\[【(]\\s*(19|20)?\\d*|[〕\\]】]\\s*第?|令第?|文号[:]?\\s*)$", Pattern.DOTALL);
  private static final Pattern BRACKETED_YEAR =
      Pattern.compile("^[〕\\]】)]\\s*第?\\d+\\s*号.*", Pattern.DOTALL);
  private static final Pattern ORDINAL_BEFORE =
      Pattern.compile(".*(第|附件|附表|附|表|图|指标|目标|注|No\\.?|编号[:]?|代码[:]?|之)\\s*$", Pattern.DOTALL);
  private static final Pattern PHONE_BEFORE =
      Pattern.compile(".*(电话|手机|传真|邮编|邮政编码|账号|QQ)[:]?\\s*[\\d-]*$", Pattern.DOTALL);

  private NumberKinds() {}

  /**
   * @param text folded
   * @param start offset of the first digit or sign
   * @param digitsEnd offset behind the last digit
   * @param end offset behind the unit
   */
  static Mention.Kind of(String text, int start, int digitsEnd, int end, Quantity quantity) {
    String before = text.substring(Math.max(0, start - 12), start);
    String after = text.substring(digitsEnd, Math.min(text.length(), digitsEnd + 8));
    String digits = text.substring(start, digitsEnd);
    String unit = quantity.unit().symbol();
    if (YEAR_VALUE.matcher(digits).matches() && isYear(before, after)) {
      return BRACKETED_YEAR.matcher(after).matches()
          ? Mention.Kind.DOCUMENT_NUMBER
          : Mention.Kind.YEAR;
    }
    if (unit.equals("号") || unit.equals("令") || isDocumentNumber(before, after)) {
      return Mention.Kind.DOCUMENT_NUMBER;
    }
    if (isDate(before, after, unit)) {
      return Mention.Kind.DATE;
    }
    if (ORDINAL_BEFORE.matcher(before).matches() || isListNumber(before, after)) {
      return Mention.Kind.ORDINAL;
    }
    if (PHONE_BEFORE.matcher(before).matches()
        || isPartOfName(before, after, unit)
        || digits.length() >= 11 && unit.isEmpty() && digits.indexOf('.') < 0) {
      return Mention.Kind.NAME;
    }
    return Mention.Kind.QUANTITY;
  }

  private static boolean isYear(String before, String after) {
    String next = after.stripLeading();
    return next.startsWith("年")
        || before.endsWith("(") && next.startsWith(")")
        || before.endsWith("〔")
        || before.endsWith("[")
        || next.startsWith("版")
        || next.startsWith("〕")
        || next.matches("(?s)^[-—~至到]+\\s*(19|20)\\d{2}.*")
        || next.startsWith("财年");
  }

  private static boolean isDocumentNumber(String before, String after) {
    return DOCUMENT_BEFORE.matcher(before).matches() && after.matches("(?s)^\\s*号.*");
  }

  private static boolean isDate(String before, String after, String unit) {
    if (unit.equals("月") || unit.equals("日")) {
      return !after.matches("(?s)^\\s*日均.*");
    }
    boolean dayMonth = after.matches("(?s)^\\s*[、,至到~-]+\\s*\\d{1,2}\\s*[月日].*");
    boolean dotted =
        after.matches("(?s)^[-./]\\d{1,2}[-./]\\d{1,2}.*")
            || before.matches("(?s).*\\d{4}[-./](\\d{1,2}[-./])?$");
    return dayMonth || dotted;
  }

  private static boolean isListNumber(String before, String after) {
    boolean opens =
        before.isEmpty() || before.matches("(?s).*[\\n;。:]\\s*$") || before.matches("(?s)^\\s*$");
    boolean bracketed = before.endsWith("(") && after.startsWith(")");
    return opens && after.matches("(?s)^\\s*(、|\\.(?!\\d)|\\)).*") || bracketed;
  }

  private static boolean isPartOfName(String before, String after, String unit) {
    boolean latinBefore = before.matches("(?s).*[A-Za-z_]-?$");
    boolean latinAfter = unit.isEmpty() && after.matches("(?s)^[A-Za-z_].*");
    return latinBefore || latinAfter;
  }
}
