package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** A row with a score and no weight, or a weight and no score. */
@CheckInfo(
    id = "score-half-row",
    title = "分值、得分只填一项",
    severity = Severity.INFO,
    basis = "财预〔2020〕10号所附项目支出绩效自评表：每项指标填列分值和得分",
    compares = "指标行的分值与得分同时填列或同时空白",
    tolerates = "多数指标未填得分（尚未评分）或未填分值的表不提示；得分按组填列的不提示",
    suggestion = "请补填该指标的分值或得分，不适用的指标两栏均留空。")
public final class HalfRow implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return ScoredForm.of(report).flatMap(form -> compare(form, profile));
  }

  private Stream<Outcome> compare(ScoredForm form, Profile profile) {
    boolean columns =
        form.table().has(IndicatorColumn.WEIGHT) && form.table().has(IndicatorColumn.SCORE);
    boolean inGroups =
        form.table().groups().stream()
            .anyMatch(
                group ->
                    group.score().isPresent() || group.level() == 2 && group.weight().isPresent());
    long complete = form.table().indicators().stream().filter(HalfRow::isComplete).count();
    long half = form.table().indicators().stream().filter(HalfRow::isHalf).count();
    if (!columns || inGroups || complete < profile.scores().completeRows() || half * 2 > complete) {
      return Stream.empty();
    }
    return form.table().indicators().stream()
        .filter(row -> isComplete(row) || isHalf(row))
        .map(
            row ->
                isComplete(row)
                    ? new Outcome.Consistent(row.score().orElseThrow().source())
                    : finding(form.name(), row));
  }

  private static boolean isComplete(Indicator row) {
    return row.weight().isPresent() && row.score().isPresent();
  }

  private static boolean isHalf(Indicator row) {
    return row.weight().isPresent() != row.score().isPresent();
  }

  private Outcome finding(String form, Indicator row) {
    boolean scored = row.score().isPresent();
    Figure printed = row.score().or(row::weight).orElseThrow();
    String name = row.name().isBlank() ? row.subgroup() : row.name();
    return new FindingBuilder(info(), form + "/" + name)
        .message(
            "“%s”填有%s %s 分，%s为空"
                .formatted(name, scored ? "得分" : "分值", Show.number(printed), scored ? "分值" : "得分"))
        .reported(Show.number(printed), printed.source())
        .build();
  }
}
