package io.github.jihe.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings of official documents by their numbers: 第一部分, 一、, （一）, 1., （1） (GB/T 9704 党政机关公文格式 7.3.3
 * uses 一、 （一） 1. （1）).
 */
final class HeadingNumber {
  /** Longer text with a number in front is an item of a list, not a heading. */
  static final int LONGEST = 50;

  private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";

  private record Style(int level, Pattern pattern) {}

  private static final List<Style> STYLES =
      List.of(
          new Style(1, Pattern.compile("^第" + CHINESE + "(部分|章|篇)(?![^\\s：:、]{0,3}[，,；;]).*")),
          new Style(1, Pattern.compile("^" + CHINESE + "\\s*[、．.]\\s*\\S.*")),
          new Style(2, Pattern.compile("^[（(]\\s*" + CHINESE + "\\s*[）)]\\s*[、.]?\\S.*")),
          new Style(3, Pattern.compile("^\\d{1,2}\\s*[、．.](?!\\d)\\s*\\S.*")),
          new Style(4, Pattern.compile("^[（(]\\s*\\d{1,2}\\s*[）)]\\s*\\S.*")));

  private static final Pattern SENTENCE_INSIDE = Pattern.compile("[。；;！？][^）)”》]*\\S|[，,；;]$");
  private static final Pattern SENTENCE_END = Pattern.compile("[；;！？]$");

  private HeadingNumber() {}

  /** The level of the heading that {@code text} is, 0 if it is none. */
  static int levelOf(String text) {
    if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return 0;
    }
    if (SENTENCE_INSIDE.matcher(text).find() || SENTENCE_END.matcher(text).find()) {
      return 0;
    }
    for (Style style : STYLES) {
      if (style.pattern().matcher(text).matches()) {
        boolean isSentence = style.level() >= 3 && text.endsWith("。") && text.length() > 25;
        return isSentence ? 0 : style.level();
      }
    }
    return 0;
  }
}
