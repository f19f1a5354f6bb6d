package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.regex.Matcher;

/** The words of {@link GoalGap}, from a lexicon. Immutable. */
final class GoalGapWords {
  private final Sought gap;
  private final Sought goal;
  private final Sought done;
  private final Sought numeric;

  GoalGapWords(Lexicon lexicon) {
    String goals = ChangeCues.either(lexicon, "gap-goals");
    String front =
        "(?:[^,，;；。]{0,20}(?:"
            + goals
            + ")[^,，;；。]{0,6}?|[^,，;；。]{0,2}的?[^,，;；。]{0,8}?(?:较|比|同|与|距|离|对照)[^,，;；。]{0,8}?)?";
    this.gap =
        new Sought(
            front
                + "(?:"
                + ChangeCues.either(lexicon, "gap-idle")
                + ")*(?<![不未无])(?:(?<more>"
                + ChangeCues.either(lexicon, "gap-more")
                + ")|(?<less>"
                + ChangeCues.either(lexicon, "gap-less")
                + "))(?:年初|年度|预期|绩效|既定|设定|原定|控制|考核|约定|合同|的)*(?:"
                + goals
                + ")?(?:值|数|线|要求)?(?:了|约|出|近|有|达|:)*");
    this.goal = new Sought(goals);
    this.done = new Sought(ChangeCues.either(lexicon, "gap-done"));
    this.numeric = new Sought("[多少高低超].*|.*[于过及]|未达到?|落后");
  }

  /** Whether the words in front of a number say that it lies between a result and a goal. */
  Optional<Matcher> gap(String near) {
    return gap.whole(near);
  }

  boolean namesGoal(String near) {
    return goal.isIn(near);
  }

  boolean isGoal(String near) {
    return goal.isIn(near);
  }

  boolean isDone(String near) {
    return done.isIn(near);
  }

  /** 多, 低于: of the numbers themselves; 尚差 and 富余 say which is better too. */
  boolean isNumeric(Matcher gap) {
    String word = gap.group("more") == null ? gap.group("less") : gap.group("more");
    return numeric.is(word);
  }
}
