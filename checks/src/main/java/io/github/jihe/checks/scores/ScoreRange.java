package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Each score against 0 and its weight. */
@CheckInfo(
    id = "score-cap",
    title = "得分超出分值范围",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：得分最高不能超过该指标分值上限",
    compares = "0 ≤ 得分 ≤ 分值，指标、预算执行率与得分汇总逐项核对",
    tolerates = "未印分值的不核",
    suggestion = "请核对该项得分与分值，更正有误的一项。")
public final class ScoreRange implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> indicators =
        ScoredForm.of(report)
            .flatMap(
                form ->
                    form.table().indicators().stream()
                        .flatMap(
                            row -> compare(form.name(), row.name(), row.weight(), row.score())));
    Stream<Outcome> executions =
        ScoredForm.of(report)
            .flatMap(
                form ->
                    compare(form.name(), "预算执行率", form.executionWeight(), form.executionScore()));
    Stream<Outcome> summaries =
        report.summaries().stream()
            .flatMap(
                summary ->
                    summary.items().stream()
                        .flatMap(
                            item ->
                                compare(summary.name(), item.name(), item.weight(), item.score())));
    return Stream.of(executions, indicators, summaries).flatMap(outcomes -> outcomes);
  }

  private Stream<Outcome> compare(
      String form, String name, Optional<Figure> weight, Optional<Figure> score) {
    if (weight.isEmpty() || score.isEmpty()) {
      return Stream.empty();
    }
    BigDecimal points = score.get().inBase();
    boolean inside = points.signum() >= 0 && points.compareTo(weight.get().inBase()) <= 0;
    return Stream.of(
        inside
            ? new Outcome.Consistent(score.get().source())
            : finding(form, name, weight.get(), score.get()));
  }

  private Outcome finding(String form, String name, Figure weight, Figure score) {
    boolean negative = score.inBase().signum() < 0;
    BigDecimal bound = negative ? BigDecimal.ZERO : weight.inBase();
    return new FindingBuilder(info(), form + "/" + name)
        .message(
            "“%s”得分 %s 分，%s"
                .formatted(
                    name,
                    Show.number(score),
                    negative
                        ? "低于 0 分"
                        : "高于分值 %s 分，超出 %s − %s = %s 分"
                            .formatted(
                                Show.number(weight),
                                Show.number(score),
                                Show.number(weight),
                                Show.plain(score.inBase().subtract(bound)))))
        .reported(Show.number(score), score.source())
        .expected((negative ? "不低于 0" : "不超过 " + Show.number(weight)))
        .difference(Show.signed(Show.plain(score.inBase().subtract(bound))) + " 分")
        .operand(weight)
        .build();
  }
}
