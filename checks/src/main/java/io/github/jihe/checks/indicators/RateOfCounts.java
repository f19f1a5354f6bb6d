package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.CountRatio;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import java.util.Optional;
import java.util.stream.Stream;

/** A rate against the two counts of the same table that it is the ratio of. */
@CheckInfo(
    id = "ind-counts",
    title = "比率指标与计数指标不符",
    severity = Severity.WARNING,
    basis = "算术关系：比率＝部分数÷总数",
    compares = "名称相应的三行（如应救助人数、实际救助人数、救助率）的实际完成值：部分数÷总数 = 比率；名称没有说明的比率，与同表两项计数之比仅相邻两位数字对调的",
    tolerates = "名称不能唯一对应、单位不同、任一方不是数字的不核；年度指标值之间不核；按印出的小数位数容许舍入",
    suggestion = "请核对三项实际完成值，更正有误的一项，或说明统计口径。")
public final class RateOfCounts implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(
            form ->
                Stream.concat(
                    form.ratios().stream().flatMap(ratio -> compare(form, ratio)),
                    TurnedRate.of(info(), form)));
  }

  private Stream<Outcome> compare(Form form, CountRatio ratio) {
    Optional<Figure> part = actual(ratio.part());
    Optional<Figure> whole = actual(ratio.whole());
    Optional<Figure> rate =
        actual(ratio.rate())
            .filter(figure -> figure.quantity().unit().dimension() == Dimension.RATIO);
    if (part.isEmpty() || whole.isEmpty() || rate.isEmpty()) {
      return Stream.empty();
    }
    boolean usable =
        part.get().quantity().unit().comparable(whole.get().quantity().unit())
            && whole.get().interval().isPositive()
            && part.get().inBase().compareTo(whole.get().inBase()) <= 0;
    if (!usable) {
      return notChecked(ratio, "单位不同或部分数大于总数", rate.get());
    }
    RateComparison comparison =
        RateComparison.of(
            part.get().interval(),
            whole.get().interval(),
            part.get().inBase(),
            whole.get().inBase(),
            rate.get());
    if (comparison.verdict() != RateComparison.Verdict.VIOLATED) {
      return Stream.of(new Outcome.Consistent(rate.get().source()));
    }
    if (!ratio.sure()) {
      return notChecked(ratio, "是否同一口径不能确定", rate.get());
    }
    return Stream.of(
        new FindingBuilder(info(), form.name() + "/" + ratio.rate().name())
            .message(
                "“%s”实际完成值 %s，“%s” %s ÷ “%s” %s = %s"
                    .formatted(
                        ratio.rate().name(),
                        rate.get().printed(),
                        ratio.part().name(),
                        Show.number(part.get()),
                        ratio.whole().name(),
                        Show.number(whole.get()),
                        comparison.expected()))
            .reported(rate.get())
            .expected(comparison.expected())
            .difference(comparison.difference())
            .operand(part.get())
            .operand(whole.get())
            .build());
  }

  private static Stream<Outcome> notChecked(CountRatio ratio, String why, Figure rate) {
    return Stream.of(
        new Outcome.NotChecked(
            "“%s”与“%s”、“%s”：%s"
                .formatted(ratio.rate().name(), ratio.part().name(), ratio.whole().name(), why),
            rate.source()));
  }

  private static Optional<Figure> actual(Indicator row) {
    return row.actual().flatMap(Entry::figure).filter(figure -> !figure.quantity().approximate());
  }
}
