package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cells of indicator rows that are blank, or filled with what belongs elsewhere. */
final class RowOperators {
  private static final Set<String> POINTS =
      Set.of("score-total", "weight-total", "weight-group", "score-half-row", "score-rate");

  private RowOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("score-left-blank", RowOperators::noScore),
        Operator.of("points-of-row-left-out", RowOperators::noPoints),
        Operator.of("target-left-blank", RowOperators::noTarget),
        Operator.of("actual-among-reasons", RowOperators::shifted),
        Operator.of("execution-indicator-digit", RowOperators::execution));
  }

  private static Optional<IndicatorFact> scored(Sample sample, Dice dice) {
    return IndicatorOperators.numeric(
        sample,
        dice,
        row -> sample.has(row.key() + ".score") && row.score().compareTo(BigDecimal.ONE) > 0);
  }

  private static Optional<Mutant> noScore(Sample sample, Dice dice) {
    return scored(sample, dice)
        .map(
            row ->
                new Mutant(
                    sample.with(row.key() + ".score", ""),
                    "score-left-blank",
                    Optional.of(
                        Expected.oneOf(
                            Set.of("score-half-row", "score-total"),
                            "score-half-row",
                            "info",
                            row.name(),
                            row.weight().toPlainString())),
                    POINTS));
  }

  /** The total is that of all rows, but one row has no points. */
  private static Optional<Mutant> noPoints(Sample sample, Dice dice) {
    return scored(sample, dice)
        .filter(row -> sample.has("total.weight"))
        .map(
            row ->
                new Mutant(
                    sample.with(row.key() + ".score", "").with(row.key() + ".weight", ""),
                    "points-of-row-left-out",
                    Optional.of(
                        Expected.oneOf(
                            Set.of("weight-total", "weight-group", "score-total"),
                            "weight-total",
                            "error",
                            sample.text("total.weight"),
                            sample.text("total.score"))),
                    POINTS));
  }

  private static Optional<Mutant> noTarget(Sample sample, Dice dice) {
    return IndicatorOperators.numeric(sample, dice, row -> !sample.has(row.key() + ".unit"))
        .map(
            row ->
                new Mutant(
                    sample.with(row.key() + ".target", ""),
                    "target-left-blank",
                    Optional.of(
                        Expected.oneOf(
                            Set.of("ind-empty"),
                            "ind-empty",
                            "info",
                            row.name(),
                            sample.text(row.key() + ".actual"))),
                    Set.of()));
  }

  private static Optional<Mutant> shifted(Sample sample, Dice dice) {
    return IndicatorOperators.numeric(
            sample, dice, row -> row.reason().isEmpty() && sample.has(row.key() + ".reason"))
        .map(
            row -> {
              String actual = sample.text(row.key() + ".actual");
              return new Mutant(
                  sample.with(row.key() + ".actual", "").with(row.key() + ".reason", actual),
                  "actual-among-reasons",
                  Optional.of(Expected.oneOf(Set.of("ind-shift"), "ind-shift", "info", actual)),
                  Set.of("score-quant", "ind-words"));
            });
  }

  /** The rate of execution among the indicators is not that of the fund block. */
  private static Optional<Mutant> execution(Sample sample, Dice dice) {
    return IndicatorOperators.numeric(sample, dice, row -> row.name().equals("预算执行率"))
        .flatMap(
            row -> {
              String key = row.key() + ".actual";
              return Digits.slip(new BigDecimal(row.actual()), BigDecimal.ONE, dice)
                  .filter(wrong -> wrong.compareTo(BigDecimal.valueOf(100)) <= 0)
                  .map(
                      wrong -> {
                        String text = sample.text(key).replace(row.actual(), wrong.toPlainString());
                        return Mutant.of(
                            sample,
                            "execution-indicator-digit",
                            key,
                            text,
                            Expected.error("ind-funds", text),
                            IndicatorOperators.FOLLOWS);
                      });
            });
  }
}
