package io.github.jihe.checks.narrative;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What there was, came and went against what is told to be left (期初数＋增加数－减少数＝期末数). */
final class StockMovement {
  private final CheckInfo info;

  StockMovement(CheckInfo info) {
    this.info = info;
  }

  Outcome compare(Relation.Movement movement) {
    List<Statement> more = new ArrayList<>(movement.opening().stream().toList());
    more.addAll(movement.in());
    Interval made = Told.interval(more).minus(Told.interval(movement.out()));
    BigDecimal sum = Told.sum(more).subtract(Told.sum(movement.out()));
    Figure told = movement.closing().figure();
    Interval closing = told.interval();
    boolean holds =
        movement.shrinks() ? Interval.ZERO.minus(made).meets(closing) : made.meets(closing);
    if (holds) {
      return new Outcome.Consistent(told.source());
    }
    Unit unit = told.quantity().unit();
    BigDecimal expected = movement.shrinks() ? sum.negate() : sum;
    FindingBuilder finding =
        new FindingBuilder(info, Told.name(movement.closing()))
            .message(
                "%s：%s%s = %s，文中%s为 %s"
                    .formatted(
                        Told.name(movement.closing()),
                        more.size() == 1
                            ? Told.calculation(more)
                            : more.stream()
                                .map(part -> term(part.figure(), unit))
                                .collect(Collectors.joining(" + ")),
                        movement.out().stream()
                            .map(part -> " − " + term(part.figure(), unit))
                            .reduce("", String::concat),
                        Show.amount(sum, unit),
                        movement.opening().isPresent() ? "" : movement.shrinks() ? "净减" : "净增",
                        told.printed()))
            .reported(told)
            .expected(Show.amount(expected, unit));
    more.forEach(part -> finding.operand(part.figure()));
    movement.out().forEach(part -> finding.operand(part.figure()));
    return finding.build();
  }

  /** The number; with its unit where that is not the unit of the result. */
  private static String term(Figure figure, Unit unit) {
    return figure.quantity().unit().equals(unit) ? Show.number(figure) : figure.printed();
  }
}
