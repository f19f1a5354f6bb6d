package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoringNotes;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The score of a qualitative indicator against the band of the tier that it names. */
@CheckInfo(
    id = "score-qual",
    title = "定性指标得分不在所列档次的区间",
    severity = Severity.WARNING,
    basis =
        "财预〔2020〕10号所附项目支出绩效自评表注：定性指标分为达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，"
            + "分别按分值的100%-80%（含）、80%-60%（含）、60%-0%确定分值",
    compares = "实际完成值写明档次时，得分 ÷ 分值 在该档的区间内；区间以表下附注为准，附注没有的按评分政策",
    tolerates = "区间两端均包含；得分按印出的小数位数容许取整；指标值为数字、本行另有评分标准的不核",
    suggestion = "请核对该指标的完成档次与得分，更正有误的一项。")
public final class QualitativeScore implements Check {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return IndicatorRow.of(report).flatMap(row -> compare(row, profile).stream());
  }

  private Optional<Outcome> compare(IndicatorRow row, Profile profile) {
    Optional<Figure> weight = row.row().weight().filter(figure -> figure.inBase().signum() > 0);
    Optional<Figure> score = row.row().score();
    Optional<Attainment> tier = tier(row);
    if (tier.isEmpty()
        || weight.isEmpty()
        || score.isEmpty()
        || score.get().inBase().compareTo(weight.get().inBase()) > 0) {
      return Optional.empty();
    }
    if (row.yardstick().target() instanceof IndicatorValue.Measured
        || row.yardstick().target() instanceof IndicatorValue.Several) {
      return Optional.of(new Outcome.NotChecked("指标值是数字，完成值只写档次，不按定性指标核对", score.get().source()));
    }
    if (row.yardstick().standard().isPresent()) {
      return Optional.of(new Outcome.NotChecked("本行另有评分标准", score.get().source()));
    }
    Interval band = band(row.form().scoring(), profile, tier.get());
    int decimals = Math.max(0, score.get().quantity().value().scale());
    Interval points =
        band.times(Interval.exactly(weight.get().inBase())).widened(HALF.movePointLeft(decimals));
    return Optional.of(
        points.contains(score.get().inBase())
            ? new Outcome.Consistent(score.get().source())
            : finding(row, weight.get(), score.get(), band));
  }

  /** The tier that the row says: by a common word for it, or by the name that the notes give it. */
  private static Optional<Attainment> tier(IndicatorRow row) {
    if (row.yardstick().actual() instanceof IndicatorValue.Tier told) {
      return Optional.of(told.attainment());
    }
    return row.form().scoring().bands().stream()
        .filter(band -> band.name().filter(row.actualText()::equals).isPresent())
        .map(ScoringNotes.Band::attainment)
        .findFirst();
  }

  private static Interval band(ScoringNotes notes, Profile profile, Attainment attainment) {
    return notes.bands().stream()
        .filter(band -> band.attainment() == attainment)
        .map(band -> new Interval(band.low(), band.high()))
        .findFirst()
        .or(
            () ->
                profile.indicators().tiers().stream()
                    .filter(tier -> tier.attainment() == attainment)
                    .map(
                        tier ->
                            new Interval(tier.from().movePointLeft(2), tier.to().movePointLeft(2)))
                    .findFirst())
        .orElse(new Interval(BigDecimal.ZERO, BigDecimal.ONE));
  }

  private Outcome finding(IndicatorRow row, Figure weight, Figure score, Interval band) {
    BigDecimal low = band.low().multiply(weight.inBase());
    BigDecimal high = band.high().multiply(weight.inBase());
    boolean above = score.inBase().compareTo(high) > 0;
    BigDecimal difference = score.inBase().subtract(above ? high : low);
    String share = Show.percent(Show.ratio(score.inBase(), weight.inBase()), 1);
    String bounds = Show.percent(band.low(), 0) + "至" + Show.percent(band.high(), 0);
    FindingBuilder finding =
        new FindingBuilder(info(), row.subject())
            .message(
                "“%s”实际完成值为“%s”，得分 %s ÷ 分值 %s = %s，该档为分值的 %s，即 %s 至 %s 分"
                    .formatted(
                        row.row().name(),
                        row.actualText(),
                        Show.number(score),
                        Show.number(weight),
                        share,
                        bounds,
                        Show.plain(low),
                        Show.plain(high)))
            .reported(Show.number(score), score.source())
            .expected(Show.plain(low) + " 至 " + Show.plain(high))
            .difference(Show.signed(Show.plain(difference)) + " 分")
            .operand(weight);
    row.row().actual().ifPresent(actual -> finding.operand(actual.source()));
    row.form().scoring().source().ifPresent(finding::operand);
    return finding.build();
  }
}
