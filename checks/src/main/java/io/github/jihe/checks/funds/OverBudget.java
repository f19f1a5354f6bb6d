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
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** 全年执行数 against 全年预算数: more was spent than there was. */
@CheckInfo(
    id = "fund-over-100",
    title = "执行数超过预算数",
    severity = Severity.WARNING,
    basis = "《中华人民共和国预算法》第十三条：各部门、各单位的支出必须以经批准的预算为依据，未列入预算的不得支出",
    compares = "全年执行数 ≤ 全年预算数",
    tolerates = "表中另列上年结转的不核；按印出位数容许舍入",
    suggestion = "请说明超预算支出的资金来源，或更正预算数、执行数。")
public final class OverBudget implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(block -> block.table().total().stream().flatMap(row -> compare(block, row)));
  }

  private Stream<Outcome> compare(FundBlocks block, FundRow row) {
    Optional<Figure> executed = row.get(FundMeasure.EXECUTED);
    Optional<Figure> budget = row.get(FundMeasure.BUDGET);
    if (executed.isEmpty() || budget.isEmpty()) {
      return Stream.empty();
    }
    boolean carried =
        row.get(FundMeasure.CARRIED_IN).isPresent()
            || block
                .table()
                .row(FundSource.CARRY_OVER)
                .filter(r -> !r.figures().isEmpty())
                .isPresent();
    boolean inside = executed.get().interval().low().compareTo(budget.get().interval().high()) <= 0;
    boolean comparable =
        executed.get().quantity().unit().comparable(budget.get().quantity().unit());
    if (inside || carried || !comparable) {
      return Stream.of(new Outcome.Consistent(executed.get().source()));
    }
    BigDecimal over = executed.get().inBase().subtract(budget.get().inBase());
    String difference = Show.amount(over, executed.get().quantity().unit());
    return Stream.of(
        new FindingBuilder(info(), block.name() + "/" + row.label())
            .message(
                "%s：全年执行数 %s 大于全年预算数 %s，超出 %s"
                    .formatted(
                        row.label(), executed.get().printed(), budget.get().printed(), difference))
            .reported(executed.get())
            .expected("不超过 " + budget.get().printed())
            .difference(Show.signed(difference))
            .operand(budget.get())
            .build());
  }
}
