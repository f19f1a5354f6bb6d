package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered items, and items between semicolons, and how many they are said to be before or behind:
 * 集中在三个方面：（1）…；（2）…; …（4）…。以上四项….
 */
final class CountedItems {
  private static final String CLASSIFIER = "(?:个|项|点|条|大类|大块|大项|大|块|类|种|笔|方面|部分|处|起|件|期|标段|阶段)";

  /** The count, a few words, and a mark behind which the items begin at once. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "("
              + SmallCount.REGEX
              + ")\\s?"
              + CLASSIFIER
              + "(\\p{IsHan}{0,20})(?:\\([^()]{0,20}\\))?[:。,，]?\\s*$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^[。;；]?\\s*(?:以上|上述|这|前述|该|上列|综上[,，]?|(?="
              + SmallCount.REGEX
              + CLASSIFIER
              + "\\p{IsHan}{2,4}(?:均|已|都|全部)))("
              + SmallCount.REGEX
              + ")\\s?"
              + CLASSIFIER
              + "(\\p{IsHan}{0,8})");

  /** 两项指标未完成：甲…；乙…。 */
  private static final Sought SEMICOLONS =
      new Sought(
          "("
              + SmallCount.REGEX
              + ")\\s?(?:个|项|点|条|大类|类|种|处|家|起|件|方面|块|大|笔|名|批|次|场)(\\p{IsHan}{0,14}):([^。:\\n]{6,400})(?=。|$)");

  private static final Sought OPEN = new Sought("等[。;；]?$|其中|主要有");
  private static final Sought NUMBERED =
      new Sought("[一二三四五六]是|[①②③]|\\(?[1-3一二三][)、.．]|第[一二三]|其[一二三]|首先|其次");
  private static final int LONGEST_SENTENCE = 60;
  private static final int MOST_APART = 2;

  private CountedItems() {}

  static List<Counted> read(Passage passage) {
    List<Counted> found = new ArrayList<>();
    String plain = passage.plain();
    for (NumberedItems items : NumberedItems.in(plain)) {
      before(plain, items).ifPresent(found::add);
      behind(plain, items).ifPresent(found::add);
    }
    for (MatchResult list : SEMICOLONS.allIn(plain)) {
      semicolons(list).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Counted> before(String plain, NumberedItems items) {
    int from = sentenceStart(plain, items.first());
    Matcher count = BEFORE.matcher(plain).region(from, items.first());
    return count
        .results()
        .reduce((one, later) -> later)
        .flatMap(found -> counted(found, items, found.start(1), items.end(plain)));
  }

  private static Optional<Counted> behind(String plain, NumberedItems items) {
    int end = items.end(plain);
    Matcher count = BEHIND.matcher(plain).region(end, plain.length()).useAnchoringBounds(true);
    return count.find() ? counted(count, items, items.first(), count.end()) : Optional.empty();
  }

  private static Optional<Counted> counted(
      MatchResult count, NumberedItems items, int from, int to) {
    int announced = SmallCount.of(count.group(1));
    return Math.abs(announced - items.count()) <= MOST_APART
        ? Optional.of(
            new Counted(count.start(1), announced, items.count(), count.group(2), from, to))
        : Optional.empty();
  }

  /** The sentence that the items belong to, or the one before if they begin one. */
  private static int sentenceStart(String plain, int end) {
    int at = end - 1;
    while (at >= 0 && " 。\n".indexOf(plain.charAt(at)) >= 0) {
      at--;
    }
    while (at >= 0 && end - at < LONGEST_SENTENCE && "。;；\n".indexOf(plain.charAt(at)) < 0) {
      at--;
    }
    return at + 1;
  }

  /** Any mark may part the items; none of them may give the count that is told. */
  private static Optional<Counted> semicolons(MatchResult list) {
    String words = list.group(3).replaceAll("\\([^()]*\\)", "");
    int announced = SmallCount.of(list.group(1));
    int items = words.split("[;；](?=.)").length;
    boolean other = words.split("[;；,，](?=.)").length == announced;
    boolean sure =
        items > 1 && !OPEN.isIn(words) && !NUMBERED.isIn(words) && Math.abs(items - announced) <= 1;
    if (!sure || other && items != announced) {
      return Optional.empty();
    }
    return Optional.of(
        new Counted(list.start(1), announced, items, list.group(2), list.start(), list.end()));
  }
}
