package io.github.jihe.checks.indicators;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.SetGoal;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.GoalClaim;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What sentences say of values and their goals, against the goals that the report prints. */
final class ToldGoal {
  private ToldGoal() {}

  static Stream<Outcome> check(CheckInfo info, Report report) {
    if (report.goalClaims().isEmpty()) {
      return Stream.empty();
    }
    return report.parts().stream()
        .flatMap(
            part -> {
              List<SetGoal> goals = SetGoal.of(report, part);
              return report.goalClaims().stream()
                  .filter(claim -> part.contains(claim.source()))
                  .flatMap(claim -> compare(info, part, claim, goals).stream());
            });
  }

  private static Optional<Outcome> compare(
      CheckInfo info, Part part, GoalClaim claim, List<SetGoal> known) {
    List<SetGoal> goals =
        claim.goal().isPresent()
            ? SetGoal.ofSentence(claim.goal().get()).stream().toList()
            : SetGoal.meant(known, claim.actual());
    Figure actual = claim.actual().figure();
    if (goals.isEmpty()
        || !goals.get(0).figure().quantity().unit().comparable(actual.quantity().unit())) {
      return Optional.empty();
    }
    Optional<Direction> ofName = claim.direction();
    boolean wrong = goals.stream().allMatch(goal -> goal.contradicts(claim.kind(), actual, ofName));
    if (!wrong) {
      return Optional.of(new Outcome.Consistent(claim.source()));
    }
    SetGoal goal = goals.get(0);
    FindingBuilder finding =
        new FindingBuilder(info, part.title() + "/" + claim.actual().subject())
            .message("文中称“%s”，目标为 %s，与所述数值不符".formatted(claim.source().quote(), goal.words()))
            .reported(claim.source().quote(), claim.source())
            .expected(
                switch (claim.kind()) {
                  case REACHED, ABOVE -> "未达到 " + goal.words();
                  case MISSED, BELOW -> "已达到 " + goal.words();
                });
    if (claim.goal().isEmpty()) {
      finding.operand(goal.figure());
    }
    return Optional.of(finding.build());
  }
}
