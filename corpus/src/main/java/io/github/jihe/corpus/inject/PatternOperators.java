package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.FundLine;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Forms whose figures agree and that nobody can have filled in by looking: all full, all equal. */
final class PatternOperators {
  /** What may follow when actual values change and their scores do not. */
  private static final Set<String> FOLLOWS =
      IndicatorOperators.union(
          IndicatorOperators.FOLLOWS, "ind-cost", "ind-funds", "ind-words", "ind-range");

  private PatternOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("words-all-copied", PatternOperators::copied),
        Operator.of("actuals-all-as-targets", PatternOperators::equal),
        Operator.of("points-all-full", PatternOperators::full),
        Operator.of("everybody-content", PatternOperators::content),
        Operator.of("problems-without-deduction", PatternOperators::problems),
        Operator.of("full-points-little-spent", PatternOperators::unspent));
  }

  private static List<IndicatorFact> rows(Sample sample) {
    return sample.facts().indicators().stream()
        .filter(row -> sample.has(row.key() + ".target") && sample.has(row.key() + ".actual"))
        .toList();
  }

  private static boolean isDeducted(Sample sample) {
    return sample.facts().indicators().stream().anyMatch(IndicatorFact::isDeducted);
  }

  /** Degrees as targets, and each repeated as what came of it. */
  private static Optional<Mutant> copied(Sample sample, Dice dice) {
    List<IndicatorFact> words =
        rows(sample).stream().filter(row -> !row.isNumeric() && !row.isDeducted()).toList();
    boolean others = rows(sample).stream().anyMatch(row -> !row.isNumeric() && row.isDeducted());
    if (words.size() < 5 || others) {
      return Optional.empty();
    }
    Sample changed = sample;
    for (IndicatorFact row : words) {
      String text = dice.of("有效提升", "持续改善", "明显提高", "不断增强");
      changed = changed.with(row.key() + ".target", text).with(row.key() + ".actual", text);
    }
    return Optional.of(
        new Mutant(
            changed,
            "words-all-copied",
            Optional.of(Expected.info("ind-copy", words.size() + " 项")),
            FOLLOWS));
  }

  private static Optional<Mutant> equal(Sample sample, Dice dice) {
    List<IndicatorFact> rows = rows(sample);
    if (rows.size() < 10 || isDeducted(sample)) {
      return Optional.empty();
    }
    Sample changed = sample;
    for (IndicatorFact row : rows) {
      String target = sample.text(row.key() + ".target").replaceFirst("^[≥≤]", "");
      changed = changed.with(row.key() + ".actual", target);
    }
    return Optional.of(
        new Mutant(
            changed,
            "actuals-all-as-targets",
            Optional.of(Expected.info("stat-equal", rows.size() + "项")),
            FOLLOWS));
  }

  /** Every target is said to be met, with full points and a total that follows. */
  private static Optional<Mutant> full(Sample sample, Dice dice) {
    List<IndicatorFact> rows = rows(sample);
    boolean told = sample.claims().isEmpty() && !Layouts.hasProse(sample);
    if (!told
        || rows.size() < 10
        || !isDeducted(sample)
        || !sample.has(rows.get(0).key() + ".score")) {
      return Optional.empty();
    }
    Sample changed = sample;
    BigDecimal total = sample.facts().total();
    for (IndicatorFact row : rows) {
      if (row.isDeducted()) {
        String target = sample.text(row.key() + ".target").replaceFirst("^[≥≤]", "");
        changed =
            changed
                .with(row.key() + ".actual", target)
                .with(row.key() + ".score", row.weight().toPlainString());
        total = total.add(row.weight()).subtract(row.score());
        if (changed.has(row.key() + ".reason")) {
          changed = changed.with(row.key() + ".reason", "");
        }
      }
    }
    if (changed.has("total.score")) {
      changed = changed.with("total.score", total.stripTrailingZeros().toPlainString());
    }
    BigDecimal points = total.subtract(sample.facts().executionScore());
    return Optional.of(
        new Mutant(
            changed,
            "points-all-full",
            Optional.of(Expected.info("stat-full", points.stripTrailingZeros().toPlainString())),
            Set.of("ind-cost", "ind-funds", "ind-counts")));
  }

  /** 100% content, in a report that speaks of no survey. */
  private static Optional<Mutant> content(Sample sample, Dice dice) {
    boolean asked =
        List.of("问卷", "回访", "访谈", "走访", "调查", "座谈").stream()
            .anyMatch(word -> mentions(sample, word));
    if (asked) {
      return Optional.empty();
    }
    return IndicatorOperators.numeric(
            sample, dice, row -> row.name().contains("满意度") && !row.isDeducted())
        .map(
            row ->
                Mutant.of(
                    sample,
                    "everybody-content",
                    row.key() + ".actual",
                    sample.text(row.key() + ".actual").replace(row.actual(), "100"),
                    Expected.info("stat-satisfaction", "100"),
                    FOLLOWS));
  }

  private static boolean mentions(Sample sample, String word) {
    return Layouts.mentions(sample, word) > 0
        || sample.slots().values().stream().anyMatch(text -> text.contains(word));
  }

  private static Optional<Mutant> problems(Sample sample, Dice dice) {
    boolean told = mentions(sample, "存在的问题") || mentions(sample, "有待");
    boolean scored = rows(sample).stream().anyMatch(row -> sample.has(row.key() + ".score"));
    if (isDeducted(sample) || told || !scored) {
      return Optional.empty();
    }
    String text = dice.of("存在的问题：部分站点建设进度滞后，群众知晓程度不高。", "存在的主要问题是前期论证不充分，个别设备闲置。");
    return Mutant.telling(
        sample,
        "problems-without-deduction",
        text,
        Expected.info(
            "tt-problem",
            text.substring(text.indexOf('题') + 1, text.indexOf('，')).replaceFirst("^：|^是", "")));
  }

  /** Less than half of the money was spent, and every indicator has its points. */
  private static Optional<Mutant> unspent(Sample sample, Dice dice) {
    boolean own =
        sample.facts().indicators().stream().noneMatch(row -> row.name().matches("预算执行率|项目总成本"));
    boolean printed =
        sample.has("fund.0.executed")
            && sample.has("fund.0.rate")
            && sample.has("fund.0.score")
            && sample.has("total.score");
    BigDecimal budget = sample.facts().whole().budget();
    if (!own || !printed || Layouts.hasProse(sample) || sample.facts().decimals() == 0) {
      return Optional.empty();
    }
    Sample changed = sample;
    BigDecimal spent = BigDecimal.ZERO;
    for (FundLine part : sample.facts().parts()) {
      BigDecimal less =
          part.executed()
              .multiply(BigDecimal.valueOf(dice.between(38, 46), 2))
              .setScale(part.executed().scale(), RoundingMode.HALF_UP);
      spent = spent.add(less);
      changed = spending(changed, part.key(), less, part.budget());
    }
    changed = spending(changed, "fund.0", spent, budget);
    BigDecimal weight = sample.facts().executionWeight();
    BigDecimal score = weight.multiply(spent).divide(budget, 2, RoundingMode.HALF_UP);
    BigDecimal total = sample.facts().total().subtract(sample.facts().executionScore()).add(score);
    changed = changed.with("fund.0.score", score.toPlainString());
    for (FundLine part : sample.facts().parts()) {
      String points = part.key() + ".score";
      if (Digits.value(sample, points).isPresent()) {
        changed = changed.with(points, score.toPlainString());
      }
    }
    changed = changed.with("total.score", total.toPlainString());
    return Optional.of(
        new Mutant(
            changed,
            "full-points-little-spent",
            Optional.of(
                Expected.info("score-vs-exec", Digits.like(sample.text("fund.0.executed"), spent))),
            Set.of("fund-low-rate")));
  }

  private static Sample spending(Sample sample, String key, BigDecimal spent, BigDecimal budget) {
    String rate =
        spent.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP).toPlainString() + "%";
    Sample changed =
        sample.with(key + ".executed", Digits.like(sample.text(key + ".executed"), spent));
    return changed.has(key + ".rate") ? changed.with(key + ".rate", rate) : changed;
  }
}
