package io.github.jihe.checks;

import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.GoalClaim;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A goal as a number: the target of a row, or what the text aims at.
 *
 * @param name what it is set for
 * @param words as printed, with its sign
 * @param direction which values are good ones, as far as its sign or its name tells
 */
public record SetGoal(
    IndicatorName name, String words, Figure figure, Optional<Direction> direction) {

  /** The goals of a part of a report, of its text and of the forms in it. */
  public static List<SetGoal> of(Report report, Part part) {
    List<SetGoal> goals = new ArrayList<>();
    report.forms().stream()
        .filter(
            form -> part.contains(form.source()) || part.form().filter(form::equals).isPresent())
        .flatMap(form -> form.indicators().stream())
        .flatMap(table -> table.indicators().stream())
        .flatMap(row -> of(row).stream())
        .forEach(goals::add);
    report.statements().stream()
        .filter(said -> part.contains(said.figure().source()))
        .filter(said -> report.goalClaims().stream().noneMatch(c -> c.actual().equals(said)))
        .flatMap(said -> of(said).stream())
        .forEach(goals::add);
    return goals;
  }

  private static Optional<SetGoal> of(Indicator row) {
    if (!(row.yardstick().target() instanceof IndicatorValue.Measured target)
        || target.figure().quantity().isRange()
        || isAbout(target.figure(), target.operator())) {
      return Optional.empty();
    }
    Optional<Direction> direction =
        row.yardstick().ofSign().or(row.yardstick()::ofColumn).or(row.yardstick()::ofName);
    String words = target.operator().sign() + IndicatorRow.words(target.figure());
    return Optional.of(
        new SetGoal(IndicatorName.of(row.name()), words, target.figure(), direction));
  }

  /** What the text plans for the report's own year. */
  private static Optional<SetGoal> of(Statement said) {
    boolean plan =
        said.status() == Statement.Status.PLANNED
            && said.period() == Statement.Period.REPORT_YEAR
            && !said.figure().quantity().isForEach();
    return plan ? ofSentence(said) : Optional.empty();
  }

  /** A goal that a sentence prints; nothing for one that is only about so much, or a range. */
  public static Optional<SetGoal> ofSentence(Statement said) {
    Figure figure = said.figure();
    return figure.quantity().isRange() || isAbout(figure, said.operator())
        ? Optional.empty()
        : Optional.of(
            new SetGoal(
                IndicatorName.of(said.subject()),
                said.operator().sign() + figure.printed(),
                figure,
                direction(said.operator())));
  }

  private static boolean isAbout(Figure figure, Operator sign) {
    return figure.quantity().approximate() && sign == Operator.NONE;
  }

  /** The direction that a sign says. */
  private static Optional<Direction> direction(Operator sign) {
    return switch (sign) {
      case AT_LEAST, MORE_THAN -> Optional.of(Direction.MORE_IS_BETTER);
      case AT_MOST, LESS_THAN -> Optional.of(Direction.LESS_IS_BETTER);
      case EQUAL, NONE -> Optional.empty();
    };
  }

  /** The goals that a value is measured by; empty if there is none, or if it is not sure which. */
  public static List<SetGoal> meant(List<SetGoal> goals, Statement actual) {
    IndicatorName name = IndicatorName.of(actual.subject());
    List<SetGoal> comparable =
        goals.stream()
            .filter(
                goal ->
                    goal.figure().quantity().unit().comparable(actual.figure().quantity().unit()))
            .toList();
    List<SetGoal> same = comparable.stream().filter(goal -> goal.name().equals(name)).toList();
    if (!same.isEmpty() && name.isTelling()) {
      return same;
    }
    List<SetGoal> close = comparable.stream().filter(goal -> goal.name().isSatisfaction()).toList();
    boolean one =
        close.stream().map(goal -> goal.figure().inBase().stripTrailingZeros()).distinct().count()
            == 1;
    return one && close.stream().allMatch(goal -> goal.name().mayBe(name)) ? close : List.of();
  }

  /** Whether a value cannot stand to this goal as it is said to. */
  public boolean contradicts(GoalClaim.Kind kind, Figure actual, Optional<Direction> ofName) {
    boolean less = actual.interval().high().compareTo(figure.inBase()) < 0;
    boolean more = actual.interval().low().compareTo(figure.inBase()) > 0;
    boolean same = actual.inBase().compareTo(figure.inBase()) == 0;
    Optional<Direction> good = direction.or(() -> ofName);
    boolean upwards = good.filter(d -> d == Direction.MORE_IS_BETTER).isPresent();
    boolean downwards = good.filter(d -> d == Direction.LESS_IS_BETTER).isPresent();
    return switch (kind) {
      case REACHED -> upwards && less || downwards && more;
      case MISSED -> upwards && (more || same) || downwards && (less || same);
      case ABOVE -> less;
      case BELOW -> more;
    };
  }
}
