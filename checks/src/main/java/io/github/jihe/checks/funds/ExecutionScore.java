package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The score of the execution rate against its weight and the rate. */
@CheckInfo(
    id = "fund-rate-score",
    title = "执行率得分与执行率、分值不符",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号所附项目支出绩效自评表：预算执行率得分按执行率乘以分值计算，最高不超过分值；省级另有规定的从其规定",
    compares = "执行率得分 = 分值 × 执行率（不超过分值），保留评分政策规定的小数位数",
    tolerates = "基本支出、项目支出等分别计分的，合计行不另复算；执行率超过100%按满分；按规定位数四舍五入；与已知分档计分办法相符的只作提示",
    suggestion = "请按执行率重新计算得分，或说明所用的计分办法。")
public final class ExecutionScore implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(
            block -> block.table().total().stream().flatMap(row -> compare(block, row, profile)));
  }

  private Stream<Outcome> compare(FundBlocks block, FundRow row, Profile profile) {
    Optional<Figure> weight = row.get(FundMeasure.WEIGHT);
    Optional<Figure> score = row.get(FundMeasure.SCORE);
    if (weight.isEmpty() || score.isEmpty()) {
      return Stream.empty();
    }
    Optional<Figure> executed = row.get(FundMeasure.EXECUTED);
    Optional<Budgets> budget = Budgets.of(row).filter(sum -> sum.interval().isPositive());
    if (executed.isEmpty() || budget.isEmpty()) {
      return Stream.of(new Outcome.NotChecked("预算数或执行数未填，执行率得分无从复算", score.get().source()));
    }
    if (sumsUp(block.table().partsOf(row), weight.get(), score.get())) {
      return Stream.of(new Outcome.Consistent(score.get().source())); // each part is scored itself
    }
    BigDecimal ratio = Show.ratio(executed.get().inBase(), budget.get().inBase());
    BigDecimal expected = weight.get().inBase().multiply(ratio.min(BigDecimal.ONE));
    return Stream.of(
        judge(new Comparison(block, row, weight.get(), score.get(), ratio, expected), profile));
  }

  /** Whether the parts have weights and scores of their own that make those of the total. */
  private static boolean sumsUp(List<FundRow> parts, Figure weight, Figure score) {
    return parts.stream().filter(part -> part.get(FundMeasure.WEIGHT).isPresent()).count() > 1
        && sum(parts, FundMeasure.WEIGHT).compareTo(weight.inBase()) == 0
        && sum(parts, FundMeasure.SCORE).compareTo(score.inBase()) == 0;
  }

  private static BigDecimal sum(List<FundRow> parts, FundMeasure measure) {
    return parts.stream()
        .flatMap(part -> part.get(measure).stream())
        .map(Figure::inBase)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All that one comparison needs. */
  private record Comparison(
      FundBlocks block,
      FundRow row,
      Figure weight,
      Figure score,
      BigDecimal ratio,
      BigDecimal expected) {}

  private Outcome judge(Comparison it, Profile profile) {
    Profile.Execution policy = profile.execution();
    BigDecimal reported = it.score().inBase();
    BigDecimal rounded = it.expected().setScale(policy.scoreDecimals(), RoundingMode.HALF_UP);
    int printedDecimals = it.score().quantity().value().scale();
    BigDecimal coarse = it.expected().setScale(Math.max(printedDecimals, 0), RoundingMode.HALF_UP);
    boolean roundsToIt =
        coarse.compareTo(reported) == 0
            && reported.subtract(it.expected()).abs().compareTo(policy.roundingSlack()) <= 0;
    if (rounded.compareTo(reported) == 0 || usesPrintedRate(it, policy)) {
      return new Outcome.Consistent(it.score().source());
    }
    if (roundsToIt) {
      return finding(it, rounded, Severity.INFO, "，仅取整到更少的小数位数时相符");
    }
    if (byStep(it, policy).compareTo(reported) == 0 && it.ratio().compareTo(BigDecimal.ONE) < 0) {
      return finding(it, rounded, Severity.INFO, "，与分档计分办法相符，请说明所用办法");
    }
    return finding(it, rounded, Severity.ERROR, "");
  }

  /** A score may have been worked out from the rate as printed. */
  private static boolean usesPrintedRate(Comparison it, Profile.Execution policy) {
    return it.row()
        .get(FundMeasure.RATE)
        .filter(rate -> fits(it, rate))
        .map(rate -> rate.quantity().value().movePointLeft(2))
        .map(
            rate ->
                it.weight()
                        .inBase()
                        .multiply(rate.min(BigDecimal.ONE))
                        .setScale(policy.scoreDecimals(), RoundingMode.HALF_UP)
                        .compareTo(it.score().inBase())
                    == 0)
        .orElse(false);
  }

  private static boolean fits(Comparison it, Figure rate) {
    Interval exact = Interval.exactly(it.ratio());
    return RateComparison.of(
                exact, Interval.exactly(BigDecimal.ONE), it.ratio(), BigDecimal.ONE, rate)
            .verdict()
        != RateComparison.Verdict.VIOLATED;
  }

  private static BigDecimal byStep(Comparison it, Profile.Execution policy) {
    BigDecimal percent = it.ratio().movePointRight(2);
    return policy.steps().stream()
        .filter(step -> percent.compareTo(step.from()) >= 0)
        .findFirst()
        .map(step -> it.weight().inBase().multiply(step.share()))
        .orElse(BigDecimal.ZERO);
  }

  private Outcome finding(Comparison it, BigDecimal expected, Severity severity, String note) {
    BigDecimal difference = it.score().inBase().subtract(expected);
    String rate = Show.percent(it.ratio().min(BigDecimal.ONE), 2);
    FindingBuilder finding =
        new FindingBuilder(info(), it.block().name())
            .severity(severity)
            .message(
                "预算执行率得分：分值 %s × 执行率 %s = %s 分，报告为 %s%s"
                    .formatted(
                        Show.number(it.weight()),
                        rate,
                        Show.plain(expected),
                        it.score().printed(),
                        note))
            .reported(it.score())
            .expected(Show.plain(expected))
            .difference(Show.signed(Show.plain(difference)) + " 分")
            .operand(it.weight());
    it.row().get(FundMeasure.EXECUTED).ifPresent(finding::operand);
    Budgets.of(it.row()).ifPresent(budget -> budget.parts().forEach(finding::operand));
    return finding.build();
  }
}
