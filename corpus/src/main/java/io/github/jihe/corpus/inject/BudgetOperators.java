package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.FundLine;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whole columns of the fund block that disagree with each other, each column right in itself. */
final class BudgetOperators {
  /** What may follow when a whole column changes. */
  private static final Set<String> FOLLOWS =
      Set.of(
          "fund-rate",
          "fund-rate-score",
          "fund-balance",
          "fund-over-100",
          "fund-source-sum",
          "fund-basic-project",
          "tt-amount",
          "tt-rate",
          "ind-cost",
          "ind-funds");

  private BudgetOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("arrival-rate", BudgetOperators::arrivalRate),
        Operator.of("arrived-less-than-spent", BudgetOperators::arrivedLess),
        Operator.of("adjusted-without-word", BudgetOperators::adjusted),
        Operator.of("low-rate-without-reason", BudgetOperators::lowRate),
        Operator.of("more-spent-than-planned", BudgetOperators::overspent),
        Operator.of("column-in-yuan", BudgetOperators::columnInYuan));
  }

  private static Optional<Mutant> arrivalRate(Sample sample, Dice dice) {
    String key = "fund.0.arrivalRate";
    return Digits.value(sample, key)
        .map(
            right -> {
              String text =
                  Digits.like(
                      sample.text(key), right.subtract(BigDecimal.valueOf(dice.of(2, 5, 10, 15))));
              return new Mutant(
                  sample.with(key, text),
                  "arrival-rate",
                  Optional.of(Expected.warning("fund-arrival", text)),
                  Set.of());
            });
  }

  private static Optional<Mutant> arrivedLess(Sample sample, Dice dice) {
    String key = "fund.0.arrived";
    return Digits.value(sample, key)
        .map(
            budget ->
                sample
                    .facts()
                    .whole()
                    .executed()
                    .multiply(BigDecimal.valueOf(dice.of(70, 85, 92), 2))
                    .setScale(budget.scale(), RoundingMode.DOWN))
        .filter(less -> less.signum() > 0)
        .map(
            less ->
                new Mutant(
                    sample.with(key, Digits.like(sample.text(key), less)),
                    "arrived-less-than-spent",
                    Optional.of(
                        Expected.warning("fund-spend-arrival", sample.text("fund.0.executed"))),
                    IndicatorOperators.union(FOLLOWS, "fund-arrival")));
  }

  /** The budget at the beginning was another in all rows, and no sentence says why. */
  private static Optional<Mutant> adjusted(Sample sample, Dice dice) {
    boolean same = sample.facts().whole().initial().compareTo(sample.facts().whole().budget()) == 0;
    if (!sample.has("fund.0.initial") || !same || !Layouts.hasProse(sample)) {
      return Optional.empty();
    }
    BigDecimal share = BigDecimal.valueOf(dice.of(80, 90, 115), 2);
    return scaled(sample, "initial", share)
        .map(
            changed ->
                new Mutant(
                    changed,
                    "adjusted-without-word",
                    Optional.of(
                        Expected.oneOf(
                            Set.of("fund-adjust"),
                            "fund-adjust",
                            "info",
                            sample.text("fund.0.budget"))),
                    FOLLOWS));
  }

  /** The same column with every amount multiplied, and the total their sum. */
  private static Optional<Sample> scaled(Sample sample, String column, BigDecimal factor) {
    Sample changed = sample;
    BigDecimal sum = BigDecimal.ZERO;
    for (FundLine line : sample.facts().parts()) {
      String key = line.key() + "." + column;
      Optional<BigDecimal> value = Digits.value(sample, key);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal other =
          value.get().multiply(factor).setScale(sample.facts().decimals(), RoundingMode.HALF_UP);
      if (other.signum() <= 0) {
        return Optional.empty();
      }
      changed = changed.with(key, Digits.like(sample.text(key), other));
      sum = sum.add(other);
    }
    String total = "fund.0." + column;
    return Digits.value(sample, total).isEmpty()
        ? Optional.empty()
        : Optional.of(changed.with(total, Digits.like(sample.text(total), sum)));
  }

  /** Half was spent, everything is calculated rightly, and nobody says why. */
  private static Optional<Mutant> lowRate(Sample sample, Dice dice) {
    boolean silent =
        sample.claims().isEmpty()
            && sample.facts().indicators().stream()
                .allMatch(row -> row.reason().isEmpty() && sample.has(row.key() + ".reason"));
    return silent
        ? spending(sample, dice.of(45, 55, 65))
            .map(
                changed ->
                    new Mutant(
                        changed,
                        "low-rate-without-reason",
                        Optional.of(
                            Expected.warning("fund-low-rate", changed.text("fund.0.executed"))),
                        IndicatorOperators.union(FOLLOWS, "score-total", "fund-dup-row")))
        : Optional.empty();
  }

  /** More than the budget was spent, and everything is calculated rightly. */
  private static Optional<Mutant> overspent(Sample sample, Dice dice) {
    boolean carries =
        sample.has("fund.0.carried")
            || sample.facts().parts().stream().anyMatch(part -> part.label().contains("结转"));
    return spending(sample, dice.of(125, 140))
        .filter(changed -> !carries && changed.claims().isEmpty()) // which may explain it
        .map(
            changed ->
                new Mutant(
                    changed,
                    "more-spent-than-planned",
                    Optional.of(
                        Expected.warning(
                            "fund-over-100",
                            changed.text("fund.0.executed"),
                            changed.text("fund.0.rate"))),
                    IndicatorOperators.union(
                        FOLLOWS, "fund-spend-arrival", "score-total", "fund-dup-row")));
  }

  /** All rows spent this share of what they had spent, with rates that follow. */
  private static Optional<Sample> spending(Sample sample, int percent) {
    if (!sample.has("fund.0.rate") || !sample.has("fund.0.executed")) {
      return Optional.empty();
    }
    return scaled(sample, "executed", BigDecimal.valueOf(percent, 2))
        .map(
            spent -> {
              Sample changed = spent;
              for (FundLine line : sample.facts().funds()) {
                String rate = line.key() + ".rate";
                if (Digits.value(sample, rate).isPresent()) {
                  BigDecimal share =
                      Digits.value(spent, line.key() + ".executed")
                          .orElseThrow()
                          .movePointRight(2)
                          .divide(line.budget(), 2, RoundingMode.HALF_UP);
                  changed = changed.with(rate, share.toPlainString() + "%");
                }
              }
              return changed;
            });
  }

  /** What was spent is in 元, in a form in 万元. */
  private static Optional<Mutant> columnInYuan(Sample sample, Dice dice) {
    if (!sample.facts().money().equals("万元")) {
      return Optional.empty();
    }
    return scaled(sample, "executed", BigDecimal.valueOf(10_000))
        .map(
            changed ->
                new Mutant(
                    changed,
                    "column-in-yuan",
                    Optional.of(Expected.warning("fund-unit", changed.text("fund.0.executed"))),
                    IndicatorOperators.union(FOLLOWS, "fund-spend-arrival", "score-vs-exec")));
  }
}
