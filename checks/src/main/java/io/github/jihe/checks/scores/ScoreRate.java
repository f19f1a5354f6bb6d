package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 得分 ÷ 分值 against the printed 得分率; the weight may stand in the prose. */
@CheckInfo(
    id = "score-rate",
    title = "得分率与得分、分值不符",
    severity = Severity.ERROR,
    basis = "算术关系：得分率＝得分÷分值×100%",
    compares = "得分率 = 得分 ÷ 分值；分值取自本表，表中没有的取自文字所述权重",
    tolerates = "按印出的小数位数四舍五入；截断末位只作提示；找不到分值时不核",
    suggestion = "请核对该项得分、分值与得分率，更正有误的一项。")
public final class ScoreRate implements Check {

  private static final Pattern SURROUNDINGS = Pattern.compile("^项目|指标$|类$|情况$");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> summaries =
        report.summaries().stream().flatMap(summary -> items(report, summary, profile));
    Stream<Outcome> groups =
        ScoredForm.of(report).flatMap(form -> form.table().groups().stream()).flatMap(this::group);
    Stream<Outcome> indicators =
        ScoredForm.of(report)
            .flatMap(form -> form.table().indicators().stream())
            .flatMap(row -> compare(row.name(), row.score(), row.weight(), row.rate()));
    Stream<Outcome> told =
        report.relations().stream()
            .filter(Relation.Scored.class::isInstance)
            .map(Relation.Scored.class::cast)
            .filter(item -> item.weight().isPresent() && item.score().isPresent())
            .flatMap(
                item ->
                    compare(
                        item.name(),
                        item.score().map(Statement::figure),
                        item.weight().map(Statement::figure),
                        item.rate().map(Statement::figure)));
    return Stream.of(summaries, groups, indicators, told).flatMap(outcomes -> outcomes);
  }

  private Stream<Outcome> items(Report report, ScoreSummary summary, Profile profile) {
    Stream<Outcome> parts =
        summary.items().stream()
            .flatMap(
                item ->
                    compare(
                        item.name(),
                        item.score(),
                        item.weight().or(() -> weightInProse(report, item.name())),
                        item.rate()));
    Stream<Outcome> total =
        summary.total().stream()
            .flatMap(
                item ->
                    compare(item.name(), item.score(), totalWeight(item, profile), item.rate()));
    return Stream.concat(parts, total);
  }

  private Stream<Outcome> group(IndicatorGroup group) {
    return compare(group.name(), group.score(), group.weight(), group.rate());
  }

  /** Without a printed one, the total of all weights is that of the policy. */
  private static Optional<Figure> totalWeight(ScoreItem total, Profile profile) {
    return total
        .weight()
        .or(
            () ->
                total
                    .score()
                    .map(
                        score ->
                            Figure.of(
                                new io.github.jihe.quantities.Quantity(
                                    profile.total(),
                                    Unit.POINT,
                                    false,
                                    Show.plain(profile.total())),
                                score.source(),
                                true)));
  }

  /** 过程占比20%: a share of 100 is as many points. Two different shares say nothing. */
  private static Optional<Figure> weightInProse(Report report, String name) {
    String bare = bare(name);
    List<Figure> weights =
        report.statements().stream()
            .filter(statement -> statement.measure() == Measure.WEIGHT)
            .filter(statement -> bare(statement.subject()).equals(bare))
            .map(Statement::figure)
            .toList();
    long different =
        weights.stream()
            .map(figure -> figure.quantity().value().stripTrailingZeros())
            .distinct()
            .count();
    return different == 1 ? Optional.of(weights.get(0)).map(ScoreRate::asPoints) : Optional.empty();
  }

  private static Figure asPoints(Figure share) {
    return new Figure(
        share.quantity().withUnit(Unit.POINT), share.source(), false, share.columnScale());
  }

  private static String bare(String name) {
    return SURROUNDINGS.matcher(name).replaceAll("");
  }

  private Stream<Outcome> compare(
      String name, Optional<Figure> score, Optional<Figure> weight, Optional<Figure> rate) {
    if (rate.isEmpty() || score.isEmpty()) {
      return Stream.empty();
    }
    if (weight.isEmpty() || weight.get().inBase().signum() <= 0) {
      return Stream.of(new Outcome.NotChecked("“" + name + "”的分值未找到，得分率无从复算", rate.get().source()));
    }
    BigDecimal points = score.get().inBase();
    BigDecimal full = weight.get().inBase();
    RateComparison comparison =
        RateComparison.of(
            Interval.exactly(points), Interval.exactly(full), points, full, rate.get());
    return Stream.of(
        comparison.verdict() == RateComparison.Verdict.HOLDS
            ? new Outcome.Consistent(rate.get().source())
            : finding(name, score.get(), weight.get(), rate.get(), comparison));
  }

  private Outcome finding(
      String name, Figure score, Figure weight, Figure rate, RateComparison comparison) {
    boolean cut = comparison.verdict() != RateComparison.Verdict.VIOLATED;
    return new FindingBuilder(info(), name)
        .severity(cut ? Severity.INFO : Severity.ERROR)
        .message(
            "%s：%s ÷ %s = %s，报告为 %s%s"
                .formatted(
                    name,
                    Show.number(score),
                    Show.number(weight),
                    comparison.expected(),
                    rate.printed(),
                    cut ? "，系截断末位所致" : ""))
        .reported(rate)
        .expected(comparison.expected())
        .difference(comparison.difference())
        .operand(score)
        .operand(weight)
        .build();
  }
}
