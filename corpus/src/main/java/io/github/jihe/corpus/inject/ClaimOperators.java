package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Claim;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences that the tables, or other sentences, belie. */
final class ClaimOperators {
  private ClaimOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("no-deviation-told", ClaimOperators::noDeviation),
        Operator.of("all-spent-told", ClaimOperators::allSpent),
        Operator.of("indicator-in-prose", ClaimOperators::indicator),
        Operator.of("told-twice", ClaimOperators::toldTwice),
        Operator.of("other-year-told", ClaimOperators::otherYear),
        Operator.of("letter-doubled", ClaimOperators::doubled),
        Operator.of("placeholder-left", ClaimOperators::placeholder));
  }

  private static boolean hasForm(Sample sample) {
    return sample.facts().indicators().stream().anyMatch(row -> sample.has(row.key() + ".target"));
  }

  private static Optional<Mutant> noDeviation(Sample sample, Dice dice) {
    boolean missed =
        sample.facts().indicators().stream().anyMatch(row -> row.isNumeric() && row.isDeducted());
    if (!missed || !hasForm(sample)) {
      return Optional.empty();
    }
    String claim = dice.of("各项绩效指标均已完成", "本项目不存在绩效目标偏离情况", "全部绩效指标均达到预期目标");
    return Mutant.telling(
        sample, "no-deviation-told", claim + "。", Expected.warning("tt-deviation", claim));
  }

  private static Optional<Mutant> allSpent(Sample sample, Dice dice) {
    BigDecimal budget = sample.facts().whole().budget();
    boolean left =
        sample
                .facts()
                .whole()
                .executed()
                .divide(budget, 6, RoundingMode.HALF_UP)
                .compareTo(new BigDecimal("0.985"))
            < 0;
    if (!left || !sample.has("fund.0.executed")) {
      return Optional.empty();
    }
    String claim = dice.of("项目资金已全部支付完毕", "项目资金已全部支出");
    return Mutant.telling(
        sample, "all-spent-told", "年末，" + claim + "。", Expected.warning("tt-rate", claim));
  }

  /** Not the number of the table, nor that of the target. */
  private static Optional<Mutant> indicator(Sample sample, Dice dice) {
    return sample.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.INDICATOR)
        .filter(claim -> sample.has(claim.operands().get(0)))
        .findFirst()
        .flatMap(
            claim -> {
              String text = sample.text(claim.result());
              String number = text.replaceAll("[^0-9.]", "");
              List<String> targets =
                  sample.facts().indicators().stream().map(IndicatorFact::target).toList();
              return Digits.slip(new BigDecimal(number), BigDecimal.ZERO, dice)
                  .map(BigDecimal::toPlainString)
                  .filter(wrong -> !targets.contains(wrong))
                  .filter(wrong -> !text.endsWith("%") || new BigDecimal(wrong).intValue() <= 100)
                  .map(
                      wrong -> {
                        String other = text.replace(number, wrong);
                        return new Mutant(
                            sample.with(claim.result(), other),
                            "indicator-in-prose",
                            Optional.of(Expected.warning("tt-indicator", other)),
                            Set.of("nar-repeat", "nar-words"));
                      });
            });
  }

  private static Optional<Mutant> toldTwice(Sample sample, Dice dice) {
    return sample.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.REPEAT)
        .filter(claim -> !claim.operands().contains(claim.result()))
        .findFirst()
        .flatMap(
            claim ->
                Digits.slip(new BigDecimal(sample.text(claim.result())), BigDecimal.ZERO, dice)
                    .map(
                        wrong ->
                            new Mutant(
                                sample.with(claim.result(), wrong.toPlainString()),
                                "told-twice",
                                Optional.of(
                                    Expected.warning(
                                        "nar-repeat",
                                        wrong.toPlainString(),
                                        sample.text(claim.operands().get(0)))),
                                Set.of())));
  }

  /** Left over from the report of another year. */
  private static Optional<Mutant> otherYear(Sample sample, Dice dice) {
    int year = sample.facts().year() - dice.between(1, 2);
    String text = year + dice.of("年培训合格率达到96%，各项任务均已完成", "年受益群众满意度为95%，社会反映良好", "年项目资金支付率为98%");
    return Mutant.telling(
        sample,
        "other-year-told",
        text + "。",
        Expected.warning("res-year", String.valueOf(year), text));
  }

  private static Optional<Mutant> doubled(Sample sample, Dice dice) {
    String wrong = dice.of("执行率率", "绩效效", "预预算", "满意度度", "目标标");
    String sentence = "本年度" + wrong + "情况总体良好，详见附表。";
    return Mutant.telling(
        sample,
        "letter-doubled",
        sentence,
        Expected.oneOf(Set.of("res-typo"), "res-typo", "info", wrong, sentence));
  }

  private static Optional<Mutant> placeholder(Sample sample, Dice dice) {
    String text = dice.of("XX县主管部门", "××单位", "20XX年", "XX万元");
    return Mutant.telling(
        sample,
        "placeholder-left",
        "项目由" + text + "统一安排实施。",
        Expected.oneOf(Set.of("res-holder"), "res-holder", "info", "XX", "××", "20XX"));
  }
}
