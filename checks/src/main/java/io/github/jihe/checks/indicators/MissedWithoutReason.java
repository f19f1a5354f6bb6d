package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Attained;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that was missed in a form without scores, without a word on why. */
@CheckInfo(
    id = "ind-under",
    title = "未达到指标值未说明原因",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号及转移支付绩效自评表：“未完成原因和改进措施”（偏差原因分析及改进措施）栏",
    compares = "不打分的表中，实际完成值未达到年度指标值的，原因栏应有内容",
    tolerates = "没有原因栏、方向不明、单位不同的不核；印有分值、得分的由扣分未说明原因、未达标满分的检查核对",
    suggestion = "请补充未完成的原因和改进措施。")
public final class MissedWithoutReason implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return IndicatorRow.of(report).flatMap(row -> compare(row).stream());
  }

  /** By the sign, or by a name that everyone reads alike: 及时率 100% and 96.4%. */
  private static boolean isSure(Attained attained) {
    return attained.isPrinted() || attained.basis() == Attained.Basis.NAME;
  }

  private Optional<Outcome> compare(IndicatorRow row) {
    Optional<Attained> attained = Attained.of(row.yardstick()).filter(MissedWithoutReason::isSure);
    Optional<Entry> actual = row.row().actual();
    Optional<Entry> target = row.row().target();
    boolean scored = row.row().weight().isPresent() || row.row().score().isPresent();
    if (attained.isEmpty()
        || scored
        || row.row().reason().isEmpty()
        || actual.isEmpty()
        || target.isEmpty()) {
      return Optional.empty();
    }
    if (attained.get().met() || row.hasReason()) {
      return Optional.of(new Outcome.Consistent(actual.get().source()));
    }
    return Optional.of(
        new FindingBuilder(info(), row.subject())
            .message(
                "“%s”年度指标值 %s，实际完成值 %s，未达到指标值，原因栏为空"
                    .formatted(row.row().name(), row.targetText(), row.actualText()))
            .reported(row.actualText(), actual.get().source())
            .expected(row.targetText())
            .operand(target.get().source())
            .build());
  }
}
