package io.github.jihe.checks.funds;

import io.github.jihe.checks.RateComparison;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import java.util.Optional;

/**
 * What the rates of a table are told of. A table that prints 预算, 到位 and 支出 may mean 支出÷到位 by its
 * rate (支出率, 支付率, 资金使用率); that one row fits so is more likely a slip of its own.
 */
final class RateBase {
  private static final int FEWEST_ROWS = 2;

  private RateBase() {}

  /** Whether several rows fit what arrived and not the budget, and none fits the budget only. */
  static boolean isArrived(FundTable table) {
    int arrived = 0;
    for (FundRow row : table.rows()) {
      boolean ofBudget = Budgets.of(row).filter(base -> fits(row, base)).isPresent();
      boolean ofArrived = Budgets.arrived(row).filter(base -> fits(row, base)).isPresent();
      if (ofBudget && !ofArrived && row.get(FundMeasure.ARRIVED).isPresent()) {
        return false;
      }
      arrived += ofArrived && !ofBudget ? 1 : 0;
    }
    return arrived >= FEWEST_ROWS;
  }

  private static boolean fits(FundRow row, Budgets base) {
    Optional<Figure> spent = row.get(FundMeasure.EXECUTED);
    Optional<Figure> rate = row.get(FundMeasure.RATE);
    return spent.isPresent()
        && rate.isPresent()
        && base.interval().isPositive()
        && spent.get().quantity().unit().comparable(base.parts().get(0).quantity().unit())
        && RateComparison.of(
                    spent.get().interval(),
                    base.interval(),
                    spent.get().inBase(),
                    base.inBase(),
                    rate.get())
                .verdict()
            != RateComparison.Verdict.VIOLATED;
  }
}
