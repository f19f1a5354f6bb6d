package io.github.jihe.checks.funds;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is left, told beside an execution rate: the rate says which of the amounts before it were
 * the budget and the spending, also where the budget stands in the paragraph before.
 */
final class ToldBalance {
  private static final int NEAR = 2;
  private static final BigDecimal FULL = new BigDecimal("0.9995");

  private ToldBalance() {}

  /** A budget and what was spent of it. */
  private record Pair(Figure budget, Figure spent) {}

  static Stream<Outcome> check(CheckInfo info, Report report) {
    return report.statements().stream()
        .filter(said -> said.measure() == Measure.BALANCE && isExact(said.figure()))
        .filter(said -> said.figure().source().location().table() == 0)
        .filter(said -> !isRelated(report, said))
        .flatMap(left -> compare(info, report, left).stream());
  }

  private static boolean isExact(Figure figure) {
    return figure.quantity().unit().dimension() == Dimension.MONEY
        && !figure.quantity().approximate()
        && !figure.quantity().isForEach()
        && !figure.quantity().isRange();
  }

  /** Whether a grammar has found out what it is left of. */
  private static boolean isRelated(Report report, Statement said) {
    return report.relations().stream()
        .filter(Relation.Balance.class::isInstance)
        .map(Relation.Balance.class::cast)
        .anyMatch(balance -> balance.left().figure().equals(said.figure()));
  }

  private static Optional<Outcome> compare(CheckInfo info, Report report, Statement left) {
    List<Statement> beside =
        report.statements().stream()
            .filter(said -> said.figure().source().location().table() == 0)
            .filter(said -> block(left) - block(said) >= 0 && block(left) - block(said) <= NEAR)
            .toList();
    List<Statement> before = beside.subList(0, Math.max(0, beside.indexOf(left)));
    List<Statement> rates =
        before.stream()
            .filter(said -> said.measure() == Measure.EXECUTION_RATE)
            .filter(said -> block(said) == block(left))
            .toList();
    long lefts =
        beside.stream()
            .filter(said -> said.measure() == Measure.BALANCE && block(said) == block(left))
            .count();
    if (rates.size() != 1 || lefts > 1 && !follows(before, rates.get(0))) {
      return Optional.empty();
    }
    List<Pair> pairs = pairs(before, rates.get(0).figure(), block(left));
    return pairs.size() == 1 ? judge(info, pairs.get(0), left.figure()) : Optional.empty();
  }

  /** Whether the rate is the last that was told. */
  private static boolean follows(List<Statement> before, Statement rate) {
    return !before.isEmpty() && before.get(before.size() - 1).equals(rate);
  }

  private static int block(Statement said) {
    return said.figure().source().location().block();
  }

  /** The amounts of the paragraph that are this rate of a budget told before. */
  private static List<Pair> pairs(List<Statement> before, Figure rate, int block) {
    List<Pair> pairs = new ArrayList<>();
    for (Statement budget : before) {
      boolean planned =
          budget.measure() == Measure.BUDGET || budget.measure() == Measure.ADJUSTED_BUDGET;
      if (!planned || !isExact(budget.figure()) || !budget.figure().interval().isPositive()) {
        continue;
      }
      before.stream()
          .filter(said -> block(said) == block && isExact(said.figure()))
          .filter(said -> !said.equals(budget) && isRate(said.figure(), budget.figure(), rate))
          .map(said -> new Pair(budget.figure(), said.figure()))
          .filter(pair -> pairs.stream().noneMatch(known -> isSame(known, pair)))
          .forEach(pairs::add);
    }
    return pairs;
  }

  private static boolean isSame(Pair one, Pair other) {
    return one.budget().inBase().compareTo(other.budget().inBase()) == 0
        && one.spent().inBase().compareTo(other.spent().inBase()) == 0;
  }

  private static boolean isRate(Figure spent, Figure budget, Figure rate) {
    return rate.inBase().compareTo(FULL) < 0
        && spent.inBase().compareTo(budget.inBase()) < 0
        && rate.quantity().value().scale() > 0
        && RateComparison.of(
                    spent.interval(), budget.interval(), spent.inBase(), budget.inBase(), rate)
                .verdict()
            == RateComparison.Verdict.HOLDS;
  }

  private static Optional<Outcome> judge(CheckInfo info, Pair pair, Figure left) {
    if (pair.budget().interval().minus(pair.spent().interval()).meets(left.interval())) {
      return Optional.of(new Outcome.Consistent(left.source()));
    }
    BigDecimal value = pair.budget().inBase().subtract(pair.spent().inBase());
    if (!DigitSlip.between(left.inBase(), value)) {
      return Optional.empty(); // it may be left of what arrived
    }
    String expected = Show.amount(value, left.quantity().unit());
    return Optional.of(
        new FindingBuilder(info, "文字/结余/" + pair.budget().printed())
            .message(
                "%s − %s = %s，文中结余为 %s"
                    .formatted(
                        pair.budget().printed(), pair.spent().printed(), expected, left.printed()))
            .reported(left)
            .expected(expected)
            .difference(
                Show.signed(Show.amount(left.inBase().subtract(value), left.quantity().unit())))
            .operand(pair.budget())
            .operand(pair.spent())
            .build());
  }
}
