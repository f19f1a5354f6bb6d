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
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreFormula;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The score of a numeric indicator against its target, actual value and weight. */
@CheckInfo(
    id = "score-quant",
    title = "定量指标得分与完成情况不符",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：完成指标值的得满分，未完成的按完成值与指标值的比例计分；表下附注另有规定的从其规定",
    compares =
        "达到指标值：得分 = 分值；未达到：正向指标 分值 × 完成值 ÷ 指标值，反向指标 分值 × 指标值 ÷ 完成值，表下附注写明办法的按附注；"
            + "另列“扣分”栏的，得分 = 分值 - 扣分",
    tolerates =
        "按印出的小数位数舍入；本行有评分标准、单位不同、方向不明、完成值为约数的不核；预算执行率另核；"
            + "未达到却得满分的另有检查；与其他已知计分办法相符、取整或截断后相符的只作提示；附注未写明办法的不算错误",
    suggestion = "请按规定的计分办法重新计算得分，或说明所用的计分办法。")
public final class QuantitativeScore implements Check {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int DECIMALS = 2;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return Stream.concat(
        IndicatorRow.of(report).flatMap(row -> compare(row, profile).stream()),
        new TakenOff(info()).check(report));
  }

  /** Weight and score of one row. */
  private record Scored(IndicatorRow row, Figure weight, Figure score, Profile profile) {
    Outcome consistent() {
      return new Outcome.Consistent(score.source());
    }

    Outcome notChecked(String reason) {
      return new Outcome.NotChecked(reason, score.source());
    }

    boolean isFull() {
      return score.inBase().compareTo(weight.inBase()) == 0;
    }

    boolean hasStandard() {
      return row.yardstick().standard().isPresent();
    }
  }

  private Optional<Outcome> compare(IndicatorRow row, Profile profile) {
    Optional<Figure> weight = row.row().weight().filter(figure -> figure.inBase().signum() > 0);
    Optional<Figure> score = row.row().score();
    if (weight.isEmpty()
        || score.isEmpty()
        || score.get().inBase().signum() < 0
        || score.get().inBase().compareTo(weight.get().inBase()) > 0
        || row.yardstick().has(NameTrait.EXECUTION)) {
      return Optional.empty();
    }
    Scored scored = new Scored(row, weight.get(), score.get(), profile);
    if (row.yardstick().target() instanceof IndicatorValue.Several) {
      return Optional.of(scored.notChecked("一格中有多个指标值，得分无从复算"));
    }
    if (row.target().isEmpty()) {
      return Optional.empty();
    }
    if (row.actual().isEmpty()) {
      return Optional.of(scored.notChecked("指标值是数字，实际完成值不是，得分无从复算"));
    }
    Optional<Attained> attained = Attained.of(row.yardstick());
    if (attained.isEmpty()) {
      return Optional.of(scored.notChecked("指标方向不明，或指标值与实际完成值的单位不同，得分无从复算"));
    }
    return attained.get().met()
        ? Optional.of(met(scored, attained.get()))
        : missed(scored, attained.get());
  }

  private Outcome met(Scored it, Attained attained) {
    if (it.isFull()) {
      return it.consistent();
    }
    if (it.hasStandard()) {
      return it.notChecked("本行另有评分标准");
    }
    if (isFarOver(it, attained)) {
      return it.notChecked("完成值超出指标值较多，可以酌情扣分");
    }
    if (it.row().row().reason().isPresent()) {
      return it.notChecked("已达到指标值而扣分，原因另核");
    }
    boolean noted = it.row().form().scoring().moreIsBetter().isPresent();
    return finding(
        it,
        Show.number(it.weight()),
        it.weight().inBase(),
        noted && attained.isPrinted() ? Severity.WARNING : Severity.INFO,
        "“%s”年度指标值 %s，实际完成值 %s，已达到指标值，应得满分 %s 分，报告为 %s 分"
            .formatted(
                it.row().row().name(),
                it.row().targetText(),
                it.row().actualText(),
                Show.number(it.weight()),
                Show.number(it.score())));
  }

  private static boolean isFarOver(Scored it, Attained attained) {
    Figure target = it.row().target().orElseThrow();
    return attained.direction().filter(d -> d == Direction.MORE_IS_BETTER).isPresent()
        && target.inBase().signum() > 0
        && Show.ratio(it.row().actual().orElseThrow().inBase(), target.inBase())
                .movePointRight(2)
                .compareTo(it.profile().indicators().overFulfilment())
            >= 0;
  }

  private Optional<Outcome> missed(Scored it, Attained attained) {
    Figure target = it.row().target().orElseThrow();
    Figure actual = it.row().actual().orElseThrow();
    if (it.isFull()) {
      return Optional.empty();
    }
    Direction direction = attained.direction().orElseThrow();
    if (target.inBase().signum() <= 0 || actual.inBase().signum() < 0) {
      return Optional.of(
          it.score().inBase().signum() == 0 ? it.consistent() : it.notChecked("指标值为零或为负数，完成比例无定义"));
    }
    Interval reached = actual.interval();
    Interval above = new Interval(reached.low().max(BigDecimal.ZERO), reached.high());
    MissedTarget missed =
        new MissedTarget(direction, target.inBase(), above, it.profile().indicators());
    return Optional.of(judge(it, attained, missed));
  }

  private Outcome judge(Scored it, Attained attained, MissedTarget missed) {
    boolean more = missed.direction() == Direction.MORE_IS_BETTER;
    Optional<ScoreFormula> noted =
        more ? it.row().form().scoring().moreIsBetter() : it.row().form().scoring().lessIsBetter();
    ScoreFormula usual =
        more ? it.profile().indicators().moreIsBetter() : it.profile().indicators().lessIsBetter();
    ScoreFormula formula = noted.orElse(usual);
    Optional<Interval> points = points(it, missed, formula);
    if (points.isEmpty()) {
      return it.notChecked("计分办法不适用于该指标的方向");
    }
    int decimals = Math.max(0, it.score().quantity().value().scale());
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal slack = HALF.movePointLeft(decimals == 0 ? DECIMALS : decimals);
    BigDecimal reported = it.score().inBase();
    if (points.get().widened(slack).contains(reported)) {
      return it.consistent();
    }
    if (it.hasStandard()) {
      return it.notChecked("本行另有评分标准");
    }
    Interval expected = points.get();
    if (new Interval(expected.low().subtract(unit), expected.high().add(HALF.multiply(unit)))
        .contains(reported)) {
      String how = expected.widened(HALF.multiply(unit)).contains(reported) ? "取整" : "截断";
      return missedFinding(it, missed, formula, Severity.INFO, "，仅" + how + "到更少的小数位数时相符");
    }
    Optional<ScoreFormula> other =
        Stream.concat(Stream.of(usual), it.profile().indicators().others().stream())
            .filter(candidate -> candidate != formula)
            .filter(
                candidate ->
                    points(it, printed(it, missed), candidate)
                        .filter(range -> range.widened(slack).contains(reported))
                        .isPresent())
            .findFirst();
    if (other.isPresent()) {
      String name = FormulaWords.name(other.get(), it.profile().indicators().floor());
      return missedFinding(it, missed, formula, Severity.INFO, "，与“" + name + "”的办法相符，请说明所用办法");
    }
    boolean project = it.row().form().kind() == FormKind.PROJECT;
    Severity severity =
        noted.isPresent() && isSure(it, attained)
            ? Severity.ERROR
            : isSure(it, attained) && project ? Severity.WARNING : Severity.INFO;
    return missedFinding(it, missed, formula, severity, noted.isPresent() ? "（表下附注的计分办法）" : "");
  }

  private static Optional<Interval> points(Scored it, MissedTarget missed, ScoreFormula formula) {
    Interval weight = Interval.exactly(it.weight().inBase());
    return missed.share(formula).map(share -> share.times(weight));
  }

  /** With the actual value just as printed: another formula must fit it without any slack. */
  private static MissedTarget printed(Scored it, MissedTarget missed) {
    return new MissedTarget(
        missed.direction(),
        missed.target(),
        Interval.exactly(it.row().actual().orElseThrow().inBase()),
        missed.policy());
  }

  /** A rate of 100% can only be missed from below, whether a sign says so or not. */
  private static boolean isSure(Scored it, Attained attained) {
    Figure target = it.row().target().orElseThrow();
    boolean whole =
        target.quantity().unit().dimension() == Dimension.RATIO
            && target.inBase().compareTo(BigDecimal.ONE) == 0;
    return attained.isPrinted()
        || whole
            && attained.basis() == Attained.Basis.NAME
            && attained.direction().filter(Direction.MORE_IS_BETTER::equals).isPresent();
  }

  private Outcome missedFinding(
      Scored it, MissedTarget missed, ScoreFormula formula, Severity severity, String note) {
    BigDecimal exact =
        printed(it, missed)
            .share(formula)
            .map(Interval::low)
            .orElseThrow()
            .multiply(it.weight().inBase());
    String expected = Show.rounded(exact, DECIMALS);
    String calculation =
        switch (formula) {
          case PROPORTIONAL ->
              "分值 %s × %s ÷ %s"
                  .formatted(Show.number(it.weight()), it.row().actualText(), bare(it));
          case INVERSE ->
              "分值 %s × %s ÷ %s"
                  .formatted(Show.number(it.weight()), bare(it), it.row().actualText());
          default ->
              "分值 %s、指标值 %s、完成值 %s，%s"
                  .formatted(
                      Show.number(it.weight()),
                      it.row().targetText(),
                      it.row().actualText(),
                      FormulaWords.name(formula, it.profile().indicators().floor()));
        };
    String message =
        "“%s”未达到指标值，%s = %s 分，报告为 %s 分%s"
            .formatted(it.row().row().name(), calculation, expected, Show.number(it.score()), note);
    return finding(it, expected, exact, severity, message);
  }

  /** The target without its sign. */
  private static String bare(Scored it) {
    return it.row().target().map(IndicatorRow::words).orElseThrow();
  }

  private Outcome finding(
      Scored it, String expected, BigDecimal exact, Severity severity, String message) {
    BigDecimal difference = it.score().inBase().subtract(exact);
    FindingBuilder finding =
        new FindingBuilder(info(), it.row().subject())
            .severity(severity)
            .message(message)
            .reported(Show.number(it.score()), it.score().source())
            .expected(expected)
            .difference(Show.signed(Show.rounded(difference, DECIMALS)) + " 分")
            .operand(it.row().target().orElseThrow())
            .operand(it.row().actual().orElseThrow())
            .operand(it.weight());
    it.row().form().scoring().source().ifPresent(finding::operand);
    return finding.build();
  }
}
