package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.GroupFact;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Points that do not follow from what was reached, and weights against the usual plans. */
final class PointOperators {
  private static final Set<String> AFTER_SCORE =
      Set.of("score-total", "score-rate", "score-deduct-reason", "tt-score", "tt-deviation");

  private static final String PARTLY = "部分达成预期指标并具有一定效果";

  private PointOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("score-not-in-proportion", PointOperators::notInProportion),
        Operator.of("missed-with-full-points", PointOperators::fullUnmet),
        Operator.of("score-above-tier", PointOperators::aboveTier),
        Operator.of("weights-off-plan", PointOperators::offPlan),
        Operator.of("evaluation-weights", PointOperators::evaluationWeights));
  }

  private static Optional<IndicatorFact> missed(Sample sample, Dice dice) {
    return IndicatorOperators.numeric(
        sample, dice, row -> row.isDeducted() && sample.has(row.key() + ".score"));
  }

  private static Optional<Mutant> notInProportion(Sample sample, Dice dice) {
    return missed(sample, dice)
        .filter(row -> !sample.template().equals("department"))
        .filter(row -> row.weight().compareTo(BigDecimal.valueOf(5)) >= 0)
        .map(
            row -> {
              String text =
                  row.score()
                      .multiply(new BigDecimal("0.5"))
                      .setScale(2, RoundingMode.HALF_UP)
                      .subtract(new BigDecimal("0.27"))
                      .toPlainString();
              return new Mutant(
                  sample.with(row.key() + ".score", text),
                  "score-not-in-proportion",
                  Optional.of(Expected.warning("score-quant", text)),
                  AFTER_SCORE);
            });
  }

  private static Optional<Mutant> fullUnmet(Sample sample, Dice dice) {
    return missed(sample, dice)
        .map(
            row -> {
              String text = row.weight().toPlainString();
              return new Mutant(
                  sample.with(row.key() + ".score", text),
                  "missed-with-full-points",
                  Optional.of(Expected.error("score-full-unmet", text)),
                  IndicatorOperators.union(AFTER_SCORE, "score-quant", "ind-reason-contra"));
            });
  }

  /** All points for a tier that has four fifths of them at most. */
  private static Optional<Mutant> aboveTier(Sample sample, Dice dice) {
    List<IndicatorFact> rows =
        sample.facts().indicators().stream()
            .filter(row -> !row.isNumeric() && !row.isDeducted())
            .filter(row -> sample.has(row.key() + ".actual") && sample.has(row.key() + ".score"))
            .filter(row -> row.weight().compareTo(BigDecimal.valueOf(3)) >= 0)
            .filter(row -> !row.target().matches(".*\\d.*"))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    IndicatorFact row = dice.pick(rows);
    return Optional.of(
        new Mutant(
            sample.with(row.key() + ".actual", PARTLY),
            "score-above-tier",
            Optional.of(Expected.warning("score-qual", row.score().toPlainString())),
            IndicatorOperators.union(AFTER_SCORE, "score-full-unmet", "ind-met")));
  }

  /** Five points from one group to another, in rows, groups and scores alike. */
  private static Optional<Mutant> offPlan(Sample sample, Dice dice) {
    if (sample.template().startsWith("evaluation")
        || !sample.has("total.score")
        || sample.facts().groups().stream().noneMatch(PointOperators::isNationalOutput)) {
      return Optional.empty();
    }
    BigDecimal five = BigDecimal.valueOf(5);
    Optional<IndicatorFact> from = row(sample, "产出指标", BigDecimal.valueOf(6));
    Optional<IndicatorFact> to = row(sample, "效益指标", BigDecimal.ZERO);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Sample changed = move(sample, from.get(), five.negate());
    changed = move(changed, to.get(), five);
    String printed = from.get().weight().subtract(five).toPlainString();
    return Optional.of(
        new Mutant(
            changed,
            "weights-off-plan",
            Optional.of(
                Expected.oneOf(Set.of("weight-plan"), "weight-plan", "info", "45", "35", printed)),
            Set.of()));
  }

  /** Only a national plan has half of the points there. */
  private static boolean isNationalOutput(GroupFact group) {
    return group.name().equals("产出指标") && group.weight().intValue() == 50;
  }

  private static Optional<IndicatorFact> row(Sample sample, String group, BigDecimal least) {
    return sample.facts().indicators().stream()
        .filter(row -> sample.facts().groups().get(row.group()).name().equals(group))
        .filter(row -> !row.isDeducted() && row.weight().compareTo(least) >= 0)
        .filter(row -> sample.has(row.key() + ".weight") && sample.has(row.key() + ".score"))
        .findFirst();
  }

  private static Sample move(Sample sample, IndicatorFact row, BigDecimal points) {
    String weight = row.weight().add(points).toPlainString();
    Sample changed = sample.with(row.key() + ".weight", weight).with(row.key() + ".score", weight);
    GroupFact group = sample.facts().groups().get(row.group());
    String key = group.key() + ".weight";
    return changed.has(key)
        ? changed.with(key, group.weight().add(points).toPlainString())
        : changed;
  }

  /** More than two fifths for what is not output or benefit. */
  private static Optional<Mutant> evaluationWeights(Sample sample, Dice dice) {
    if (!sample.template().equals("evaluation-keyvalue")) {
      return Optional.empty();
    }
    return Optional.of(
        new Mutant(
            sample
                .with("group.0.weight", "25")
                .with("group.1.weight", "25")
                .with("group.2.weight", "25")
                .with("group.3.weight", "25"),
            "evaluation-weights",
            Optional.of(Expected.warning("weight-report", "50%", "25")),
            Set.of("score-rate", "score-cap")));
  }
}
