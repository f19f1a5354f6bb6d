package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Attained;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What rows and sentences say about completion against targets and actual values. */
@CheckInfo(
    id = "ind-met",
    title = "完成情况的说法与指标值、完成值不符",
    severity = Severity.ERROR,
    basis = "算术关系：实际完成值与年度指标值比较；完成率＝实际完成值÷年度指标值",
    compares =
        "“是否完成”栏、完成值旁“已完成”“未完成”等文字，及正向指标的完成率，与指标值、完成值比较的结果；"
            + "文字称某数值“达到目标”“超过目标值”等，与同句、目标文字或同名指标的目标比较的结果",
    tolerates =
        "方向不明、单位不同、完成值为约数的不核；完成率超过100%按100%填、按完成值本身填的不算不符；得满分另有检查；"
            + "文字中“基本达到”、名称与目标对不上的、几处目标有一处相符的不核",
    suggestion = "请核对该指标的指标值、完成值与完成情况，更正有误的一项。")
public final class CompletionClaim implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return Stream.concat(rows(report), ToldGoal.check(info(), report));
  }

  private Stream<Outcome> rows(Report report) {
    return IndicatorRow.ofAny(report)
        .flatMap(
            row ->
                Attained.of(row.yardstick()).filter(Attained::isPrinted).stream()
                    .flatMap(
                        attained ->
                            Stream.concat(
                                words(row, attained).stream(), rate(row, attained).stream())));
  }

  private Optional<Outcome> words(IndicatorRow row, Attained attained) {
    Optional<Attainment> told = row.yardstick().told().filter(words -> words != Attainment.PARTLY);
    Optional<Entry> actual = row.row().actual();
    if (told.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    boolean saysMet = told.get() == Attainment.MET;
    if (saysMet == attained.met()) {
      return Optional.of(new Outcome.Consistent(actual.get().source()));
    }
    String found = attained.met() ? "已达到指标值" : "未达到指标值";
    FindingBuilder finding =
        new FindingBuilder(info(), row.subject())
            .message(
                "“%s”年度指标值 %s，实际完成值 %s，按数值%s，表中写为%s"
                    .formatted(
                        row.row().name(),
                        row.targetText(),
                        row.actualText(),
                        found,
                        saysMet ? "已完成" : "未完成"))
            .reported(row.actualText(), actual.get().source())
            .expected(found);
    row.row().target().map(Entry::source).ifPresent(finding::operand);
    return Optional.of(finding.build());
  }

  private Optional<Outcome> rate(IndicatorRow row, Attained attained) {
    Optional<Figure> printed = row.yardstick().completion();
    Optional<Figure> target = row.target().filter(figure -> figure.inBase().signum() > 0);
    Optional<Figure> actual = row.actual();
    boolean more = attained.direction().filter(d -> d == Direction.MORE_IS_BETTER).isPresent();
    if (!more || printed.isEmpty() || target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    Figure rate = printed.get();
    RateComparison comparison =
        RateComparison.of(
            actual.get().interval(),
            Interval.exactly(target.get().inBase()),
            actual.get().inBase(),
            target.get().inBase(),
            rate);
    boolean capped = attained.met() && rate.inBase().compareTo(BigDecimal.ONE) == 0;
    boolean itself = rate.inBase().compareTo(actual.get().inBase()) == 0;
    if (comparison.verdict() != RateComparison.Verdict.VIOLATED || capped || itself) {
      return Optional.of(new Outcome.Consistent(rate.source()));
    }
    boolean contradicts = !attained.met() && rate.inBase().compareTo(BigDecimal.ONE) >= 0;
    return Optional.of(
        new FindingBuilder(info(), row.subject())
            .severity(contradicts ? Severity.ERROR : Severity.WARNING)
            .message(
                "“%s”完成率：%s ÷ %s = %s，报告为 %s"
                    .formatted(
                        row.row().name(),
                        row.actualText(),
                        IndicatorRow.words(target.get()),
                        comparison.expected(),
                        rate.printed()))
            .reported(rate)
            .expected(comparison.expected())
            .difference(comparison.difference())
            .operand(actual.get())
            .operand(target.get())
            .build());
  }
}
