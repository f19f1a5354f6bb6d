package io.github.jihe.checks.scores;

import io.github.jihe.checks.Attained;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that was missed, yet full points. */
@CheckInfo(
    id = "score-full-unmet",
    title = "未达目标值却得满分",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：定量指标完成指标值的得满分，未完成的按完成值与指标值的比例得分",
    compares = "实际完成值未达到年度指标值时，得分应低于分值；方向取自 ≥、≤、指标方向栏或指标名称",
    tolerates = "方向不明、单位不同、完成值为约数、任一方不是数字或日期的不核；按比例计分保留两位小数仍为满分的不算；方向只来自名称、本行另有评分标准、完成时间晚于期限的，只作疑问",
    suggestion = "请核对年度指标值、实际完成值与得分，更正有误的一项。")
public final class FullScoreUnmet implements Check {

  private static final int DECIMALS = 2;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return IndicatorRow.ofAny(report).flatMap(this::compare);
  }

  private Stream<Outcome> compare(IndicatorRow row) {
    Optional<Attained> attained = Attained.of(row.yardstick());
    Optional<Figure> weight = row.row().weight();
    Optional<Figure> score = row.row().score();
    if (attained.isEmpty() || weight.isEmpty() || score.isEmpty()) {
      return Stream.empty();
    }
    boolean full = score.get().inBase().compareTo(weight.get().inBase()) >= 0;
    if (attained.get().met() || !full || roundsToFull(row, attained.get(), weight.get())) {
      return Stream.of(new Outcome.Consistent(score.get().source()));
    }
    boolean sure =
        attained.get().isPrinted()
            && row.target().isPresent()
            && row.yardstick().standard().isEmpty();
    FindingBuilder finding =
        new FindingBuilder(info(), row.subject())
            .severity(sure ? Severity.ERROR : Severity.WARNING)
            .message(
                "“%s”年度指标值 %s，实际完成值 %s，未达到指标值，分值 %s 分、得分 %s 分"
                    .formatted(
                        row.row().name(),
                        row.targetText(),
                        row.actualText(),
                        Show.number(weight.get()),
                        Show.number(score.get())))
            .reported(Show.number(score.get()), score.get().source())
            .expected("低于 " + Show.number(weight.get()));
    row.row().target().map(Entry::source).ifPresent(finding::operand);
    row.row().actual().map(Entry::source).ifPresent(finding::operand);
    return Stream.of(finding.operand(weight.get()).build());
  }

  /** 99.98% of 100% at 15 points is 15.00: the shortfall is lost in rounding. */
  private static boolean roundsToFull(IndicatorRow row, Attained attained, Figure weight) {
    if (weight.inBase().signum() == 0) {
      return true;
    }
    Optional<BigDecimal> target = row.target().map(Figure::inBase).filter(v -> v.signum() > 0);
    Optional<BigDecimal> actual = row.actual().map(Figure::inBase).filter(v -> v.signum() > 0);
    if (target.isEmpty() || actual.isEmpty()) {
      return false;
    }
    boolean less = attained.direction().filter(Direction.LESS_IS_BETTER::equals).isPresent();
    BigDecimal share =
        less ? Show.ratio(target.get(), actual.get()) : Show.ratio(actual.get(), target.get());
    BigDecimal points = weight.inBase().multiply(share).setScale(DECIMALS, RoundingMode.HALF_UP);
    return points.compareTo(weight.inBase()) >= 0;
  }
}
