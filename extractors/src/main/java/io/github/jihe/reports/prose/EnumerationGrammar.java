package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An announced number and the items that can be counted: 三个方面：一是…二是…三是…, or 决策、过程、产出、效益四个方面. */
final class EnumerationGrammar {
  private static final String CHINESE = "一二三四五六七八九十";
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "([两三四五六七八九十]|(?<!\\d)[2-9])\\s?(个|项|点|条|大)\\s?((?:措施|举措|做法|办法|工作|方面|问题|不足|原因|任务|目标|内容|建议|经验|机制|制度)(?=\\p{IsHan}{0,14}[:,。])|\\p{IsHan}{0,6})\\p{IsHan}{0,14}(?:[:]|[,。]?(?=一是))");
  private static final Sought LISTED =
      new Sought("([两三四五六七八九十]|(?<!\\d)[2-9])(?:个|大)(方面|维度|环节|阶段|层面|部分|要素|类别|一级指标)");
  private static final String LIST_STARTS = ",，。;；:\n()";
  private static final int LONGEST_LIST = 120;
  private static final Sought JOINT = new Sought("和|及|与|以及");
  private static final int LONGEST_TEXT = 5000;

  private EnumerationGrammar() {}

  static List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    String plain = passage.plain();
    if (plain.length() > LONGEST_TEXT) {
      return found;
    }
    if (plain.contains("一是")) {
      marked(passage, found);
    }
    for (MatchResult listed : LISTED.allIn(plain)) {
      int announced = number(listed.group(1));
      String list = listBefore(plain, listed.start());
      items(list, announced)
          .ifPresent(
              items ->
                  found.add(
                      new Relation.Enumeration(
                          announced,
                          items,
                          listed.group(2),
                          passage.source(listed.start() - list.length(), listed.end()))));
    }
    return found;
  }

  private static void marked(Passage passage, List<Relation> found) {
    String plain = passage.plain();
    Matcher announced = ANNOUNCED.matcher(plain);
    while (announced.find()) {
      int items = marked(plain, announced.end());
      if (items > 1) {
        found.add(
            new Relation.Enumeration(
                number(announced.group(1)),
                items,
                announced.group(3),
                passage.source(announced.start(), sentenceEnd(plain, announced.end()))));
      }
    }
  }

  /** The words in front, back to the last mark that is not 、. */
  private static String listBefore(String plain, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_LIST
        && LIST_STARTS.indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    return plain.substring(start, end);
  }

  private static int sentenceEnd(String plain, int from) {
    int end = plain.indexOf('。', from);
    return end < 0 ? plain.length() : end;
  }

  /** 2 to 10, as a digit or a character. */
  static int number(String digits) {
    return digits.equals("两")
        ? 2
        : CHINESE.contains(digits) ? CHINESE.indexOf(digits) + 1 : Integer.parseInt(digits);
  }

  /** How many items 一是, 二是 … follow; 0 if they do not follow at once or start anew. */
  private static int marked(String plain, int from) {
    int first = plain.indexOf("一是", from);
    if (first < 0
        || !plain.substring(from, first).isBlank()
        || plain.indexOf("一是", first + 2) >= 0) {
      return 0;
    }
    int count = 1;
    int at = first;
    while (count < CHINESE.length()) {
      String next = CHINESE.charAt(count) + "是";
      int found = plain.indexOf(next, at);
      if (found < 0) {
        break;
      }
      at = found + 2;
      count++;
    }
    for (int later = count + 1; later < CHINESE.length(); later++) {
      if (plain.indexOf(CHINESE.charAt(later) + "是", at) >= 0) {
        return 0;
      }
    }
    return count;
  }

  /**
   * How many items a list joined by 、 has. 和 or 及 may join the last two items or stand inside of
   * one, so that either reading may agree; in front of the last 、 it leaves the count unsure.
   */
  private static Optional<Integer> items(String list, int announced) {
    if (list.indexOf('、') < 0 || list.contains("等") || list.indexOf(Passage.BLACKED) >= 0) {
      return Optional.empty();
    }
    int last = list.lastIndexOf('、');
    int count = 1 + (int) list.chars().filter(c -> c == '、').count();
    if (count == announced) {
      return Optional.of(count);
    }
    if (JOINT.isIn(list.substring(0, last))) {
      return Optional.empty();
    }
    boolean joined = JOINT.isIn(list.substring(last));
    return Optional.of(joined ? count + 1 : count);
  }
}
