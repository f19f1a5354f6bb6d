package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Values that an indicator of this name cannot have. */
@CheckInfo(
    id = "ind-range",
    title = "指标值超出可能的范围",
    severity = Severity.WARNING,
    basis = "算术关系：部分占整体的比率、满意度不超过100%；数量、人数不为负数",
    compares = "合格率、及时率、满意度、占比等 ≤ 100%；名称为数量、人数、面积等的 ≥ 0，满意度等 ≥ 0",
    tolerates = "完成率、增长率、变动率、参保率等可以超过100%或为负数的不核；没有百分号的不核上限",
    suggestion = "请核对该数值及其单位。")
public final class RangeOfValue implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return IndicatorRow.ofAny(report)
        .flatMap(
            row ->
                Stream.concat(
                    compare(row, "年度指标值", row.target(), row.targetText()).stream(),
                    compare(row, "实际完成值", row.actual(), row.actualText()).stream()));
  }

  private Optional<Outcome> compare(
      IndicatorRow row, String column, Optional<Figure> value, String words) {
    boolean bounded = row.yardstick().has(NameTrait.BOUNDED);
    boolean count = row.yardstick().has(NameTrait.COUNT);
    if (value.isEmpty() || row.yardstick().has(NameTrait.SIGNED) || !bounded && !count) {
      return Optional.empty();
    }
    Figure figure = value.get();
    boolean ratio = figure.quantity().unit().dimension() == Dimension.RATIO;
    boolean above = bounded && ratio && figure.inBase().compareTo(BigDecimal.ONE) > 0;
    boolean below = figure.inBase().signum() < 0;
    if (!above && !below) {
      return Optional.of(new Outcome.Consistent(figure.source()));
    }
    return Optional.of(
        new FindingBuilder(info(), row.subject() + "/" + column)
            .message(
                "“%s”%s %s，%s"
                    .formatted(row.row().name(), column, words, above ? "超过 100%" : "低于 0"))
            .reported(words, figure.source())
            .expected(above ? "不超过 100%" : "不低于 0")
            .operand(row.row().source())
            .build());
  }
}
