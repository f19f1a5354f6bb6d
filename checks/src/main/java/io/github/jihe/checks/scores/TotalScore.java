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
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.ScoreTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The printed total score against the scores it is made of. */
@CheckInfo(
    id = "score-total",
    title = "总分与各项得分之和不一致",
    severity = Severity.ERROR,
    basis = "算术关系；财预〔2020〕10号所附项目支出绩效自评表：总分为预算执行率得分与各指标得分之和",
    compares = "总分 = 预算执行率得分 + 各指标得分之和；小计和分组得分 = 该组各指标得分之和；得分汇总表同理",
    tolerates = "执行率得分印在多行的只计一次；有指标未填得分的不核；各项分值不足满分、表中又没有执行率得分，差额可由其补足的不核",
    suggestion = "请核对各项得分与总分，更正有误的一项。")
public final class TotalScore implements Check {

  private static final String TOTAL = "报告总分";

  /** One row is its group. */
  private static final int FEWEST = 2;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return Stream.of(
            ScoredForm.of(report).flatMap(form -> compare(form, profile)),
            ScoredForm.of(report).flatMap(this::groups),
            report.summaries().stream().flatMap(summary -> compare(summary, profile)))
        .flatMap(outcomes -> outcomes);
  }

  /** What a 小计 or the column of a group prints for all of its rows. */
  private Stream<Outcome> groups(ScoredForm form) {
    return form.table().groups().stream()
        .filter(group -> group.score().isPresent() && group.members().size() >= FEWEST)
        .filter(group -> group.members().stream().allMatch(row -> row.score().isPresent()))
        .map(group -> compare(form, group));
  }

  private Outcome compare(ScoredForm form, IndicatorGroup group) {
    Figure printed = group.score().orElseThrow();
    List<Figure> scores = group.members().stream().flatMap(row -> row.score().stream()).toList();
    BigDecimal sum = Points.sum(scores);
    GapExplanation gap = GapExplanation.ofPoints(printed.inBase(), sum);
    Points.rows(gap, group.members(), Indicator::score);
    return sum.compareTo(printed.inBase()) == 0
        ? new Outcome.Consistent(printed.source())
        : finding(
            form.name() + "/" + group.name(),
            "“" + group.name() + "”得分",
            printed,
            scores,
            sum,
            gap.words());
  }

  private Stream<Outcome> compare(ScoredForm form, Profile profile) {
    Optional<Figure> printed = form.form().total().flatMap(ScoreTotal::score);
    List<Figure> indicators = form.points(Indicator::score);
    if (printed.isEmpty() || indicators.isEmpty()) {
      return Stream.empty();
    }
    List<Figure> scores = new ArrayList<>();
    form.executionScore().ifPresent(scores::add);
    scores.addAll(indicators);
    BigDecimal sum = Points.sum(scores);
    if (sum.compareTo(printed.get().inBase()) == 0) {
      return Stream.of(new Outcome.Consistent(printed.get().source()));
    }
    if (form.executionScore().isPresent()
        && Points.sum(indicators).compareTo(printed.get().inBase()) == 0
        && form.missingWeight(profile.total()).signum() < 0) {
      return Stream.of(new Outcome.Consistent(printed.get().source())); // scored apart from the 100
    }
    if (leavesRoomForExecution(form, printed.get().inBase().subtract(sum), profile)) {
      return Stream.of(
          new Outcome.NotChecked("表中未读出预算执行率得分，差额不超过其余分值，总分无从复算", printed.get().source()));
    }
    boolean blank =
        form.table().indicators().stream()
            .anyMatch(row -> row.weight().isPresent() && row.score().isEmpty());
    if (blank) {
      return Stream.of(new Outcome.NotChecked("有指标未填得分，总分无从复算", printed.get().source()));
    }
    return Stream.of(
        finding(form.name(), TOTAL, printed.get(), scores, sum, explain(form, printed.get(), sum)));
  }

  /** A score of the execution that stands elsewhere makes up for weights that are missing here. */
  private static boolean leavesRoomForExecution(
      ScoredForm form, BigDecimal difference, Profile profile) {
    return form.executionScore().isEmpty()
        && difference.signum() > 0
        && difference.compareTo(form.missingWeight(profile.total())) <= 0;
  }

  private static String explain(ScoredForm form, Figure printed, BigDecimal sum) {
    GapExplanation gap = Points.explain(printed.inBase(), sum, form, Indicator::score);
    form.executionScore().ifPresent(score -> gap.sum("预算执行率得分", score.inBase()));
    for (IndicatorGroup group : form.table().groups()) {
      List<Figure> scores = group.members().stream().flatMap(row -> row.score().stream()).toList();
      if (scores.size() >= 2) {
        gap.sum("“" + group.name() + "”的 " + scores.size() + " 项得分之和", Points.sum(scores));
      }
    }
    return gap.words();
  }

  private Stream<Outcome> compare(ScoreSummary summary, Profile profile) {
    Optional<Figure> printed = summary.total().flatMap(ScoreItem::score);
    List<Figure> scores = summary.items().stream().flatMap(item -> item.score().stream()).toList();
    if (printed.isEmpty() || scores.isEmpty()) {
      return Stream.empty();
    }
    if (scores.size() < summary.items().size()) {
      return Stream.of(new Outcome.NotChecked("得分汇总表有空白，合计无从复算", printed.get().source()));
    }
    BigDecimal sum = Points.sum(scores);
    if (isPartOnly(summary, printed.get().inBase().subtract(sum), profile)) {
      return Stream.of(
          new Outcome.NotChecked("汇总表只列出部分分组，差额不超过其余分值，总分无从复算", printed.get().source()));
    }
    return Stream.of(
        sum.compareTo(printed.get().inBase()) == 0
            ? new Outcome.Consistent(printed.get().source())
            : finding(
                summary.name(),
                TOTAL,
                printed.get(),
                scores,
                sum,
                GapExplanation.ofPoints(printed.get().inBase(), sum)
                    .rows(
                        summary.items().stream().map(ScoreItem::name).toList(),
                        scores.stream().map(Figure::inBase).toList())
                    .words()));
  }

  /** Groups that leave points of the whole to others: what these may have scored is not shown. */
  private static boolean isPartOnly(ScoreSummary summary, BigDecimal difference, Profile profile) {
    List<Figure> weights =
        summary.items().stream().flatMap(item -> item.weight().stream()).toList();
    BigDecimal whole =
        summary.total().flatMap(ScoreItem::weight).map(Figure::inBase).orElse(profile.total());
    return weights.size() == summary.items().size()
        && difference.signum() > 0
        && difference.compareTo(whole.subtract(Points.sum(weights))) <= 0;
  }

  private Outcome finding(
      String subject,
      String what,
      Figure printed,
      List<Figure> scores,
      BigDecimal sum,
      String hint) {
    BigDecimal difference = printed.inBase().subtract(sum);
    FindingBuilder finding =
        new FindingBuilder(info(), subject)
            .message(
                "%s = %s 分，%s为 %s 分，相差 %s 分%s"
                    .formatted(
                        Points.calculation(scores, "得分"),
                        Show.plain(sum),
                        what,
                        Show.number(printed),
                        Show.plain(difference.abs()),
                        hint))
            .reported(Show.number(printed), printed.source())
            .expected(Show.plain(sum))
            .difference(Show.signed(Show.plain(difference)) + " 分");
    scores.forEach(finding::operand);
    return finding.build();
  }
}
