package io.github.jihe.readers.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints in front of the items of one ordered list. */
final class ListNumbers {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final String style;
  private int next;

  ListNumbers(Element list) {
    style = styleOf(list);
    next = number(list.attr("start"), 1);
  }

  /** What stands before the item's text; empty for an item without a number. */
  String of(Element item) {
    int number = number(item.attr("value"), next);
    next = number + 1;
    return switch (style) {
      case "none" -> "";
      case "chinese" -> number > 0 && number < 100 ? chinese(number) + "、" : number + ". ";
      case "a" -> number > 0 && number <= 26 ? (char) ('a' + number - 1) + ". " : number + ". ";
      case "A" -> number > 0 && number <= 26 ? (char) ('A' + number - 1) + ". " : number + ". ";
      case "i" -> number > 0 && number < 4000 ? roman(number) + ". " : number + ". ";
      case "I" ->
          number > 0 && number < 4000
              ? roman(number).toUpperCase(Locale.ROOT) + ". "
              : number + ". ";
      default -> number + ". ";
    };
  }

  private static String styleOf(Element list) {
    if (list.normalName().equals("ul")) {
      return "none";
    }
    String css = list.attr("style").toLowerCase(Locale.ROOT);
    int at = css.indexOf("list-style");
    String rule = at < 0 ? "" : css.substring(at).replaceFirst(";.*", "");
    if (rule.contains("none")) {
      return "none";
    }
    if (rule.contains("cjk") || rule.contains("chinese")) {
      return "chinese";
    }
    if (rule.contains("alpha") || rule.contains("latin")) {
      return rule.contains("upper") ? "A" : "a";
    }
    if (rule.contains("roman")) {
      return rule.contains("upper") ? "I" : "i";
    }
    return list.attr("type").strip();
  }

  private static int number(String text, int otherwise) {
    return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
  }

  private static String chinese(int number) {
    int tens = number / 10;
    String front = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
    return front + DIGITS[number % 10];
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
