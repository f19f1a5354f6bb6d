package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** A score below its weight whose reason is left empty. */
@CheckInfo(
    id = "score-deduct-reason",
    title = "扣分未说明原因",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号所附项目支出绩效自评表：“偏差原因分析及改进措施”栏",
    compares = "得分 < 分值时，偏差（扣分）原因栏应有内容",
    tolerates = "表中没有原因栏、未印分值或得分的不核",
    suggestion = "请补充该指标扣分的原因和改进措施。")
public final class DeductionReason implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return ScoredForm.of(report)
        .flatMap(
            form -> form.table().indicators().stream().flatMap(row -> compare(form.name(), row)));
  }

  private Stream<Outcome> compare(String form, Indicator row) {
    Optional<Figure> weight = row.weight();
    Optional<Figure> score = row.score();
    Optional<Entry> reason = row.reason();
    if (weight.isEmpty() || score.isEmpty() || reason.isEmpty()) {
      return Stream.empty();
    }
    if (score.get().inBase().compareTo(weight.get().inBase()) >= 0 || !reason.get().isBlank()) {
      return Stream.of(new Outcome.Consistent(score.get().source()));
    }
    String lost = Show.plain(weight.get().inBase().subtract(score.get().inBase()));
    return Stream.of(
        new FindingBuilder(info(), form + "/" + row.name())
            .message(
                "“%s”分值 %s 分、得分 %s 分，扣 %s 分，原因栏为空"
                    .formatted(
                        row.name(), Show.number(weight.get()), Show.number(score.get()), lost))
            .reported(Show.number(score.get()), score.get().source())
            .difference("-" + lost + " 分")
            .operand(weight.get())
            .operand(reason.get().source())
            .build());
  }
}
