package io.github.jihe.checks;

import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.facts.Yardstick;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import java.util.Optional;

/**
 * Whether an indicator reached its target, as far as the form says in which direction it counts.
 *
 * @param direction absent where the actual value is just the target or inside of its range
 * @param basis how sure the direction is
 */
public record Attained(boolean met, Optional<Direction> direction, Basis basis) {

  /** What says in which direction an indicator counts, from the surest. */
  public enum Basis {
    /** The sign of the target: ≥95%. */
    SIGN,
    /** 正向 or 反向 in a column of its own. */
    COLUMN,
    /** The name: 满意度, 投诉率. */
    NAME,
    /** The second level: 数量指标. */
    GROUP
  }

  /** Whether the form itself says the direction. */
  public boolean isPrinted() {
    return basis == Basis.SIGN || basis == Basis.COLUMN;
  }

  /**
   * Nothing if values cannot be compared, if nobody says in which direction they count, or if a
   * target is missed only because its sign contradicts its name.
   */
  public static Optional<Attained> of(Yardstick yardstick) {
    if (yardstick.target() instanceof IndicatorValue.Day target
        && yardstick.actual() instanceof IndicatorValue.Day actual
        && actual.date().operator() == Operator.NONE) {
      Optional<Direction> earlier = Optional.of(Direction.LESS_IS_BETTER);
      return actual
          .date()
          .isAfter(target.date())
          .filter(late -> !late || target.date().operator() == Operator.AT_MOST)
          .map(late -> new Attained(!late, earlier, Basis.SIGN));
    }
    if (yardstick.target() instanceof IndicatorValue.Measured target
        && yardstick.actual() instanceof IndicatorValue.Measured actual
        && comparable(target, actual)) {
      return numbers(yardstick, target, actual.figure());
    }
    return Optional.empty();
  }

  private static boolean comparable(
      IndicatorValue.Measured target, IndicatorValue.Measured actual) {
    Quantity wanted = target.figure().quantity();
    Quantity reached = actual.figure().quantity();
    boolean about = wanted.approximate() && !wanted.isRange() && target.operator() == Operator.NONE;
    return wanted.unit().comparable(reached.unit())
        && wanted.per().equals(reached.per())
        && !about
        && !reached.approximate()
        && !reached.isRange()
        && actual.operator() == Operator.NONE;
  }

  private static Optional<Attained> numbers(
      Yardstick yardstick, IndicatorValue.Measured target, Figure actual) {
    Quantity wanted = target.figure().quantity();
    if (wanted.isRange()) {
      Interval range =
          new Interval(wanted.inBase(), wanted.upTo().get().multiply(wanted.unit().inBase()));
      return range.contains(actual.inBase())
          ? Optional.of(new Attained(true, Optional.empty(), Basis.SIGN))
          : Optional.empty();
    }
    int compared = actual.inBase().compareTo(target.figure().inBase());
    Optional<Direction> sign = yardstick.ofSign().filter(d -> d != Direction.EXACT);
    Optional<Direction> column = yardstick.ofColumn().filter(Attained::isOrdered);
    if (sign.isPresent() && column.isPresent() && !sign.equals(column)) {
      return Optional.empty();
    }
    if (sign.isPresent()) {
      boolean more = sign.get() == Direction.MORE_IS_BETTER;
      boolean strict =
          target.operator() == Operator.MORE_THAN || target.operator() == Operator.LESS_THAN;
      boolean met = (more ? compared > 0 : compared < 0) || compared == 0 && !strict;
      boolean suspect =
          !met && yardstick.ofName().filter(name -> !sign.get().equals(name)).isPresent();
      return suspect ? Optional.empty() : Optional.of(new Attained(met, sign, Basis.SIGN));
    }
    if (compared == 0) {
      return Optional.of(new Attained(true, Optional.empty(), Basis.SIGN));
    }
    if (column.isPresent()) {
      return Optional.of(by(column.get(), compared, Basis.COLUMN));
    }
    return yardstick
        .ofName()
        .map(direction -> by(direction, compared, Basis.NAME))
        .or(() -> yardstick.ofGroup().map(direction -> by(direction, compared, Basis.GROUP)));
  }

  private static boolean isOrdered(Direction direction) {
    return direction == Direction.MORE_IS_BETTER || direction == Direction.LESS_IS_BETTER;
  }

  private static Attained by(Direction direction, int compared, Basis basis) {
    boolean more = direction == Direction.MORE_IS_BETTER;
    return new Attained(more ? compared >= 0 : compared <= 0, Optional.of(direction), basis);
  }
}
