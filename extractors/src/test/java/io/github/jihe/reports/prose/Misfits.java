package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text claims of its own numbers and what cannot be true, in one line. */
final class Misfits {
  private Misfits() {}

  /** Empty if all that was read fits. */
  static String in(String text) {
    return ProseTester.read(text).relations().stream()
        .flatMap(Misfits::misfit)
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> misfit(Relation relation) {
    if (relation instanceof Relation.Enumeration list) {
      return list.announced() == list.items()
          ? Stream.empty()
          : Stream.of(list.announced() + "≠" + list.items());
    } else if (relation instanceof Relation.Worded claim) {
      return claim.holds() ? Stream.empty() : Stream.of(claim.words());
    } else if (relation instanceof Relation.Placing placing) {
      return placing.grade().equals(placing.right())
          ? Stream.empty()
          : Stream.of(placing.grade() + "≠" + placing.right());
    } else if (relation instanceof Relation.Weights weights) {
      return different(sum(weights.parts()), BigDecimal.ONE, new BigDecimal(100));
    } else if (relation instanceof Relation.Sum sum && sum.complete()) {
      return different(sum(sum.parts()), value(sum.whole()));
    } else if (relation instanceof Relation.Movement movement) {
      BigDecimal made =
          movement
              .opening()
              .map(Misfits::value)
              .orElse(BigDecimal.ZERO)
              .add(sum(movement.in()))
              .subtract(sum(movement.out()));
      BigDecimal told = value(movement.closing());
      return different(made, movement.shrinks() ? told.negate() : told);
    }
    return Stream.empty();
  }

  private static Stream<String> different(BigDecimal sum, BigDecimal... allowed) {
    return Stream.of(allowed).anyMatch(right -> right.compareTo(sum) == 0)
        ? Stream.empty()
        : Stream.of("和" + sum.stripTrailingZeros().toPlainString());
  }

  private static BigDecimal sum(List<Statement> parts) {
    return parts.stream().map(Misfits::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal value(Statement statement) {
    return statement.figure().inBase();
  }
}
