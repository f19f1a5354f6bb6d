package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Errors in targets and actual values of indicator rows. */
final class IndicatorOperators {
  /** What may follow when a target or an actual value changes. */
  static final Set<String> FOLLOWS =
      Set.of(
          "score-quant",
          "score-full-unmet",
          "ind-under",
          "ind-over",
          "ind-met",
          "ind-counts",
          "ind-reason-contra",
          "tt-indicator",
          "tt-deviation");

  private IndicatorOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("met-in-words", IndicatorOperators::metInWords),
        Operator.of("sign-turned", IndicatorOperators::signTurned),
        Operator.of("unit-of-actual", IndicatorOperators::unitOfActual),
        Operator.of("far-above-target", IndicatorOperators::farAbove),
        Operator.of("missed-without-reason", IndicatorOperators::missedWithoutReason),
        Operator.of("share-above-whole", IndicatorOperators::aboveWhole),
        Operator.of("rate-of-counts", IndicatorOperators::rateOfCounts),
        Operator.of("total-cost-digits", IndicatorOperators::totalCost),
        Operator.of("number-of-template", IndicatorOperators::emptyName));
  }

  /** A row that prints target and actual value as numbers. */
  static Optional<IndicatorFact> numeric(Sample sample, Dice dice, Predicate<IndicatorFact> fits) {
    List<IndicatorFact> rows =
        sample.facts().indicators().stream()
            .filter(IndicatorFact::isNumeric)
            .filter(row -> sample.has(row.key() + ".target") && sample.has(row.key() + ".actual"))
            .filter(fits)
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(dice.pick(rows));
  }

  /** Whether operator and unit have columns of their own. */
  private static boolean isApart(Sample sample) {
    return sample.facts().indicators().stream().anyMatch(row -> sample.has(row.key() + ".unit"));
  }

  private static Optional<Mutant> metInWords(Sample sample, Dice dice) {
    return numeric(sample, dice, IndicatorFact::isDeducted)
        .map(
            row -> {
              String key = row.key() + ".actual";
              String text = sample.text(key) + dice.of("，已完成", "（已完成）", "，完成");
              return Mutant.of(
                  sample,
                  "met-in-words",
                  key,
                  text,
                  Expected.error("ind-met", sample.text(key)),
                  FOLLOWS);
            });
  }

  /** A rate that is better the higher it is, with a limit from above. */
  private static Optional<Mutant> signTurned(Sample sample, Dice dice) {
    return numeric(
            sample,
            dice,
            row ->
                row.operator().equals("≥")
                    && row.name().matches(".*(满意度|合格率|准确率|知晓率|办结率|完成率)")
                    && !row.target().equals("100"))
        .map(
            row -> {
              String key = row.key() + (isApart(sample) ? ".operator" : ".target");
              String text = sample.text(key).replace("≥", "≤");
              return Mutant.of(
                  sample,
                  "sign-turned",
                  key,
                  text,
                  Expected.warning("ind-sign", text, row.target()),
                  FOLLOWS);
            });
  }

  private static Optional<Mutant> unitOfActual(Sample sample, Dice dice) {
    if (isApart(sample)) {
      return Optional.empty();
    }
    return numeric(sample, dice, row -> List.of("人", "个", "场", "台", "户").contains(row.unit()))
        .map(
            row -> {
              String key = row.key() + ".actual";
              String text = row.actual() + dice.of("%", "万元");
              return Mutant.of(
                  sample,
                  "unit-of-actual",
                  key,
                  text,
                  Expected.warning("ind-unit", text),
                  union(FOLLOWS, "ind-range"));
            });
  }

  static Set<String> union(Set<String> some, String... more) {
    Set<String> all = new java.util.HashSet<>(some);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  private static Optional<Mutant> farAbove(Sample sample, Dice dice) {
    return numeric(
            sample,
            dice,
            row ->
                row.operator().equals("≥")
                    && !row.unit().equals("%")
                    && !row.isDeducted()
                    && sample.has(row.key() + ".reason"))
        .flatMap(
            row -> {
              String key = row.key() + ".actual";
              BigDecimal target = new BigDecimal(row.target());
              BigDecimal much =
                  target
                      .multiply(BigDecimal.valueOf(dice.of(140, 165, 230), 2))
                      .setScale(0, RoundingMode.UP);
              if (much.subtract(target).compareTo(BigDecimal.valueOf(4)) < 0) {
                return Optional.empty();
              }
              String text = sample.text(key).replace(row.actual(), much.toPlainString());
              return Optional.of(
                  Mutant.of(
                      sample,
                      "far-above-target",
                      key,
                      text,
                      Expected.warning("ind-over", text),
                      FOLLOWS));
            });
  }

  /** In a form without points. */
  private static Optional<Mutant> missedWithoutReason(Sample sample, Dice dice) {
    return numeric(
            sample,
            dice,
            row ->
                row.isDeducted()
                    && !sample.has(row.key() + ".score")
                    && sample.has(row.key() + ".reason"))
        .map(
            row ->
                new Mutant(
                    sample.with(row.key() + ".reason", dice.of("", "无")),
                    "missed-without-reason",
                    Optional.of(Expected.warning("ind-under", sample.text(row.key() + ".actual"))),
                    Set.of()));
  }

  private static Optional<Mutant> aboveWhole(Sample sample, Dice dice) {
    return numeric(
            sample, dice, row -> row.name().matches(".*(满意度|合格率|准确率|知晓率)") && !isApart(sample))
        .map(
            row -> {
              String key = row.key() + ".actual";
              String text = dice.of("103%", "108%", "990%");
              return Mutant.of(
                  sample,
                  "share-above-whole",
                  key,
                  text,
                  Expected.warning("ind-range", text),
                  FOLLOWS);
            });
  }

  private static Optional<Mutant> rateOfCounts(Sample sample, Dice dice) {
    return numeric(sample, dice, row -> List.of("救助率", "发放率", "检修率").contains(row.name()))
        .flatMap(
            row -> {
              String key = row.key() + ".actual";
              BigDecimal right = new BigDecimal(row.actual());
              return Digits.slip(right, new BigDecimal("0.5"), dice)
                  .filter(wrong -> wrong.compareTo(BigDecimal.valueOf(100)) <= 0)
                  .map(
                      wrong -> {
                        String text = sample.text(key).replace(row.actual(), wrong.toPlainString());
                        return Mutant.of(
                            sample,
                            "rate-of-counts",
                            key,
                            text,
                            Expected.warning("ind-counts", text),
                            union(FOLLOWS, "score-deduct-reason"));
                      });
            });
  }

  /** Digits lost or added: 元 for 万元, or a decimal point. */
  private static Optional<Mutant> totalCost(Sample sample, Dice dice) {
    return numeric(sample, dice, row -> row.name().equals("项目总成本"))
        .filter(row -> !row.actual().equals("0"))
        .map(
            row -> {
              String key = row.key() + ".actual";
              BigDecimal wrong = new BigDecimal(row.actual()).movePointRight(dice.of(1, 4, -1));
              String text =
                  sample.text(key).replace(row.actual(), Digits.like(row.actual(), wrong));
              return Mutant.of(
                  sample,
                  "total-cost-digits",
                  key,
                  text,
                  Expected.warning("ind-cost", text),
                  union(FOLLOWS, "fund-unit", "tt-amount"));
            });
  }

  /** The name of the empty form was left in place. */
  private static Optional<Mutant> emptyName(Sample sample, Dice dice) {
    return numeric(sample, dice, row -> true)
        .map(
            row -> {
              String text = dice.of("指标1", "指标2");
              return new Mutant(
                  Layouts.replaced(sample, row.name(), text),
                  "number-of-template",
                  Optional.of(Expected.oneOf(Set.of("res-holder"), "res-holder", "info", text)),
                  union(FOLLOWS, "ind-sign"));
            });
  }
}
