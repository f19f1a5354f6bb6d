package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** A goal that shares no word with the name of its project and of its indicators. */
@CheckInfo(
    id = "ind-goal",
    title = "总体目标与项目、指标无关联",
    severity = Severity.INFO,
    basis = "财预〔2015〕88号：绩效目标应与项目内容相关，指标应细化、对应目标",
    compares = "预期目标与项目名称、三级指标名称应有共同词语",
    tolerates = "部门整体支出的目标、较短的目标不核；项目、资金、服务等通用词语不计",
    suggestion = "请核对目标是否为本项目的目标，指标是否由目标细化而来。")
public final class UnrelatedGoal implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .filter(form -> form.indicators().isPresent() && form.kind() != FormKind.DEPARTMENT)
        .flatMap(form -> form.goals().stream().flatMap(goals -> compare(form, goals, profile)));
  }

  private Stream<Outcome> compare(Form form, Goals goals, Profile profile) {
    String text = goals.expected().text();
    if (goals.expectedStock() || text.length() < profile.rows().goalCharacters()) {
      return Stream.empty();
    }
    if (!goals.shared().isEmpty()) {
      return Stream.of(new Outcome.Consistent(goals.expected().source()));
    }
    return Stream.of(
        new FindingBuilder(info(), form.name())
            .message("预期目标“%s”与项目“%s”及其指标名称没有共同的词语".formatted(flat(text), form.name()))
            .reported(flat(text), goals.expected().source())
            .build());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").replaceFirst("[。；;]+$", "").replace("。", "，");
  }
}
