package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The sign of a target against the direction that its indicator always has. */
@CheckInfo(
    id = "ind-sign",
    title = "指标值的符号与指标方向相反",
    severity = Severity.WARNING,
    basis = "财预〔2013〕53号共性指标说明：在职人员控制率、“三公经费”变动率、结转结余变动率等以不超过为好；满意度、完成率等以不低于为好；成本指标以不超过控制标准为好",
    compares = "指标值的 ≥、≤（或指标方向栏的正向、反向）与该名称指标的通常方向；成本指标写为 ≥、完成值低于该值而得满分的",
    tolerates = "名称方向不确定的（含下降、减少、节约等字样）不核；正向的率写为 ≤100% 的不算相反",
    suggestion = "请核对该指标值的符号或指标方向。")
public final class SignOfName implements Check {
  private static final Sought COST_GROUP = new Sought("成本");
  private static final Sought COST_NAME =
      new Sought(
          "^(?!.*(节约|节省|结余|标准|补助|补贴|奖补|奖励|工资|待遇|筹|收入|救助)).*(成本|投入|投资|费用|造价|单价|价格|采购价|支出|经费|限价|控制价|控制数)");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return IndicatorRow.ofAny(report).flatMap(row -> compare(row).or(() -> ofCost(row)).stream());
  }

  /**
   * A price or cost set as 不低于, for which less was paid, and that got all its points: whoever
   * filled it in took it for a limit.
   */
  private Optional<Outcome> ofCost(IndicatorRow row) {
    Optional<Figure> target = row.target();
    Optional<Figure> actual = row.actual();
    boolean atLeast =
        row.row()
            .target()
            .map(Entry::operator)
            .filter(sign -> sign == Operator.AT_LEAST || sign == Operator.MORE_THAN)
            .isPresent();
    boolean spared =
        target.isPresent()
            && actual.isPresent()
            && target.get().quantity().unit().symbol().contains("元")
            && target.get().quantity().unit().comparable(actual.get().quantity().unit())
            && actual.get().inBase().signum() > 0
            && actual.get().inBase().compareTo(target.get().inBase()) < 0;
    boolean cost = COST_GROUP.isIn(row.row().subgroup()) && COST_NAME.isIn(row.row().name());
    if (!atLeast || !spared || !cost || !hasFullPoints(row.row())) {
      return Optional.empty();
    }
    return Optional.of(
        new FindingBuilder(info(), row.subject())
            .message(
                "“%s”为成本指标，年度指标值 %s，实际完成值 %s，低于该值而得满分，符号疑应为“≤”"
                    .formatted(row.row().name(), row.targetText(), row.actualText()))
            .reported(row.targetText(), row.row().target().get().source())
            .expected("≤")
            .operand(row.row().source())
            .operand(row.row().actual().get().source())
            .build());
  }

  private static boolean hasFullPoints(Indicator row) {
    return row.weight().isPresent()
        && row.score().isPresent()
        && row.weight().get().inBase().signum() > 0
        && row.score().get().inBase().compareTo(row.weight().get().inBase()) == 0;
  }

  private Optional<Outcome> compare(IndicatorRow row) {
    Optional<Direction> known = row.yardstick().ofName();
    Optional<Direction> printed =
        row.yardstick().ofSign().or(() -> row.yardstick().ofColumn()).filter(SignOfName::isOrdered);
    Optional<Entry> target = row.row().target();
    if (known.isEmpty() || printed.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    if (known.equals(printed) || isWhole(row)) {
      return Optional.of(new Outcome.Consistent(target.get().source()));
    }
    boolean more = known.get() == Direction.MORE_IS_BETTER;
    return Optional.of(
        new FindingBuilder(info(), row.subject())
            .message(
                "“%s”通常以%s为好，年度指标值为 %s%s"
                    .formatted(
                        row.row().name(),
                        more ? "不低于某值" : "不超过某值",
                        row.targetText(),
                        row.yardstick().ofSign().isPresent()
                            ? ""
                            : "，指标方向为" + (more ? "反向" : "正向")))
            .reported(row.targetText(), target.get().source())
            .expected(more ? "≥" : "≤")
            .operand(row.row().source())
            .build());
  }

  private static boolean isOrdered(Direction direction) {
    return direction == Direction.MORE_IS_BETTER || direction == Direction.LESS_IS_BETTER;
  }

  /** No share exceeds the whole, so that ≤100% of a good share says nothing wrong. */
  private static boolean isWhole(IndicatorRow row) {
    return row.yardstick().ofName().filter(d -> d == Direction.MORE_IS_BETTER).isPresent()
        && row.target()
            .filter(figure -> figure.quantity().unit().dimension() == Dimension.RATIO)
            .map(Figure::inBase)
            .filter(share -> share.compareTo(BigDecimal.ONE) >= 0)
            .isPresent();
  }
}
