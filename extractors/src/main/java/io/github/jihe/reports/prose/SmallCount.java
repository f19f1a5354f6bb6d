package io.github.jihe.reports.prose;

/** The small numbers by which lists are announced: 两, 三, 十二, 4. */
final class SmallCount {
  /** Two to nineteen in characters, or two to 99 in digits; neither 第三 nor 二十三 nor 3.5. */
  static final String REGEX =
      "(?<![第十百千万亿几数\\d.,一二三四五六七八九])(?:十[一二三四五六七八九]|[两三四五六七八九十](?![一二三四五六七八九十百千万成])"
          + "|[1-9]\\d?(?![\\d.,%]))";

  private static final String CHINESE = "一二三四五六七八九十";
  private static final int TEN = 10;

  private SmallCount() {}

  /** The number that {@link #REGEX} found. */
  static int of(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    if (words.equals("两")) {
      return 2;
    }
    int last = CHINESE.indexOf(words.charAt(words.length() - 1)) + 1;
    return words.length() == 2 ? TEN + last : last;
  }
}
