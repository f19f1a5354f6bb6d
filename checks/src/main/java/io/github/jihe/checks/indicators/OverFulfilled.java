package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Attained;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.ProfileIndicators;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** An actual value far above its target, without a word on why. */
@CheckInfo(
    id = "ind-over",
    title = "超额完成较多未说明原因",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：完成值高于指标值较多的，要分析原因，指标值设定明显偏低的按偏离度适度调减分值；界限为各地口径",
    compares = "正向指标 实际完成值 ÷ 年度指标值 达到评分政策的界限时，原因栏应有内容",
    tolerates = "没有原因栏、方向不明、指标值很小而只多出一两项的不核；增长率、下降率等变动比率基数小，不按倍数核；正文写到同一完成值和超出数的视同另有说明；已经扣分的不核",
    suggestion = "请说明超额完成的原因，下年度合理设定指标值。")
public final class OverFulfilled implements Check {
  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return IndicatorRow.of(report)
        .flatMap(row -> compare(report, row, profile.indicators()).stream());
  }

  private Optional<Outcome> compare(Report report, IndicatorRow row, ProfileIndicators policy) {
    boolean more =
        Attained.of(row.yardstick())
            .filter(Attained::met)
            .filter(attained -> attained.basis() != Attained.Basis.GROUP)
            .flatMap(Attained::direction)
            .filter(direction -> direction == Direction.MORE_IS_BETTER)
            .isPresent();
    Optional<Figure> target = row.target().filter(figure -> figure.inBase().signum() > 0);
    Optional<Figure> actual = row.actual();
    if (!more || target.isEmpty() || actual.isEmpty() || row.row().reason().isEmpty()) {
      return Optional.empty();
    }
    if (isRateOfChange(row, target.get())) {
      return Optional.empty();
    }
    BigDecimal percent = Show.ratio(actual.get().inBase(), target.get().inBase()).movePointRight(2);
    if (percent.compareTo(policy.overFulfilment()) < 0
        || row.hasReason()
        || isSmall(target.get(), actual.get(), policy)
        || isDeducted(row)) {
      return Optional.of(new Outcome.Consistent(actual.get().source()));
    }
    BigDecimal surplus = actual.get().inBase().subtract(target.get().inBase());
    if (isTold(report, actual.get(), actual.get().inBase())
        && isTold(report, actual.get(), surplus)) {
      return Optional.of(new Outcome.NotChecked("原因栏为空，正文另有说明", actual.get().source()));
    }
    return Optional.of(
        new FindingBuilder(info(), row.subject())
            .message(
                "“%s”完成值 %s ÷ 指标值 %s = %s%%，达到 %s%%的界限，原因栏为空"
                    .formatted(
                        row.row().name(),
                        row.actualText(),
                        IndicatorRow.words(target.get()),
                        Show.rounded(percent, 1),
                        Show.plain(policy.overFulfilment())))
            .reported(row.actualText(), actual.get().source())
            .expected("低于 " + Show.plain(policy.overFulfilment()) + "%，或说明原因")
            .operand(target.get())
            .build());
  }

  /** Twice the growth of a small base is no feat. */
  private static boolean isRateOfChange(IndicatorRow row, Figure target) {
    return row.yardstick().has(NameTrait.SIGNED)
        && target.quantity().unit().dimension() == Dimension.RATIO;
  }

  /** Whether the text tells a value; beside by how much a target was exceeded it may say why. */
  private static boolean isTold(Report report, Figure actual, BigDecimal value) {
    return report.statements().stream()
        .map(Statement::figure)
        .filter(figure -> figure.quantity().unit().comparable(actual.quantity().unit()))
        .anyMatch(figure -> figure.inBase().compareTo(value) == 0);
  }

  private static boolean isSmall(Figure target, Figure actual, ProfileIndicators policy) {
    BigDecimal surplus = actual.inBase().subtract(target.inBase());
    return target.quantity().unit().dimension() != Dimension.RATIO
        && target.quantity().unit().inBase().compareTo(BigDecimal.ONE) == 0
        && surplus.compareTo(policy.smallSurplus()) < 0;
  }

  private static boolean isDeducted(IndicatorRow row) {
    return row.row()
        .weight()
        .flatMap(weight -> row.row().score().map(s -> s.inBase().compareTo(weight.inBase()) < 0))
        .orElse(false);
  }
}
