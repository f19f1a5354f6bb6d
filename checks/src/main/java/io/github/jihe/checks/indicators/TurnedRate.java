package io.github.jihe.checks.indicators;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Likeness;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.CountRatio;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rate whose name does not say what it is the ratio of: two counts of the table give it but for
 * two neighbouring digits (45.38% of 43.58%), one of the counts shares a word with it, and no other
 * two give it as printed.
 */
final class TurnedRate {
  /** Shorter rates are some quotient by chance. */
  private static final int FEWEST_DIGITS = 3;

  private static final int MOST_COUNTS = 40;

  private final Form form;
  private final List<Pair> pairs;

  private TurnedRate(Form form, List<Indicator> rows) {
    this.form = form;
    this.pairs = pairs(rows.stream().flatMap(row -> Counted.of(row).stream()).toList());
  }

  /** The rates of a form, but for those whose names say of what they are. */
  static Stream<Outcome> of(CheckInfo info, Form form) {
    List<Indicator> rows =
        form.indicators().stream().flatMap(table -> table.indicators().stream()).toList();
    List<Indicator> open =
        rows.stream()
            .filter(row -> rate(row).isPresent())
            .filter(row -> form.ratios().stream().map(CountRatio::rate).noneMatch(row::equals))
            .toList();
    if (open.isEmpty()) {
      return Stream.empty();
    }
    TurnedRate rates = new TurnedRate(form, rows);
    return open.stream().flatMap(row -> rates.turned(info, row).stream());
  }

  /** A row that counts something. */
  private record Counted(Indicator row, Figure figure) {
    static Optional<Counted> of(Indicator row) {
      return count(row).map(figure -> new Counted(row, figure));
    }
  }

  /**
   * Two counts.
   *
   * @param percent the one as a share of the other, unrounded
   */
  private record Pair(Counted part, Counted whole, BigDecimal percent) {
    BigDecimal rounded(int scale) {
      return percent.setScale(scale, RoundingMode.HALF_UP);
    }
  }

  private Optional<Outcome> turned(CheckInfo info, Indicator row) {
    Figure printed = rate(row).orElseThrow();
    BigDecimal value = printed.quantity().value();
    if (pairs.stream().anyMatch(pair -> pair.rounded(value.scale()).compareTo(value) == 0)) {
      return Optional.empty();
    }
    return pairs.stream()
        .filter(pair -> DigitSlip.swaps(pair.rounded(value.scale()), value))
        .filter(pair -> shares(row, pair.part().row()) || shares(row, pair.whole().row()))
        .findFirst()
        .map(pair -> finding(info, row, printed, pair));
  }

  private static List<Pair> pairs(List<Counted> counts) {
    List<Counted> first = counts.stream().limit(MOST_COUNTS).toList();
    return first.stream()
        .flatMap(
            part ->
                first.stream()
                    .filter(whole -> isPartOfWhole(part.figure(), whole.figure()))
                    .map(whole -> new Pair(part, whole, percent(part.figure(), whole.figure()))))
        .toList();
  }

  private static BigDecimal percent(Figure part, Figure whole) {
    return Show.ratio(part.inBase(), whole.inBase()).movePointRight(2);
  }

  private static boolean isPartOfWhole(Figure part, Figure whole) {
    return part.quantity().unit().comparable(whole.quantity().unit())
        && part.inBase().compareTo(whole.inBase()) < 0;
  }

  private Outcome finding(CheckInfo info, Indicator row, Figure printed, Pair pair) {
    String right = pair.rounded(printed.quantity().value().scale()).toPlainString() + "%";
    return new FindingBuilder(info, form.name() + "/" + row.name())
        .message(
            "“%s”实际完成值 %s，“%s” %s ÷ “%s” %s = %s，仅相邻两位数字对调"
                .formatted(
                    row.name(),
                    printed.printed(),
                    pair.part().row().name(),
                    Show.number(pair.part().figure()),
                    pair.whole().row().name(),
                    Show.number(pair.whole().figure()),
                    right))
        .reported(printed)
        .expected(right)
        .operand(pair.part().figure())
        .operand(pair.whole().figure())
        .build();
  }

  private static Optional<Figure> rate(Indicator row) {
    return exact(row)
        .filter(figure -> figure.quantity().unit().dimension() == Dimension.RATIO)
        .filter(figure -> figure.quantity().value().scale() > 0)
        .filter(figure -> figure.quantity().value().precision() >= FEWEST_DIGITS);
  }

  private static Optional<Figure> count(Indicator row) {
    return exact(row)
        .filter(figure -> figure.quantity().value().signum() > 0)
        .filter(
            figure ->
                switch (figure.quantity().unit().dimension()) {
                  case PEOPLE, PERSON_TIMES, OTHER -> !figure.quantity().isForEach();
                  case MONEY, RATIO, POINTS, NONE -> false;
                });
  }

  private static Optional<Figure> exact(Indicator row) {
    return row.actual()
        .filter(entry -> entry.operator() == Operator.NONE)
        .flatMap(Entry::figure)
        .filter(figure -> !figure.quantity().approximate() && !figure.quantity().isRange());
  }

  private static boolean shares(Indicator rate, Indicator count) {
    return Likeness.sharesWord(Characters.tight(rate.name()), Characters.tight(count.name()));
  }
}
