package io.github.jihe.readers.sheet;

/** Digits that the formats [DBNum1] (一二三) and [DBNum2] (壹贰叁) print. */
final class ChineseDigits {
  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final int LONGEST = 16;

  private ChineseDigits() {}

  /** Digit by digit, as years are written: 二〇二三. */
  static String digits(String number, int style) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int digit = Character.digit(c, 10);
      out.append(digit < 0 ? c : name(digit, style));
    }
    return out.toString();
  }

  /** With units, as amounts are written: 一千二百三十四. The number has digits only. */
  static String reading(String number, int style) {
    if (number.length() > LONGEST) {
      return digits(number, style);
    }
    if (number.chars().allMatch(c -> c == '0')) {
      return String.valueOf(style == 1 ? '〇' : '零');
    }
    String[] small =
        style == 1 ? new String[] {"", "十", "百", "千"} : new String[] {"", "拾", "佰", "仟"};
    String[] large = {"", "万", "亿", "万"};
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    boolean groupHasDigits = false;
    for (int i = 0; i < number.length(); i++) {
      int place = number.length() - 1 - i;
      int digit = Character.digit(number.charAt(i), 10);
      if (digit > 0) {
        if (gap && out.length() > 0) {
          out.append(style == 1 ? '〇' : '零');
        }
        gap = false;
        out.append(name(digit, style)).append(small[place % 4]);
        groupHasDigits = true;
      } else {
        gap = true;
      }
      if (place % 4 == 0) {
        if (groupHasDigits || (place == 8 && out.length() > 0)) {
          out.append(large[place / 4]);
        }
        groupHasDigits = false;
      }
    }
    String text = out.toString();
    return style == 1 && text.startsWith("一十") ? text.substring(1) : text;
  }

  private static char name(int digit, int style) {
    return (style == 1 ? PLAIN : FORMAL).charAt(digit);
  }
}
