package io.github.jihe.reports;

import io.github.jihe.quantities.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of a list that numbers them: 1. 2. 3., 一是 二是, 目标1：目标2：. */
final class ListItems {
  private static final String CHINESE = "一二三四五六七八九十";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
  private static final int LONGEST = 20_000;

  private final List<Pattern> marks;

  ListItems(List<Pattern> marks) {
    this.marks = marks;
  }

  /** How many items the outermost list has: the one that begins first; 0 if nothing is numbered. */
  int count(String text) {
    String folded = Characters.folded(text);
    if (folded.length() > LONGEST) {
      return 0;
    }
    int first = Integer.MAX_VALUE;
    int count = 0;
    for (Pattern mark : marks) {
      Matcher matcher = mark.matcher(folded);
      int start = -1;
      int last = 0;
      while (matcher.find()) {
        if (number(matcher.group(1)) == last + 1) {
          start = last == 0 ? matcher.start() : start;
          last++;
        }
      }
      if (last >= 2 && start < first) {
        first = start;
        count = last;
      }
    }
    return count;
  }

  private static int number(String mark) {
    int circled = CIRCLED.indexOf(mark);
    if (circled >= 0) {
      return circled + 1;
    }
    if (mark.matches("\\d+")) {
      return Integer.parseInt(mark);
    }
    int last = CHINESE.indexOf(mark.charAt(mark.length() - 1)) + 1;
    return mark.length() == 1 ? last : 10 + last; // 十一
  }
}
