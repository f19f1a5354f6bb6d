package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Lists whose items repeat a word of what announces them, so that they can be counted without
 * doubt: “四统一”，即统一招标、统一采购、统一配送; 专项资金共4项。分别为：甲资金、乙资金、丙资金.
 */
final class NamedItemsGrammar {
  /** “四统一”, 即 and the items. */
  private static final Sought SLOGAN =
      new Sought(
          "“([两三四五六七八九])(?:个|项)?(\\p{IsHan}{2,3})”\\p{IsHan}{0,6}[,，(]?(?:即|即为|是指|指的是|分别是|分别为|具体为|:):?"
              + "([^,，。;；:()\\d]{4,120})(?=[。;；)]|$)");

  /** 资金共4项 and, in this sentence or at the beginning of the next one, 分别为 with the items. */
  private static final Sought ANNOUNCED =
      new Sought(
          "(\\p{IsHan}{2})(?:共|共有|共计|合计)\\s?([两三四五六七八九]|[2-9])\\s?(?:个|项|类|种)(?!\\p{IsHan})([^。;；]{0,160})[,，。]"
              + "(?:分别为|分别是|具体为|即为):?([^。;；:()\\d,，]{4,200})(?=[。;；]|$)");

  /** Another count between the two may be the one that is meant. */
  private static final Sought OTHER_COUNT = new Sought("([两三四五六七八九十]|\\d)\\s?(个|项|类|种|大)");

  private static final int LONGEST_TEXT = 5000;

  private NamedItemsGrammar() {}

  static List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    String plain = passage.plain();
    if (plain.length() > LONGEST_TEXT) {
      return found;
    }
    for (MatchResult slogan : SLOGAN.allIn(plain)) {
      add(passage, slogan, slogan.group(1), slogan.group(2), slogan.group(3), found);
    }
    for (MatchResult announced : ANNOUNCED.allIn(plain)) {
      if (!OTHER_COUNT.isIn(announced.group(3))) {
        add(passage, announced, announced.group(2), announced.group(1), announced.group(4), found);
      }
    }
    return found;
  }

  private static void add(
      Passage passage,
      MatchResult place,
      String count,
      String word,
      String list,
      List<Relation> found) {
    List<String> items = List.of(list.strip().split("、", -1));
    boolean open = list.contains("等") || list.indexOf(Passage.BLACKED) >= 0;
    boolean sure =
        items.size() > 1
            && items.stream().allMatch(item -> once(item, word) && !item.matches(".*[和及与].*"));
    if (!open && sure) {
      found.add(
          new Relation.Enumeration(
              EnumerationGrammar.number(count),
              items.size(),
              word,
              passage.source(place.start(), place.end())));
    }
  }

  private static boolean once(String item, String word) {
    int at = item.indexOf(word);
    return at >= 0 && item.indexOf(word, at + 1) < 0;
  }
}
