package io.github.jihe.checks.funds;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.quantities.DigitSlip;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 年初预算 and 年中调整 against 全年预算, row by row, where most rows of a block keep to it. */
final class AdjustedBudget {
  private AdjustedBudget() {}

  /** One row that has all three. */
  private record Change(FundRow row, Figure initial, Figure change, Figure budget) {
    static Stream<Change> of(FundRow row) {
      Optional<Figure> initial = row.get(FundMeasure.INITIAL_BUDGET);
      Optional<Figure> change = row.get(FundMeasure.ADJUSTMENT);
      Optional<Figure> budget = row.get(FundMeasure.BUDGET);
      return initial.isPresent() && change.isPresent() && budget.isPresent()
          ? Stream.of(new Change(row, initial.get(), change.get(), budget.get()))
          : Stream.empty();
    }

    BigDecimal sum() {
      return initial.inBase().add(change.inBase());
    }

    /** What was taken away may stand without its sign in a column 调减. */
    boolean holds() {
      return initial.interval().plus(change.interval()).meets(budget.interval())
          || initial.interval().minus(change.interval()).meets(budget.interval());
    }

    boolean isChanged() {
      return change.inBase().signum() != 0;
    }
  }

  static Stream<Outcome> check(CheckInfo info, FundBlocks block) {
    List<Change> changes = block.table().rows().stream().flatMap(Change::of).toList();
    List<Change> odd = changes.stream().filter(change -> !change.holds()).toList();
    boolean shown =
        changes.stream().filter(change -> change.isChanged() && change.holds()).count()
            > odd.size();
    return changes.stream()
        .flatMap(
            change ->
                change.holds()
                    ? Stream.of(new Outcome.Consistent(change.budget().source()))
                    : shown || isSlip(change)
                        ? Stream.of(finding(info, block, change))
                        : Stream.of());
  }

  private static boolean isSlip(Change change) {
    return DigitSlip.between(change.budget().inBase(), change.sum());
  }

  private static Outcome finding(CheckInfo info, FundBlocks block, Change change) {
    Figure budget = change.budget();
    String expected = Show.amount(change.sum(), budget.quantity().unit());
    BigDecimal difference = budget.inBase().subtract(change.sum());
    return new FindingBuilder(info, block.name() + "/" + change.row().label() + "/年中调整")
        .message(
            "%s的全年预算数：年初预算 %s + 年中调整 %s = %s，报告为 %s%s"
                .formatted(
                    change.row().label(),
                    Show.number(change.initial()),
                    Show.number(change.change()),
                    expected,
                    budget.printed(),
                    GapExplanation.of(budget.inBase(), change.sum(), budget.quantity().unit())
                        .words()))
        .reported(budget)
        .expected(expected)
        .difference(Show.signed(Show.amount(difference, budget.quantity().unit())))
        .operand(change.initial())
        .operand(change.change())
        .build();
  }
}
