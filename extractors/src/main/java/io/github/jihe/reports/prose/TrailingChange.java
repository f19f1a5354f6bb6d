package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The change that directly follows a value: 增加30万元，增长25%.
 *
 * @param difference as an amount, if told
 * @param rate as a share of the earlier value, or in 百分点 between rates, if told
 */
record TrailingChange(boolean grows, Optional<Claim> difference, Optional<Claim> rate) {

  /** What follows the value from an index on, as far as it goes the same way. */
  static TrailingChange of(
      ChangeWords words, List<Claim> claims, int from, Claim value, boolean grows) {
    Optional<Claim> difference = Optional.empty();
    Optional<Claim> rate = Optional.empty();
    String against = "";
    for (int i = from; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      String base = ChangeWords.comparedWith(claim);
      boolean otherBase = !base.isEmpty() && !against.isEmpty() && !base.equals(against);
      against = base.isEmpty() ? against : base;
      boolean follows =
          claim.change()
              && !otherBase
              && (claim.clause().opener() != ';' || claim.clause().isSame(value.clause()))
              && words.direction(claim.head()).filter(d -> d == grows).isPresent()
              && claim.statement().operator() == Operator.NONE
              && !claim.statement().figure().quantity().isRange();
      if (!follows) {
        break;
      }
      boolean points = isPoints(claim);
      if (claim.isRate() && (points == value.isRate()) && rate.isEmpty()) {
        rate = Optional.of(claim);
      } else if (claim.comparable(value) && !value.isRate() && difference.isEmpty()) {
        difference = Optional.of(claim);
      } else {
        break;
      }
    }
    return new TrailingChange(grows, difference, rate);
  }

  private static boolean isPoints(Claim claim) {
    return claim.statement().figure().quantity().unit().countsPoints();
  }

  boolean isEmpty() {
    return difference.isEmpty() && rate.isEmpty();
  }

  /** Whether both are told. */
  boolean isFull() {
    return difference.isPresent() && rate.isPresent();
  }

  /** Whether an earlier and a later value make all that is told. */
  boolean holds(Claim before, Claim after) {
    return fits(before, after).allMatch(ChangeFit::holds);
  }

  /** The same numbers, told as going the other way. */
  TrailingChange turned() {
    return new TrailingChange(!grows, difference, rate);
  }

  /** Whether the told amount is just what lies between an earlier and a later value. */
  boolean holdsDifference(Claim before, Claim after) {
    return difference.isPresent()
        && difference.get().value().signum() > 0
        && new ChangeFit(before, after, difference.get(), Kind.AMOUNT, grows).holds();
  }

  /** Whether they fail only by an error that people make. */
  boolean slips(Claim before, Claim after) {
    return fits(before, after).anyMatch(fit -> fit.holds() || fit.slips());
  }

  private Stream<ChangeFit> fits(Claim before, Claim after) {
    return Stream.concat(
        difference.stream().map(told -> new ChangeFit(before, after, told, Kind.AMOUNT, grows)),
        rate.stream()
            .map(
                told ->
                    new ChangeFit(
                        before, after, told, isPoints(told) ? Kind.POINTS : Kind.SHARE, grows)));
  }

  /** Whether the change is the told share of this value. */
  boolean isShareOf(Claim value) {
    return isFull()
        && value.interval().isPositive()
        && difference.get().interval().dividedBy(value.interval()).meets(rate.get().interval());
  }
}
