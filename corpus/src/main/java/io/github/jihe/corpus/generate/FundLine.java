package io.github.jihe.corpus.generate;

import java.math.BigDecimal;

/**
 * One row of a fund block, with all that can be printed of it; amounts are in the form's unit.
 *
 * @param key the beginning of its slots: {@code fund.0} for the total
 * @param label as printed, without 其中
 * @param initial 年初预算
 * @param carried the part of {@code budget} that came from the year before
 * @param budget 全年预算
 */
public record FundLine(
    String key,
    String label,
    BigDecimal initial,
    BigDecimal carried,
    BigDecimal budget,
    BigDecimal executed) {

  /** 当年安排. */
  public BigDecimal current() {
    return budget.subtract(carried);
  }

  /** Whether the unit leaves the row empty. */
  public boolean isUnused() {
    return budget.signum() == 0;
  }

  FundLine carrying(BigDecimal amount) {
    return new FundLine(key, label, initial, amount, budget, executed);
  }

  FundLine spending(BigDecimal amount) {
    return new FundLine(key, label, initial, carried, budget, amount);
  }

  FundLine as(String otherKey, String otherLabel) {
    return new FundLine(otherKey, otherLabel, initial, carried, budget, executed);
  }

  FundLine plus(FundLine other) {
    return new FundLine(
        key,
        label,
        initial.add(other.initial),
        carried.add(other.carried),
        budget.add(other.budget),
        executed.add(other.executed));
  }
}
