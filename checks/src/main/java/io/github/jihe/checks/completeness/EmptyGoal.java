package io.github.jihe.checks.completeness;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A goal or its completion that is blank or only a stock phrase. */
@CheckInfo(
    id = "doc-goal",
    title = "总体目标或其完成情况未填写实质内容",
    severity = Severity.WARNING,
    basis = "财预〔2015〕88号：绩效目标应完整；财预〔2020〕10号所附自评表“年度总体目标”栏",
    compares = "预期目标、实际完成情况两栏均应有内容，且不只是“达成预期指标”等套话",
    tolerates = "表中没有目标栏、未填报的空表不核",
    suggestion = "请补填预期目标和对照目标的实际完成情况。")
public final class EmptyGoal implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .filter(EmptyGoal::isFilledIn)
        .flatMap(form -> form.goals().stream().flatMap(goals -> compare(form, goals).stream()));
  }

  /** A form that nobody began is blank everywhere. */
  private static boolean isFilledIn(Form form) {
    List<Indicator> rows = form.indicators().map(table -> table.indicators()).orElse(List.of());
    return rows.stream().anyMatch(row -> row.words().actual() != Wording.BLANK);
  }

  private List<Outcome> compare(Form form, Goals goals) {
    List<Outcome> outcomes = new ArrayList<>();
    if (goals.expected().isBlank() || goals.expectedStock()) {
      outcomes.add(finding(form, "预期目标", goals.expected(), goals));
    }
    if (goals.completed().isBlank() || goals.completedStock()) {
      outcomes.add(finding(form, "实际完成情况", goals.completed(), goals));
    }
    return outcomes.isEmpty()
        ? List.of(new Outcome.Consistent(goals.completed().source()))
        : outcomes;
  }

  private Outcome finding(Form form, String column, Entry entry, Goals goals) {
    String text = entry.text().replaceAll("\\s+", " ").replace("。", "");
    return new FindingBuilder(info(), form.name() + "/" + column)
        .message(
            text.isEmpty()
                ? "“%s”的年度总体目标：%s未填写".formatted(form.name(), column)
                : "“%s”的年度总体目标：%s只写“%s”，没有具体内容".formatted(form.name(), column, text))
        .reported(text, text.isEmpty() ? goals.source() : entry.source())
        .build();
  }
}
