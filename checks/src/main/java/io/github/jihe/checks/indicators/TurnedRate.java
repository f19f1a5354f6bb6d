package io.github.jihe.checks.indicators;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
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
import java.util.stream.IntStream;
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
  private final List<Indicator> counts;

  private TurnedRate(Form form, List<Indicator> rows) {
    this.form = form;
    this.counts = rows.stream().filter(row -> count(row).isPresent()).limit(MOST_COUNTS).toList();
  }

  /** The rates of a form, but for those whose names say of what they are. */
  static Stream<Outcome> of(CheckInfo info, Form form) {
    List<Indicator> rows =
        form.indicators().stream().flatMap(table -> table.indicators().stream()).toList();
    TurnedRate rates = new TurnedRate(form, rows);
    return rows.stream()
        .filter(row -> form.ratios().stream().map(CountRatio::rate).noneMatch(row::equals))
        .flatMap(row -> rates.turned(info, row).stream());
  }

  private record Pair(Indicator part, Indicator whole) {
    BigDecimal percent(int scale) {
      return Show.ratio(count(part).orElseThrow().inBase(), count(whole).orElseThrow().inBase())
          .movePointRight(2)
          .setScale(scale, RoundingMode.HALF_UP);
    }
  }

  private Optional<Outcome> turned(CheckInfo info, Indicator row) {
    Optional<Figure> printed = rate(row);
    if (printed.isEmpty() || counts.size() < 2) {
      return Optional.empty();
    }
    BigDecimal value = printed.get().quantity().value();
    List<Pair> pairs = pairs();
    if (pairs.stream().anyMatch(pair -> pair.percent(value.scale()).compareTo(value) == 0)) {
      return Optional.empty();
    }
    return pairs.stream()
        .filter(pair -> DigitSlip.swaps(pair.percent(value.scale()), value))
        .filter(pair -> shares(row, pair.part()) || shares(row, pair.whole()))
        .findFirst()
        .map(pair -> finding(info, row, printed.get(), pair));
  }

  private List<Pair> pairs() {
    return IntStream.range(0, counts.size() * counts.size())
        .mapToObj(i -> new Pair(counts.get(i / counts.size()), counts.get(i % counts.size())))
        .filter(TurnedRate::isPartOfWhole)
        .toList();
  }

  private static boolean isPartOfWhole(Pair pair) {
    Figure part = count(pair.part()).orElseThrow();
    Figure whole = count(pair.whole()).orElseThrow();
    return part.quantity().unit().comparable(whole.quantity().unit())
        && part.inBase().compareTo(whole.inBase()) < 0;
  }

  private Outcome finding(CheckInfo info, Indicator row, Figure printed, Pair pair) {
    String right = pair.percent(printed.quantity().value().scale()).toPlainString() + "%";
    return new FindingBuilder(info, form.name() + "/" + row.name())
        .message(
            "“%s”实际完成值 %s，“%s” %s ÷ “%s” %s = %s，仅相邻两位数字对调"
                .formatted(
                    row.name(),
                    printed.printed(),
                    pair.part().name(),
                    Show.number(count(pair.part()).orElseThrow()),
                    pair.whole().name(),
                    Show.number(count(pair.whole()).orElseThrow()),
                    right))
        .reported(printed)
        .expected(right)
        .operand(count(pair.part()).orElseThrow())
        .operand(count(pair.whole()).orElseThrow())
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

  /** Whether two neighbouring characters stand in both names. */
  private static boolean shares(Indicator rate, Indicator count) {
    String one = Characters.tight(rate.name());
    String other = Characters.tight(count.name());
    return IntStream.range(0, one.length() - 1)
        .anyMatch(at -> other.contains(one.substring(at, at + 2)));
  }
}
