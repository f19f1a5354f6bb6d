package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a value lies from its goal: 及时率97.5%，高于95%的目标2.5个百分点. */
final class GoalDistance {
  private static final Pattern BEYOND = Pattern.compile("高于|超过|超出|多于|低于|少于");
  private static final Sought OF_GOAL =
      new Sought("的?(年度|年初|预期|绩效|既定|设定)*(目标|指标|计划|任务)(值|数|要求)?(近|约)?");

  private GoalDistance() {}

  /** 97.5%，高于95%的目标2.5个百分点: the value, its goal and what is between them. */
  static Optional<Relation> read(Spoken spoken, List<Claim> claims, int at) {
    if (at == 0 || at + 1 >= claims.size()) {
      return Optional.empty();
    }
    Claim value = claims.get(at - 1);
    Claim goal = claims.get(at);
    Claim between = claims.get(at + 1);
    Optional<Boolean> beyond = beyond(goal);
    boolean reads =
        beyond.isPresent()
            && OF_GOAL.is(between.head())
            && goal.clause().isSame(between.clause())
            && goal.comparable(value)
            && value.isPlain()
            && between.statement().figure().quantity().unit().countsPoints() == value.isRate()
            && between.comparable(value)
            && ChangeGrammar.isAdjacent(spoken, value, goal);
    if (!reads) {
      return Optional.empty();
    }
    boolean grows = beyond.get();
    Optional<Statement> told = Optional.of(between.statement());
    return Optional.of(
        new Relation.Change(
            goal.statement(),
            value.statement(),
            grows,
            value.isRate() ? Optional.empty() : told,
            value.isRate() ? told : Optional.empty(),
            spoken.source()));
  }

  /**
   * Whether a value is told to lie above a goal or below it; 高于 and 低于 are read with the number.
   */
  private static Optional<Boolean> beyond(Claim goal) {
    Matcher word = BEYOND.matcher(goal.head());
    return switch (goal.statement().operator()) {
      case MORE_THAN -> goal.head().isEmpty() ? Optional.of(true) : Optional.empty();
      case LESS_THAN -> goal.head().isEmpty() ? Optional.of(false) : Optional.empty();
      case NONE ->
          word.matches()
              ? Optional.of("高超多".indexOf(word.group().charAt(0)) >= 0)
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
