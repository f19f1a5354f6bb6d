package io.github.jihe.checks.consistency;

import io.github.jihe.checks.IndicatorName;
import io.github.jihe.checks.SetGoal;
import io.github.jihe.facts.GoalClaim;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that the text tells and that misses the goal which the text sets under the same name. */
record MissedInProse(Statement actual, SetGoal goal) {

  /** All of a part; nothing of what is told more than once and reaches its goal in one place. */
  static List<MissedInProse> of(Report report, Part part) {
    List<SetGoal> goals = SetGoal.of(report, part);
    List<Statement> told =
        report.statements().stream()
            .filter(said -> part.contains(said.figure().source()))
            .filter(MissedInProse::isFact)
            .toList();
    return told.stream().flatMap(said -> missed(said, told, goals).stream()).toList();
  }

  private static boolean isFact(Statement said) {
    return said.period() == Period.REPORT_YEAR
        && said.status() != Status.PLANNED
        && said.operator() == Operator.NONE
        && !said.figure().quantity().approximate()
        && !said.figure().quantity().isForEach()
        && IndicatorName.of(said.subject()).isTelling();
  }

  private static Optional<MissedInProse> missed(
      Statement said, List<Statement> told, List<SetGoal> goals) {
    IndicatorName name = IndicatorName.of(said.subject());
    List<SetGoal> own =
        SetGoal.meant(goals, said).stream().filter(goal -> goal.name().equals(name)).toList();
    Stream<Statement> same =
        told.stream()
            .filter(other -> IndicatorName.of(other.subject()).equals(name))
            .filter(
                other ->
                    other.figure().quantity().unit().comparable(said.figure().quantity().unit()));
    boolean missed = !own.isEmpty() && same.allMatch(other -> isMissed(other, own));
    return missed ? Optional.of(new MissedInProse(said, own.get(0))) : Optional.empty();
  }

  private static boolean isMissed(Statement said, List<SetGoal> goals) {
    return goals.stream()
        .allMatch(
            goal -> goal.contradicts(GoalClaim.Kind.REACHED, said.figure(), Optional.empty()));
  }
}
