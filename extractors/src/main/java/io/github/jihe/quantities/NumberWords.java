package io.github.jihe.quantities;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Words beside a number that say how it is meant: at least, at most, about, for each. */
final class NumberWords {
  private static final Map<String, Operator> OPERATORS =
      Map.ofEntries(
          Map.entry("≥", Operator.AT_LEAST),
          Map.entry("≥=", Operator.AT_LEAST),
          Map.entry(">=", Operator.AT_LEAST),
          Map.entry("大于等于", Operator.AT_LEAST),
          Map.entry("大于或等于", Operator.AT_LEAST),
          Map.entry("不低于", Operator.AT_LEAST),
          Map.entry("不少于", Operator.AT_LEAST),
          Map.entry("不小于", Operator.AT_LEAST),
          Map.entry("至少", Operator.AT_LEAST),
          Map.entry("最低", Operator.AT_LEAST),
          Map.entry("≤", Operator.AT_MOST),
          Map.entry("≤=", Operator.AT_MOST),
          Map.entry("<=", Operator.AT_MOST),
          Map.entry("小于等于", Operator.AT_MOST),
          Map.entry("小于或等于", Operator.AT_MOST),
          Map.entry("不高于", Operator.AT_MOST),
          Map.entry("不超过", Operator.AT_MOST),
          Map.entry("不得超过", Operator.AT_MOST),
          Map.entry("不超", Operator.AT_MOST),
          Map.entry("不多于", Operator.AT_MOST),
          Map.entry("不大于", Operator.AT_MOST),
          Map.entry("至多", Operator.AT_MOST),
          Map.entry("最多", Operator.AT_MOST),
          Map.entry("最高", Operator.AT_MOST),
          Map.entry(">", Operator.MORE_THAN),
          Map.entry("大于", Operator.MORE_THAN),
          Map.entry("高于", Operator.MORE_THAN),
          Map.entry("<", Operator.LESS_THAN),
          Map.entry("小于", Operator.LESS_THAN),
          Map.entry("低于", Operator.LESS_THAN),
          Map.entry("=", Operator.EQUAL),
          Map.entry("==", Operator.EQUAL),
          Map.entry("等于", Operator.EQUAL));

  private static final int LONGEST_OPERATOR = 5;
  private static final String OPERATOR_ENDS = lastCharacters(OPERATORS.keySet());

  private static final List<String> HEDGES_BEFORE =
      List.of("大约", "约为", "约", "将近", "接近", "近", "逾", "超过", "超出", "超", "不足", "突破");

  private static final String HEDGE_ENDS = lastCharacters(HEDGES_BEFORE);

  /** Words that end in 约 or 近 without hedging anything. */
  private static final String NOT_ABOUT = "节合签预履违续条制公契解集附邻临最";

  private static final Map<String, Operator> BOUNDS_AFTER =
      Map.of(
          "以上", Operator.AT_LEAST,
          "及以上", Operator.AT_LEAST,
          "或以上", Operator.AT_LEAST,
          "以内", Operator.AT_MOST,
          "之内", Operator.AT_MOST,
          "以下", Operator.AT_MOST,
          "及以下", Operator.AT_MOST);

  private static final List<String> HEDGES_AFTER = List.of("左右", "上下");

  private NumberWords() {}

  private static String lastCharacters(Collection<String> words) {
    return words.stream().map(word -> word.substring(word.length() - 1)).collect(joining());
  }

  /** The comparison that these words are, and nothing else. */
  static Operator operator(String words) {
    return OPERATORS.getOrDefault(words, Operator.NONE);
  }

  /**
   * What stands directly before a number.
   *
   * @param start offset of the first of these words, the number's own if there are none
   */
  record Before(int start, Operator operator, boolean hedged) {}

  /**
   * What stands directly behind a number.
   *
   * @param end offset behind these words
   */
  record After(int end, Operator operator, boolean hedged) {}

  static Before before(String text, int numberStart) {
    int at = skipBack(text, numberStart);
    String hedge = hedgeEnding(text, at);
    int hedgeStart = at - hedge.length();
    int beforeHedge = hedge.isEmpty() ? at : skipBack(text, hedgeStart);
    String operator = operatorEnding(text, beforeHedge);
    int start = hedge.isEmpty() ? numberStart : hedgeStart;
    if (!operator.isEmpty()) {
      start = beforeHedge - operator.length();
    }
    boolean hedged = !hedge.isEmpty();
    return new Before(start, OPERATORS.getOrDefault(operator, Operator.NONE), hedged);
  }

  private static String operatorEnding(String text, int end) {
    if (end == 0 || OPERATOR_ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return ""; // Nearly always: no word need be cut out and looked up.
    }
    for (int length = Math.min(LONGEST_OPERATOR, end); length > 0; length--) {
      String word = text.substring(end - length, end);
      if (OPERATORS.containsKey(word)) {
        return word;
      }
    }
    return "";
  }

  private static String hedgeEnding(String text, int end) {
    if (end == 0 || HEDGE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return "";
    }
    for (String hedge : HEDGES_BEFORE) {
      int start = end - hedge.length();
      if (start < 0 || !text.startsWith(hedge, start)) {
        continue;
      }
      boolean bound =
          hedge.startsWith("超") && start > 0 && "不得".indexOf(text.charAt(start - 1)) >= 0;
      boolean otherWord =
          hedge.length() == 1 && start > 0 && NOT_ABOUT.indexOf(text.charAt(start - 1)) >= 0;
      return bound || otherWord ? "" : hedge;
    }
    return "";
  }

  private static int skipBack(String text, int from) {
    int at = from;
    while (at > 0 && from - at < 2 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  static After after(String text, int end) {
    int at = end;
    if (text.startsWith("(含", at)) {
      int close = text.indexOf(')', at);
      at = close >= 0 && close - at <= 10 ? close + 1 : at;
    }
    for (int length = 3; length >= 2; length--) {
      int stop = at + length;
      if (stop <= text.length() && BOUNDS_AFTER.containsKey(text.substring(at, stop))) {
        return new After(stop, BOUNDS_AFTER.get(text.substring(at, stop)), false);
      }
    }
    for (String hedge : HEDGES_AFTER) {
      if (text.startsWith(hedge, at)) {
        return new After(at + hedge.length(), Operator.NONE, true);
      }
    }
    return new After(end, Operator.NONE, false);
  }

  /** Offset behind "/人·年", "/每人" or "每人每年" that follows a unit; {@code end} if nothing does. */
  static int perEnd(String text, int end) {
    int at = end;
    while (at < text.length()) {
      int next = at;
      boolean marked = false;
      while (next < text.length() && "/·•每".indexOf(text.charAt(next)) >= 0 && next - at < 3) {
        marked = true;
        next++;
      }
      String word = marked || at > end ? UnitWords.wordAt(text, next) : "";
      if (word.isEmpty() || !marked && !word.equals("年") && !word.equals("月")) {
        return at;
      }
      at = next + word.length();
    }
    return at;
  }
}
