package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Claim;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.GroupFact;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors in weights, scores, rates of scores and grades. */
final class ScoreOperators {
  private static final Set<String> AFTER_SCORE =
      Set.of(
          "score-total",
          "score-rate",
          "score-deduct-reason",
          "score-quant",
          "score-full-unmet",
          "tt-deviation",
          "tt-score",
          "grade-band",
          "grade-repeat");

  private ScoreOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("score-above-weight", ScoreOperators::aboveWeight),
        Operator.of("score-row-changed", ScoreOperators::rowChanged),
        Operator.of("score-total-digit", ScoreOperators::totalDigit),
        Operator.of("score-total-without-execution", ScoreOperators::withoutExecution),
        Operator.of("weight-group-stale", ScoreOperators::groupStale),
        Operator.of("weight-row-changed", ScoreOperators::weightChanged),
        Operator.of("weight-total-wrong", ScoreOperators::weightTotal),
        Operator.of("deduction-without-reason", ScoreOperators::withoutReason),
        Operator.of("score-rate-digit", ScoreOperators::rateDigit),
        Operator.of("score-rate-truncated", ScoreOperators::rateTruncated),
        Operator.of("grade-one-band-off", ScoreOperators::gradeOff),
        Operator.of("score-in-prose", ScoreOperators::scoreInProse),
        Operator.of("percent-doubled", ScoreOperators::percentDoubled));
  }

  private static List<IndicatorFact> scored(Sample sample) {
    return sample.facts().indicators().stream()
        .filter(row -> sample.has(row.key() + ".score"))
        .toList();
  }

  private static Optional<Mutant> one(
      Sample sample, String name, String key, String text, Expected expected, Set<String> allowed) {
    return Optional.of(new Mutant(sample.with(key, text), name, Optional.of(expected), allowed));
  }

  private static Optional<Mutant> aboveWeight(Sample sample, Dice dice) {
    List<IndicatorFact> rows = scored(sample);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    IndicatorFact row = dice.pick(rows);
    String text = row.weight().add(BigDecimal.valueOf(dice.between(1, 3))).toPlainString();
    return one(
        sample,
        "score-above-weight",
        row.key() + ".score",
        text,
        Expected.error("score-cap", text),
        AFTER_SCORE);
  }

  /** A row's score was changed, the total was not. */
  private static Optional<Mutant> rowChanged(Sample sample, Dice dice) {
    List<IndicatorFact> rows =
        scored(sample).stream().filter(row -> row.score().compareTo(BigDecimal.ONE) > 0).toList();
    if (rows.isEmpty() || !sample.has("total.score")) {
      return Optional.empty();
    }
    IndicatorFact row = dice.pick(rows);
    String text = row.score().subtract(new BigDecimal(dice.of("0.5", "1"))).toPlainString();
    Sample changed =
        sample.with(row.key() + ".score", text).with(row.key() + ".reason", "资料归档不完整，下一步规范档案管理");
    return Optional.of(
        new Mutant(
            changed,
            "score-row-changed",
            Optional.of(Expected.error("score-total", sample.text("total.score"))),
            Set.of("score-quant", "score-qual", "ind-reason-contra", "tt-deviation")));
  }

  private static Optional<Mutant> totalDigit(Sample sample, Dice dice) {
    return Digits.value(sample, "total.score")
        .flatMap(
            value ->
                Digits.slip(value, BigDecimal.ZERO, dice)
                    .filter(wrong -> wrong.compareTo(BigDecimal.valueOf(100)) <= 0))
        .flatMap(
            wrong -> {
              String text = Digits.like(sample.text("total.score"), wrong);
              return one(
                  sample,
                  "score-total-digit",
                  "total.score",
                  text,
                  Expected.error("score-total", text),
                  AFTER_SCORE);
            });
  }

  private static Optional<Mutant> withoutExecution(Sample sample, Dice dice) {
    BigDecimal execution = sample.facts().executionScore();
    if (execution.signum() == 0 || !sample.has("total.score") || !sample.has("fund.0.score")) {
      return Optional.empty();
    }
    String text = sample.facts().total().subtract(execution).stripTrailingZeros().toPlainString();
    return one(
        sample,
        "score-total-without-execution",
        "total.score",
        text,
        Expected.error("score-total", text),
        AFTER_SCORE);
  }

  private static Optional<Mutant> groupStale(Sample sample, Dice dice) {
    List<GroupFact> groups =
        sample.facts().groups().stream()
            .filter(group -> sample.has(group.key() + ".weight"))
            .toList();
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    GroupFact group = dice.pick(groups);
    String text = group.weight().add(BigDecimal.valueOf(dice.of(-5, -4, 4, 5, 10))).toPlainString();
    boolean inForm = !sample.template().startsWith("evaluation");
    return one(
        sample,
        "weight-group-stale",
        group.key() + ".weight",
        text,
        Expected.error(inForm ? "weight-group" : "score-rate", text),
        Set.of("weight-group", "weight-total", "score-rate", "score-cap", "weight-report"));
  }

  private static Optional<Mutant> weightChanged(Sample sample, Dice dice) {
    List<IndicatorFact> rows =
        scored(sample).stream().filter(row -> sample.has(row.key() + ".weight")).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    IndicatorFact row = dice.pick(rows);
    String text = row.weight().add(BigDecimal.valueOf(dice.between(1, 3))).toPlainString();
    return Optional.of(
        new Mutant(
            sample.with(row.key() + ".weight", text),
            "weight-row-changed",
            Optional.of(
                Expected.oneOf(
                    Set.of("weight-total", "weight-group"),
                    "weight-total",
                    "error",
                    text,
                    sample.has("total.weight") ? sample.text("total.weight") : text)),
            Set.of(
                "weight-total",
                "weight-group",
                "score-deduct-reason",
                "score-quant",
                "score-qual",
                "tt-deviation")));
  }

  private static Optional<Mutant> weightTotal(Sample sample, Dice dice) {
    if (!sample.has("total.weight")) {
      return Optional.empty();
    }
    String text = dice.of("85", "95", "104", "110");
    return one(
        sample,
        "weight-total-wrong",
        "total.weight",
        text,
        sample.template().equals("evaluation-keyvalue")
            ? Expected.error("score-rate", text, sample.text("total.rate"))
            : Expected.error("weight-total", text),
        Set.of("weight-total", "score-rate"));
  }

  private static Optional<Mutant> withoutReason(Sample sample, Dice dice) {
    List<IndicatorFact> rows =
        scored(sample).stream()
            .filter(IndicatorFact::isDeducted)
            .filter(row -> sample.has(row.key() + ".reason"))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    IndicatorFact row = dice.pick(rows);
    return one(
        sample,
        "deduction-without-reason",
        row.key() + ".reason",
        dice.of("", "", "无"),
        Expected.warning("score-deduct-reason", row.score().toPlainString()),
        Set.of("ind-under"));
  }

  private static List<String> rates(Sample sample) {
    List<String> keys = new ArrayList<>();
    sample.facts().groups().forEach(group -> keys.add(group.key()));
    keys.add("total");
    return keys.stream().filter(key -> sample.has(key + ".rate")).toList();
  }

  private static Optional<Mutant> rateDigit(Sample sample, Dice dice) {
    List<String> keys = rates(sample);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String key = dice.pick(keys) + ".rate";
    return Digits.slip(Digits.value(sample, key).orElseThrow(), new BigDecimal("0.02"), dice)
        .flatMap(
            wrong -> {
              String text = Digits.like(sample.text(key), wrong);
              return one(
                  sample,
                  "score-rate-digit",
                  key,
                  text,
                  Expected.error("score-rate", text),
                  Set.of());
            });
  }

  private static Optional<Mutant> rateTruncated(Sample sample, Dice dice) {
    for (String key : dice.some(rates(sample), 10)) {
      BigDecimal score = Digits.value(sample, key + ".score").orElseThrow();
      BigDecimal weight = Digits.value(sample, key + ".weight").orElseThrow();
      BigDecimal cut = score.movePointRight(2).divide(weight, 2, RoundingMode.DOWN);
      if (cut.compareTo(Digits.value(sample, key + ".rate").orElseThrow()) != 0) {
        return Optional.of(
            new Mutant(
                sample.with(key + ".rate", cut.toPlainString() + "%"),
                "score-rate-truncated",
                Optional.empty(),
                Set.of()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Mutant> gradeOff(Sample sample, Dice dice) {
    return sample.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.GRADE)
        .findFirst()
        .flatMap(
            claim -> {
              List<String> grades = List.of("优", "良", "中", "差");
              int at = grades.indexOf(sample.text(claim.result()));
              String wrong = at == 0 ? "良" : grades.get(at - 1);
              return one(
                  sample,
                  "grade-one-band-off",
                  claim.result(),
                  wrong,
                  Expected.error("grade-band", wrong),
                  Set.of("grade-repeat"));
            });
  }

  /** The text was not brought up to date after the table. */
  private static Optional<Mutant> scoreInProse(Sample sample, Dice dice) {
    return sample.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.SCORE && sample.has("total.score"))
        .findFirst()
        .flatMap(
            claim ->
                Digits.slip(sample.facts().total(), new BigDecimal("0.4"), dice)
                    .filter(wrong -> wrong.compareTo(BigDecimal.valueOf(100)) <= 0)
                    .flatMap(
                        wrong ->
                            one(
                                sample,
                                "score-in-prose",
                                claim.result(),
                                wrong.toPlainString(),
                                Expected.error("tt-score", wrong.toPlainString()),
                                Set.of("grade-band", "grade-repeat"))));
  }

  private static Optional<Mutant> percentDoubled(Sample sample, Dice dice) {
    List<String> keys =
        sample.facts().indicators().stream()
            .map(row -> row.key() + ".actual")
            .filter(key -> sample.has(key) && sample.text(key).endsWith("%"))
            .toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String key = dice.pick(keys);
    String text = sample.text(key) + "%";
    return Optional.of(
        new Mutant(
            sample.with(key, text),
            "percent-doubled",
            Optional.of(Expected.oneOf(Set.of("ind-malformed"), "ind-malformed", "info", text)),
            Set.of()));
  }
}
