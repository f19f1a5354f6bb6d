package io.github.jihe.checks.ledger;

import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of a ledger in 元. What no cell says is absent, not zero.
 *
 * @param sums all values that a sum can have, as its cells are printed
 */
public record LedgerSums(Map<LedgerMeasure, Sum> sums) {

  /** Sums of nothing. */
  public static final LedgerSums NONE = new LedgerSums(Map.of());

  public LedgerSums {
    sums = Map.copyOf(sums);
  }

  /**
   * A sum.
   *
   * @param value in 元
   * @param slack how far rounding of its cells may have moved it
   */
  public record Sum(BigDecimal value, BigDecimal slack) {

    /** Nothing at all. */
    public static final Sum ZERO = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

    Interval interval() {
      return Interval.around(value, slack);
    }

    Sum plus(Sum other) {
      return new Sum(value.add(other.value), slack.add(other.slack));
    }

    Sum minus(Sum other) {
      return new Sum(value.subtract(other.value), slack.add(other.slack));
    }

    Sum plus(BigDecimal exact) {
      return new Sum(value.add(exact), slack);
    }

    boolean isZero() {
      return value.signum() == 0;
    }
  }

  Optional<Sum> get(LedgerMeasure measure) {
    return Optional.ofNullable(sums.get(measure));
  }

  Sum orZero(LedgerMeasure measure) {
    return sums.getOrDefault(measure, Sum.ZERO);
  }

  boolean has(LedgerMeasure measure) {
    return sums.containsKey(measure);
  }

  LedgerSums plus(LedgerSums other) {
    if (sums.isEmpty()) {
      return other;
    }
    Map<LedgerMeasure, Sum> both = new EnumMap<>(LedgerMeasure.class);
    both.putAll(sums);
    other.sums.forEach((measure, sum) -> both.merge(measure, sum, Sum::plus));
    return new LedgerSums(both);
  }

  /** Payments less refunds up to the end of the year; absent if no payment is on record. */
  Optional<Sum> paid() {
    return has(LedgerMeasure.PAID) || has(LedgerMeasure.PAID_LATE)
        ? Optional.of(orZero(LedgerMeasure.PAID).minus(orZero(LedgerMeasure.REFUNDED)))
        : Optional.empty();
  }

  boolean isNothing() {
    return sums.values().stream().allMatch(Sum::isZero);
  }
}
