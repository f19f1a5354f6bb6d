package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All weights of a form against the total that it prints, else against the policy's total. */
@CheckInfo(
    id = "weight-total",
    title = "分值合计与各项分值之和不一致",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：各项指标分值加总后应等于100分",
    compares = "预算执行率分值 + 各指标分值 = 表列分值合计（未印合计的为100分）",
    tolerates =
        "既未印合计又未印执行率分值、少 10 分以上的，其余分值可能另行计分，不判断；执行率分值印在多行的只计一次；执行率单列10分而表中未印的视同另计；合计行只合计各指标、连同执行率分值恰为100分的不提示；差额已由某组标注分值解释的不再重复提示",
    suggestion = "请核对各项分值，使加总等于100分，或更正合计数。")
public final class WeightTotal implements Check {
  /** So many points are those of another part: 项目决策, 资金管理, which stand elsewhere. */
  private static final BigDecimal OTHER_PART = BigDecimal.TEN;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return ScoredForm.of(report).flatMap(form -> compare(form, profile));
  }

  private Stream<Outcome> compare(ScoredForm form, Profile profile) {
    List<Figure> weights = new ArrayList<>();
    form.executionWeight().ifPresent(weights::add);
    List<Figure> indicators = form.points(Indicator::weight);
    weights.addAll(indicators);
    if (indicators.isEmpty()) {
      return Stream.empty();
    }
    Optional<Figure> printed = form.form().total().flatMap(ScoreTotal::weight);
    BigDecimal total = printed.map(Figure::inBase).orElse(profile.total());
    BigDecimal sum = Points.sum(weights);
    boolean executionApart =
        form.executionWeight().isEmpty()
            && sum.compareTo(profile.total()) < 0 // else nothing is left for it
            && sum.add(profile.execution().weight()).compareTo(total) == 0;
    boolean ofIndicators = printed.isPresent() && Points.sum(indicators).compareTo(total) == 0;
    boolean whole = sum.compareTo(profile.total()) == 0; // and the execution counts beside them
    if (sum.compareTo(total) == 0 || executionApart || ofIndicators && whole) {
      return Stream.of(
          new Outcome.Consistent(printed.map(Figure::source).orElse(form.table().source())));
    }
    if (printed.isEmpty() && explainedByGroups(form, sum.subtract(total))) {
      return Stream.of(new Outcome.NotChecked("分值合计的差额已由分组标注分值的问题说明", form.table().source()));
    }
    if (printed.isEmpty()
        && form.executionWeight().isEmpty()
        && total.subtract(sum).compareTo(OTHER_PART) >= 0) {
      return Stream.of(
          new Outcome.NotChecked(
              "表中没有合计行，各项分值之和为 " + Show.plain(sum) + " 分，其余分值可能另行计分", form.table().source()));
    }
    return Stream.of(finding(form, weights, sum, printed, total));
  }

  /** One cause, one finding: what the groups are off by makes the difference. */
  private static boolean explainedByGroups(ScoredForm form, BigDecimal difference) {
    BigDecimal off = BigDecimal.ZERO;
    for (IndicatorGroup group : form.table().groups()) {
      if (group.level() == 1 && group.weight().isPresent()) {
        List<Figure> own = group.members().stream().flatMap(row -> row.weight().stream()).toList();
        off = off.add(Points.sum(own)).subtract(group.weight().get().inBase());
      }
    }
    return off.signum() != 0 && off.compareTo(difference) == 0;
  }

  private static String explain(ScoredForm form, BigDecimal total, BigDecimal sum) {
    GapExplanation gap = Points.explain(total, sum, form, Indicator::weight);
    form.executionWeight().ifPresent(weight -> gap.sum("预算执行率分值", weight.inBase()));
    return gap.words();
  }

  private Outcome finding(
      ScoredForm form,
      List<Figure> weights,
      BigDecimal sum,
      Optional<Figure> printed,
      BigDecimal total) {
    String where = printed.isPresent() ? "表列分值合计为" : "按规定应为";
    FindingBuilder finding =
        new FindingBuilder(info(), form.name())
            .message(
                "%s = %s 分，%s %s 分，相差 %s 分%s"
                    .formatted(
                        Points.calculation(weights, "分值"),
                        Show.plain(sum),
                        where,
                        Show.plain(total),
                        Show.plain(total.subtract(sum).abs()),
                        explain(form, total, sum)));
    if (printed.isPresent()) {
      finding
          .reported(Show.number(printed.get()), printed.get().source())
          .expected(Show.plain(sum))
          .difference(Show.signed(Show.plain(total.subtract(sum))) + " 分");
    } else {
      finding
          .reported(Show.plain(sum), form.table().source())
          .expected(Show.plain(total))
          .difference(Show.signed(Show.plain(sum.subtract(total))) + " 分");
    }
    weights.forEach(finding::operand);
    return finding.build();
  }
}
