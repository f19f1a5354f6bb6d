package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.checks.funds.Budgets;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** High scores of the indicators beside a low execution rate. */
@CheckInfo(
    id = "score-vs-exec",
    title = "指标得分率明显高于预算执行率",
    severity = Severity.INFO,
    basis = "地方预警口径：（指标得分率－预算执行率）÷指标得分率达到规定比例的提示；国家未作规定",
    compares = "（各指标得分之和 ÷ 分值之和 − 执行数 ÷ 预算数）÷ 指标得分率 < 评分政策所定比例",
    tolerates = "招标节约、跨年实施的项目可能属实，只作提示；有指标未填得分、预算为零的不核",
    suggestion = "请说明预算执行率较低而指标得分较高的原因，并核对指标完成情况。")
public final class ExecutionGap implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return ScoredForm.of(report).flatMap(form -> compare(form, profile));
  }

  private Stream<Outcome> compare(ScoredForm form, Profile profile) {
    Optional<FundRow> total = form.form().funds().flatMap(FundTable::total);
    Optional<Figure> executed = total.flatMap(row -> row.get(FundMeasure.EXECUTED));
    Optional<Budgets> budget =
        total.flatMap(Budgets::of).filter(budgets -> budgets.interval().isPositive());
    List<Figure> weights = form.points(Indicator::weight);
    List<Figure> scores = form.points(Indicator::score);
    boolean complete = !weights.isEmpty() && Points.sum(weights).signum() > 0;
    boolean open =
        form.table().indicators().stream()
            .anyMatch(row -> row.weight().isPresent() && row.score().isEmpty());
    if (executed.isEmpty() || budget.isEmpty() || !complete || scores.isEmpty()) {
      return Stream.empty();
    }
    if (open) {
      return Stream.of(new Outcome.NotChecked("有指标未填得分，得分率无从计算", form.table().source()));
    }
    BigDecimal scored = Show.ratio(Points.sum(scores), Points.sum(weights));
    BigDecimal spent = Show.ratio(executed.get().inBase(), budget.get().inBase());
    if (scored.signum() <= 0) {
      return Stream.empty();
    }
    BigDecimal gap = Show.ratio(scored.subtract(spent), scored);
    if (gap.movePointRight(2).compareTo(profile.scores().executionGap()) < 0) {
      return Stream.of(new Outcome.Consistent(executed.get().source()));
    }
    String rate = Show.percent(scored, 2);
    FindingBuilder finding =
        new FindingBuilder(info(), form.name())
            .message(
                "指标得分 %s 分 ÷ 分值 %s 分 = %s，预算执行率 %s ÷ %s = %s，前者高出的部分占 %s"
                    .formatted(
                        Show.plain(Points.sum(scores)),
                        Show.plain(Points.sum(weights)),
                        rate,
                        Show.number(executed.get()),
                        budget.get().calculation(),
                        Show.percent(spent, 2),
                        Show.percent(gap, 2)))
            .reported(rate, form.table().source())
            .difference(
                Show.signed(Show.rounded(scored.subtract(spent).movePointRight(2), 2)) + " 个百分点")
            .operand(executed.get());
    budget.get().parts().forEach(finding::operand);
    return Stream.of(finding.build());
  }
}
