package io.github.jihe.checks.completeness;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** How many goals a form numbers against how many answers it numbers. */
@CheckInfo(
    id = "doc-goal-count",
    title = "目标与完成情况条数不一",
    severity = Severity.INFO,
    basis = "填报规范：实际完成情况对照预期目标逐条填写",
    compares = "预期目标编号的条数 = 实际完成情况编号的条数",
    tolerates = "任一栏没有编号的不核",
    suggestion = "请对照预期目标逐条说明完成情况。")
public final class GoalCount implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(form -> form.goals().stream().flatMap(goals -> compare(form, goals)));
  }

  private Stream<Outcome> compare(Form form, Goals goals) {
    if (goals.expectedItems() == 0 || goals.completedItems() == 0) {
      return Stream.empty();
    }
    if (goals.expectedItems() == goals.completedItems()) {
      return Stream.of(new Outcome.Consistent(goals.completed().source()));
    }
    return Stream.of(
        new FindingBuilder(info(), form.name())
            .message(
                "“%s”的预期目标有 %d 条，实际完成情况有 %d 条"
                    .formatted(form.name(), goals.expectedItems(), goals.completedItems()))
            .reported(goals.completedItems() + " 条", goals.completed().source())
            .expected(goals.expectedItems() + " 条")
            .operand(goals.expected().source())
            .build());
  }
}
