package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A budget that changed in the course of the year, in a report without a word about it. */
@CheckInfo(
    id = "fund-adjust",
    title = "预算年中调整未作说明",
    severity = Severity.INFO,
    basis = "地方填报要求：年中预算有调整的，应当说明调整情况（如四川省项目支出绩效自评表）",
    compares = "年初预算数与全年预算数不同时，文字或原因栏应说到追加、调减或调整",
    tolerates = "变动小于评分政策所定比例、表中另列上年结转、年初预算为零的不提示；没有说到资金的文字的不核；全文任何一处说到预算调整即可",
    suggestion = "请补充说明年中预算调整的原因和依据。")
public final class UnexplainedAdjustment implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(
            block ->
                block.table().total().stream()
                    .flatMap(row -> compare(report, block, row, profile)));
  }

  private Stream<Outcome> compare(Report report, FundBlocks block, FundRow row, Profile profile) {
    Optional<Figure> initial = row.get(FundMeasure.INITIAL_BUDGET);
    Optional<Figure> budget = row.get(FundMeasure.BUDGET);
    if (initial.isEmpty()
        || budget.isEmpty()
        || !initial.get().interval().isPositive()
        || !initial.get().quantity().unit().comparable(budget.get().quantity().unit())) {
      return Stream.empty();
    }
    BigDecimal change = budget.get().inBase().subtract(initial.get().inBase());
    BigDecimal share = Show.ratio(change.abs(), initial.get().inBase()).movePointRight(2);
    if (!report.tellsOfMoney()) {
      return Stream.of(new Outcome.NotChecked("没有说到资金的文字，年中调整是否说明无从核对", budget.get().source()));
    }
    boolean explained = report.asserts(Assertion.Kind.ADJUSTMENT);
    boolean small = share.compareTo(profile.funds().adjustedShare()) < 0;
    if (small || explained || block.hasCarriedIn(row)) {
      return Stream.of(new Outcome.Consistent(budget.get().source()));
    }
    String difference = Show.amount(change.abs(), budget.get().quantity().unit());
    return Stream.of(
        new FindingBuilder(info(), block.name() + "/" + row.label())
            .message(
                "%s：年初预算数 %s，全年预算数 %s，%s %s，全文未说明调整情况"
                    .formatted(
                        row.label(),
                        initial.get().printed(),
                        budget.get().printed(),
                        change.signum() > 0 ? "增加" : "减少",
                        difference))
            .reported(budget.get())
            .difference((change.signum() > 0 ? "+" : "-") + difference)
            .operand(initial.get())
            .build());
  }
}
