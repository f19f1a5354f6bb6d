package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Things told one by one, 一件…，一件…, and items with words in brackets, and how many they are said to
 * be.
 */
final class CountedOnes {
  private static final String CLASSIFIER = "(件|起|个|家|项|处|户|例|名|人|座|所|次|条|宗|辆|台|批|笔)";

  private static final Sought ANNOUNCED =
      new Sought(
          "("
              + SmallCount.REGEX
              + ")\\s?"
              + CLASSIFIER
              + "(\\p{IsHan}{0,8})[,，:](?=(?:其中)?[一1]\\2)([^。;；:\\n]{6,200})(?=[。;；]|$)");
  private static final Sought ONE =
      new Sought(
          "(?<=^|[,，、])(?:另|还有|再|其中|另有|最后|剩下)?([一两三1-3])(件|起|个|家|项|处|户|例|名|人|座|所|次|条|宗|辆|台|批|笔)(?![月次])");

  /** 三个工区：甲（11人）、乙（9人），还有丙（6人）. */
  private static final Sought BRACKETED =
      new Sought(
          "("
              + SmallCount.REGEX
              + ")\\s?(?:个|家|所|大|项|类|种|条|座|处)(\\p{IsHan}{1,8}):"
              + "((?:(?:[、,，]|和|及|与)?(?:以及|还有|另有|最后是|再有|加上)?[^,，、。;；:()\\d]{2,20}\\([^()]{1,30}\\)){2,12})(?=[。;；]|$)");

  private static final Sought BRACKET = new Sought("\\([^()]*\\)");
  private static final Sought PARTIAL = new Sought("其中|等|例如|包括|主要");
  private static final int MOST = 3;

  private CountedOnes() {}

  static List<Counted> read(Passage passage) {
    List<Counted> found = new ArrayList<>();
    for (MatchResult list : ANNOUNCED.allIn(passage.plain())) {
      int items = 0;
      for (MatchResult one : ONE.allIn(list.group(4))) {
        items += one.group(2).equals(list.group(2)) ? count(one.group(1)) : 0;
      }
      add(found, list, items, list.group(3), list.group(4));
    }
    for (MatchResult list : BRACKETED.allIn(passage.plain())) {
      int items = (int) BRACKET.allIn(list.group(3)).stream().count();
      add(found, list, items, list.group(2), list.group(3));
    }
    return found;
  }

  private static int count(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : Math.max(1, "一两三".indexOf(word) + 1);
  }

  private static void add(
      List<Counted> found, MatchResult list, int items, String noun, String words) {
    int announced = SmallCount.of(list.group(1));
    boolean sure = items > 1 && Math.abs(announced - items) <= 1 && announced <= MOST * MOST;
    if (sure && !PARTIAL.isIn(BRACKET.replaceAll(words, ""))) {
      found.add(new Counted(list.start(1), announced, items, noun, list.start(), list.end()));
    }
  }
}
