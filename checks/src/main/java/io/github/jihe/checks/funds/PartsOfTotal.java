package io.github.jihe.checks.funds;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One column of a total row and the parts below it.
 *
 * @param total the printed total
 * @param parts the printed parts; blank cells are left out
 * @param labels of the rows that the parts stand in
 */
record PartsOfTotal(
    FundRow row, FundMeasure measure, Figure total, List<Figure> parts, List<String> labels) {

  private static final int FEWEST_DIGITS = 4;

  static Optional<PartsOfTotal> of(FundRow whole, FundMeasure measure, List<FundRow> below) {
    Optional<Figure> total = whole.get(measure);
    List<FundRow> printed = below.stream().filter(part -> part.get(measure).isPresent()).toList();
    List<Figure> parts = printed.stream().flatMap(part -> part.get(measure).stream()).toList();
    List<String> labels = printed.stream().map(FundRow::label).toList();
    return total.isEmpty() || parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new PartsOfTotal(whole, measure, total.get(), parts, labels));
  }

  BigDecimal sum() {
    return parts.stream().map(Figure::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A sum of rounded items may drift by half a digit each. */
  boolean holds() {
    Interval sum = parts.stream().map(Figure::interval).reduce(Interval.ZERO, Interval::plus);
    return sum.meets(total.interval());
  }

  /**
   * Whether it holds so well that nothing needs to be said: exactly, or, for numbers printed with
   * decimals, within their rounding. Whole numbers that differ are worth a look.
   */
  boolean holdsPlainly() {
    boolean exact = sum().compareTo(total.inBase()) == 0;
    return exact || holds() && total.columnScale() > 0;
  }

  /** Whether it holds exactly, and of numbers that would not do so by chance. */
  boolean isTelling() {
    long amounts = parts.stream().filter(part -> part.inBase().signum() != 0).count();
    boolean exact = sum().compareTo(total.inBase()) == 0;
    return exact && amounts > 1 && total.quantity().value().precision() >= FEWEST_DIGITS;
  }

  /** Whether the parts together are more than the total, which no open list may be. */
  boolean exceeds() {
    return !holds() && sum().compareTo(total.inBase()) > 0;
  }

  boolean comparable() {
    return parts.stream()
        .allMatch(part -> part.quantity().unit().comparable(total.quantity().unit()));
  }

  String calculation() {
    return parts.stream()
        .map(io.github.jihe.checks.Show::number)
        .collect(Collectors.joining(" + "));
  }
}
