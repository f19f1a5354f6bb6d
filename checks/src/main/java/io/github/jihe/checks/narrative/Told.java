package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of one sentence, compared with each other. */
final class Told {
  private Told() {}

  static BigDecimal sum(List<Statement> parts) {
    return parts.stream()
        .map(part -> part.figure().inBase())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Interval interval(List<Statement> parts) {
    return parts.stream()
        .map(part -> part.figure().interval())
        .reduce(Interval.ZERO, Interval::plus);
  }

  static String calculation(List<Statement> parts) {
    if (parts.size() == 1) {
      return parts.get(0).figure().printed();
    }
    return parts.stream()
        .map(part -> Show.number(part.figure()))
        .collect(Collectors.joining(" + "));
  }

  /** Whether all numbers measure the same thing and none is only approximate. */
  static boolean comparable(Statement whole, List<Statement> parts) {
    Figure first = whole.figure();
    return Stream.concat(Stream.of(whole), parts.stream())
        .map(Statement::figure)
        .allMatch(
            figure ->
                figure.quantity().unit().comparable(first.quantity().unit())
                    && !figure.quantity().approximate());
  }

  /** What a sentence calls a number. */
  static String name(Statement statement) {
    return statement.subject().isBlank() ? "合计" : statement.subject();
  }
}
