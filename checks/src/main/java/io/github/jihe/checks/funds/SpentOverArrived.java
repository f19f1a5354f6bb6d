package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** More was spent than had arrived. */
@CheckInfo(
    id = "fund-spend-arrival",
    title = "支出大于到位资金",
    severity = Severity.WARNING,
    basis = "算术关系：实际支出不大于到位资金（含上年结转、自有资金）",
    compares = "全年执行数 ≤ 到位数",
    tolerates = "表中另列上年结转、单位资金的不核；按印出位数容许舍入；已由执行数超过预算数说明的不再重复提示",
    suggestion = "请说明超出到位资金部分的来源，或更正到位数、执行数。")
public final class SpentOverArrived implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(block -> block.table().total().stream().flatMap(row -> compare(block, row)));
  }

  private Stream<Outcome> compare(FundBlocks block, FundRow row) {
    Optional<Figure> executed = row.get(FundMeasure.EXECUTED);
    Optional<Figure> arrived = row.get(FundMeasure.ARRIVED);
    if (executed.isEmpty()
        || arrived.isEmpty()
        || !executed.get().quantity().unit().comparable(arrived.get().quantity().unit())) {
      return Stream.empty();
    }
    if (isAtMost(executed.get(), arrived.get())) {
      return Stream.of(new Outcome.Consistent(executed.get().source()));
    }
    if (block.hasOtherMeans(row)) {
      return Stream.of(new Outcome.NotChecked("表中另有上年结转或自有资金，支出不限于到位资金", executed.get().source()));
    }
    boolean overBudget =
        row.get(FundMeasure.BUDGET).filter(budget -> !isAtMost(executed.get(), budget)).isPresent();
    if (overBudget) {
      return Stream.of(new Outcome.NotChecked("执行数超过预算数，已另行提示", executed.get().source()));
    }
    String difference =
        Show.amount(
            executed.get().inBase().subtract(arrived.get().inBase()),
            executed.get().quantity().unit());
    return Stream.of(
        new FindingBuilder(info(), block.name() + "/" + row.label())
            .message(
                "%s：全年执行数 %s 大于到位数 %s，超出 %s"
                    .formatted(
                        row.label(), executed.get().printed(), arrived.get().printed(), difference))
            .reported(executed.get())
            .expected("不超过 " + arrived.get().printed())
            .difference(Show.signed(difference))
            .operand(arrived.get())
            .build());
  }

  private static boolean isAtMost(Figure one, Figure other) {
    return one.interval().low().compareTo(other.interval().high()) <= 0;
  }
}
