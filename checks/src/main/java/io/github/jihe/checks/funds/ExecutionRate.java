package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.checks.narrative.RatioInProse;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** 全年执行数 ÷ 全年预算数 against the printed 执行率, row by row. */
@CheckInfo(
    id = "fund-rate",
    title = "执行率与预算数、执行数不一致",
    severity = Severity.ERROR,
    basis = "算术关系；财预〔2020〕10号所附项目支出绩效自评表：执行率＝全年执行数（B）÷全年预算数（A）",
    compares = "执行率 = 全年执行数 ÷ 全年预算数，逐行复算；全表都按到位数计算的，以到位数为分母",
    tolerates = "按印出的小数位数四舍五入；截断末位只作提示；预算数为空或为零时不核",
    suggestion = "请核对全年预算数、全年执行数与执行率，更正其中有误的一项。")
public final class ExecutionRate implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> told =
        report.relations().stream()
            .filter(Relation.Ratio.class::isInstance)
            .map(Relation.Ratio.class::cast)
            .filter(ratio -> ratio.ratio().measure() == Measure.EXECUTION_RATE)
            .map(ratio -> RatioInProse.compare(info(), ratio));
    Stream<Outcome> printed =
        FundBlocks.of(report)
            .flatMap(
                block -> {
                  boolean ofArrived = RateBase.isArrived(block.table());
                  return block.table().rows().stream()
                      .flatMap(row -> compare(block, row, ofArrived));
                });
    return Stream.concat(printed, told);
  }

  private Stream<Outcome> compare(FundBlocks block, FundRow row, boolean ofArrived) {
    Optional<Figure> rate = row.get(FundMeasure.RATE);
    if (rate.isEmpty()) {
      return Stream.empty();
    }
    Optional<Figure> executed = row.get(FundMeasure.EXECUTED);
    Optional<Budgets> budget = ofArrived ? Budgets.arrived(row) : Budgets.of(row);
    if (executed.isEmpty() || budget.isEmpty()) {
      return Stream.of(
          new Outcome.NotChecked("“" + row.label() + "”的预算数或执行数未填，执行率无从复算", rate.get().source()));
    }
    if (!budget.get().interval().isPositive()) {
      return Stream.of(
          new Outcome.NotChecked("“" + row.label() + "”的预算数为零，执行率无定义", rate.get().source()));
    }
    if (!executed
        .get()
        .quantity()
        .unit()
        .comparable(budget.get().parts().get(0).quantity().unit())) {
      return Stream.of(
          new Outcome.NotChecked("“" + row.label() + "”的预算数与执行数单位不同", rate.get().source()));
    }
    RateComparison comparison =
        RateComparison.of(
            executed.get().interval(),
            budget.get().interval(),
            executed.get().inBase(),
            budget.get().inBase(),
            rate.get());
    return Stream.of(
        comparison.verdict() == RateComparison.Verdict.HOLDS
            ? new Outcome.Consistent(rate.get().source())
            : finding(block, row, rate.get(), executed.get(), budget.get(), comparison));
  }

  private Outcome finding(
      FundBlocks block,
      FundRow row,
      Figure rate,
      Figure executed,
      Budgets budget,
      RateComparison comparison) {
    boolean violated = comparison.verdict() == RateComparison.Verdict.VIOLATED;
    String calculation =
        "%s ÷ %s = %s"
            .formatted(Show.number(executed), budget.calculation(), comparison.expected());
    String note =
        violated
            ? otherDivisor(row, rate, executed)
            : comparison.verdict() == RateComparison.Verdict.TRUNCATED
                ? "，系截断末位所致"
                : "，仅按较粗的小数位数取整时相符";
    FindingBuilder finding =
        new FindingBuilder(info(), block.name() + "/" + row.label())
            .severity(violated ? Severity.ERROR : Severity.INFO)
            .message("%s：%s，报告为 %s%s".formatted(row.label(), calculation, rate.printed(), note))
            .reported(rate)
            .expected(comparison.expected())
            .difference(comparison.difference())
            .operand(executed);
    budget.parts().forEach(finding::operand);
    return finding.build();
  }

  /** Names the divisor that would give the printed rate. */
  private static String otherDivisor(FundRow row, Figure rate, Figure executed) {
    for (FundMeasure measure :
        new FundMeasure[] {FundMeasure.INITIAL_BUDGET, FundMeasure.ARRIVED}) {
      Optional<Figure> other = row.get(measure).filter(figure -> figure.interval().isPositive());
      if (other.isPresent() && row.get(FundMeasure.BUDGET).isPresent()) {
        RateComparison comparison =
            RateComparison.of(
                executed.interval(),
                other.get().interval(),
                executed.inBase(),
                other.get().inBase(),
                rate);
        if (comparison.verdict() == RateComparison.Verdict.HOLDS) {
          return "（与除以%s %s 的结果相符，疑分母有误）".formatted(measure.chinese(), Show.number(other.get()));
        }
      }
    }
    return "";
  }
}
