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
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The weight printed for a group of indicators against the weights of its rows. */
@CheckInfo(
    id = "weight-group",
    title = "分组标注分值与下级指标分值之和不一致",
    severity = Severity.ERROR,
    basis = "算术关系；财预〔2020〕10号所附项目支出绩效自评表：一级指标分值由其下各三级指标分值构成",
    compares = "一级（二级）指标标注的分值 = 其下各指标分值之和",
    tolerates = "下级指标均未印分值时不核；未填用的模板空行不计",
    suggestion = "请核对该组各指标的分值与标注分值，使二者一致。")
public final class GroupWeight implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return ScoredForm.of(report)
        .flatMap(form -> form.table().groups().stream().flatMap(group -> compare(form, group)));
  }

  private Stream<Outcome> compare(ScoredForm form, IndicatorGroup group) {
    if (group.weight().isEmpty()) {
      return Stream.empty();
    }
    Figure printed = group.weight().get();
    List<Figure> weights = weights(form, group);
    if (weights.isEmpty()) {
      return Stream.of(new Outcome.NotChecked("“" + group.name() + "”的下级指标没有分值", printed.source()));
    }
    BigDecimal sum = Points.sum(weights);
    return Stream.of(
        sum.compareTo(printed.inBase()) == 0
            ? new Outcome.Consistent(printed.source())
            : finding(form, group, printed, weights, sum));
  }

  /** The rows' own weights, or those of the second-level groups where only these print some. */
  private static List<Figure> weights(ScoredForm form, IndicatorGroup group) {
    List<Figure> own =
        group.members().stream().map(Indicator::weight).flatMap(weight -> weight.stream()).toList();
    if (!own.isEmpty() || group.level() != 1) {
      return own;
    }
    return form.table().groups().stream()
        .filter(inner -> inner.level() == 2 && group.members().containsAll(inner.members()))
        .flatMap(inner -> inner.weight().stream())
        .toList();
  }

  private Outcome finding(
      ScoredForm form, IndicatorGroup group, Figure printed, List<Figure> weights, BigDecimal sum) {
    GapExplanation gap = GapExplanation.ofPoints(printed.inBase(), sum);
    Points.rows(gap, group.members(), Indicator::weight);
    FindingBuilder finding =
        new FindingBuilder(info(), form.name() + "/" + group.name())
            .message(
                "“%s”标注 %s 分，其下指标%s = %s 分，相差 %s 分%s"
                    .formatted(
                        group.name(),
                        Show.number(printed),
                        Points.calculation(weights, "分值"),
                        Show.plain(sum),
                        Show.plain(printed.inBase().subtract(sum).abs()),
                        gap.words()))
            .reported(Show.number(printed) + "分", printed.source())
            .expected(Show.plain(sum) + "分")
            .difference(Show.signed(Show.plain(printed.inBase().subtract(sum))) + " 分");
    weights.forEach(finding::operand);
    return finding.build();
  }
}
