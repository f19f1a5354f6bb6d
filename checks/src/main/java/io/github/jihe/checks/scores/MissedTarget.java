package io.github.jihe.checks.scores;

import io.github.jihe.checks.Profile;
import io.github.jihe.checks.ProfileIndicators;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.ScoreFormula;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What share of its weight an indicator keeps that missed its target, by one of the known formulas.
 *
 * @param target the printed target in base units, above zero
 * @param actual every value that prints like the actual one, in base units, not below zero
 */
record MissedTarget(
    Direction direction, BigDecimal target, Interval actual, ProfileIndicators policy) {
  private static final Interval NOTHING = Interval.ZERO;
  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  /** The share, from 0 to 1; nothing if the formula is not one for this direction. */
  Optional<Interval> share(ScoreFormula formula) {
    boolean more = direction == Direction.MORE_IS_BETTER;
    return switch (formula) {
      case PROPORTIONAL -> more ? completion() : Optional.empty();
      case INVERSE -> more ? Optional.empty() : completion();
      case EXCESS ->
          more ? Optional.empty() : Optional.of(ONE.plus(ONE).minus(ratio())).map(this::capped);
      case ALL_OR_NOTHING -> Optional.of(NOTHING);
      case ABOVE_FLOOR ->
          completion().map(done -> capped(done.minus(floor()).dividedBy(ONE.minus(floor()))));
      case NOTHING_BELOW_FLOOR ->
          completion().map(done -> done.high().compareTo(floor().low()) < 0 ? NOTHING : done);
      case STEPS -> completion().map(this::step);
    };
  }

  /** Actual ÷ target, or target ÷ actual where less is better. */
  private Optional<Interval> completion() {
    if (direction == Direction.MORE_IS_BETTER) {
      return Optional.of(capped(ratio()));
    }
    return actual.isPositive()
        ? Optional.of(capped(Interval.exactly(target).dividedBy(actual)))
        : Optional.empty();
  }

  private Interval ratio() {
    return actual.dividedBy(Interval.exactly(target));
  }

  private Interval floor() {
    return Interval.exactly(policy.floor().movePointLeft(2));
  }

  private Interval capped(Interval share) {
    return new Interval(cap(share.low()), cap(share.high()));
  }

  private static BigDecimal cap(BigDecimal share) {
    return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
  }

  private Interval step(Interval done) {
    BigDecimal middle = done.low().add(done.high()).divide(new BigDecimal("2")).movePointRight(2);
    BigDecimal share =
        policy.steps().stream()
            .filter(step -> middle.compareTo(step.from()) >= 0)
            .map(Profile.Step::share)
            .findFirst()
            .orElse(BigDecimal.ZERO);
    return Interval.exactly(share);
  }
}
