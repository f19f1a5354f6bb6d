package io.github.jihe.checks.indicators;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import java.util.Optional;

/**
 * How an actual value stands to its target.
 *
 * @param compared negative if the actual value is the smaller one
 */
record Reached(Entry target, Figure wanted, Figure actual, int compared) {

  /** Nothing unless both are exact numbers of one kind. */
  static Optional<Reached> of(Indicator row) {
    Optional<Figure> wanted = row.target().flatMap(Entry::figure);
    Optional<Figure> actual = row.actual().flatMap(Entry::figure);
    if (wanted.isEmpty()
        || actual.isEmpty()
        || wanted.get().quantity().approximate()
        || actual.get().quantity().approximate()
        || !wanted.get().quantity().unit().comparable(actual.get().quantity().unit())) {
      return Optional.empty();
    }
    return Optional.of(
        new Reached(
            row.target().get(),
            wanted.get(),
            actual.get(),
            actual.get().inBase().compareTo(wanted.get().inBase())));
  }

  /** More is better, as the target's operator says. */
  boolean wantsMore() {
    return switch (target.operator()) {
      case AT_LEAST, MORE_THAN -> true;
      case AT_MOST, LESS_THAN, EQUAL, NONE -> false;
    };
  }

  /** The target is met in whatever direction it may be meant. */
  boolean met() {
    return switch (target.operator()) {
      case AT_LEAST -> compared >= 0;
      case MORE_THAN -> compared > 0;
      case AT_MOST -> compared <= 0;
      case LESS_THAN -> compared < 0;
      case EQUAL, NONE -> compared == 0;
    };
  }
}
