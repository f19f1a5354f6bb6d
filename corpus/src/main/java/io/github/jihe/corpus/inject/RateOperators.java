package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.FundLine;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors in the execution rates of a fund block, and in the points for them. */
final class RateOperators {
  private RateOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("rate-digit", RateOperators::rateDigit),
        Operator.of("rate-decimal-point", RateOperators::ratePoint),
        Operator.of("rate-of-initial", RateOperators::rateOfInitial),
        Operator.of("rate-truncated", RateOperators::rateTruncated),
        Operator.of("execution-score-not-lowered", RateOperators::scoreNotLowered));
  }

  private static List<String> amounts(String line) {
    return List.of(line + ".budget", line + ".carried", line + ".current", line + ".executed");
  }

  /** A line that prints a rate. */
  private static Optional<FundLine> rated(Sample sample, Dice dice) {
    List<FundLine> rated =
        sample.facts().funds().stream()
            .filter(line -> !line.isUnused())
            .filter(line -> Digits.value(sample, line.key() + ".rate").isPresent())
            .toList();
    return rated.isEmpty() ? Optional.empty() : Optional.of(dice.pick(rated));
  }

  private static Optional<Mutant> rate(
      Sample sample, String name, FundLine line, BigDecimal wrong) {
    String key = line.key() + ".rate";
    BigDecimal right = Digits.value(sample, key).orElseThrow();
    boolean beyond =
        wrong.subtract(right).abs().compareTo(Digits.slackOfRate(sample, key, amounts(line.key())))
            > 0;
    String text = Digits.like(sample.text(key), wrong);
    return beyond
        ? Optional.of(
            new Mutant(
                sample.with(key, text),
                name,
                Optional.of(Expected.error("fund-rate", text)),
                Set.of("fund-rate-score", "tt-rate", "fund-over-100", "fund-low-rate")))
        : Optional.empty();
  }

  private static Optional<Mutant> rateDigit(Sample sample, Dice dice) {
    return rated(sample, dice)
        .flatMap(
            line -> {
              String key = line.key() + ".rate";
              return Digits.slip(
                      Digits.value(sample, key).orElseThrow(),
                      Digits.slackOfRate(sample, key, amounts(line.key())),
                      dice)
                  .flatMap(wrong -> rate(sample, "rate-digit", line, wrong));
            });
  }

  private static Optional<Mutant> ratePoint(Sample sample, Dice dice) {
    return rated(sample, dice)
        .flatMap(
            line ->
                rate(
                    sample,
                    "rate-decimal-point",
                    line,
                    Digits.value(sample, line.key() + ".rate")
                        .orElseThrow()
                        .movePointLeft(1)
                        .setScale(2, RoundingMode.DOWN)));
  }

  private static Optional<Mutant> rateOfInitial(Sample sample, Dice dice) {
    return rated(sample, dice)
        .filter(line -> sample.has(line.key() + ".initial"))
        .filter(line -> line.initial().signum() > 0)
        .flatMap(
            line -> {
              int scale = Digits.value(sample, line.key() + ".rate").orElseThrow().scale();
              BigDecimal wrong =
                  line.executed()
                      .movePointRight(2)
                      .divide(line.initial(), scale, RoundingMode.HALF_UP);
              return rate(sample, "rate-of-initial", line, wrong);
            });
  }

  private static Optional<Mutant> rateTruncated(Sample sample, Dice dice) {
    return rated(sample, dice)
        .flatMap(
            line -> {
              String key = line.key() + ".rate";
              BigDecimal right = Digits.value(sample, key).orElseThrow();
              BigDecimal cut =
                  line.executed()
                      .movePointRight(2)
                      .divide(line.budget(), right.scale(), RoundingMode.DOWN);
              return cut.compareTo(right) == 0 || right.scale() == 0
                  ? Optional.empty()
                  : Optional.of(
                      new Mutant(
                          sample.with(key, Digits.like(sample.text(key), cut)),
                          "rate-truncated",
                          Optional.empty(),
                          Set.of()));
            });
  }

  private static Optional<Mutant> scoreNotLowered(Sample sample, Dice dice) {
    String key = "fund.0.score";
    BigDecimal weight = sample.facts().executionWeight();
    BigDecimal lost = weight.subtract(sample.facts().executionScore());
    return sample.has(key) && lost.compareTo(new BigDecimal("0.2")) > 0
        ? Optional.of(
            new Mutant(
                sample.with(key, weight.toPlainString()),
                "execution-score-not-lowered",
                Optional.of(Expected.error("fund-rate-score", weight.toPlainString())),
                Set.of("score-total")))
        : Optional.empty();
  }
}
