package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Sample;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences whose words do not go with their own figures, and documents cited in two ways. */
final class CitedOperators {
  private CitedOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("all-spent-but-not", CitedOperators::spent),
        Operator.of("part-all-spent", CitedOperators::partSpent),
        Operator.of("months-miscounted", CitedOperators::months),
        Operator.of("months-counted", CitedOperators::monthsRight),
        Operator.of("document-of-two-titles", CitedOperators::titles),
        Operator.of("document-year-in-brackets", CitedOperators::brackets));
  }

  private static Optional<Mutant> spent(Sample sample, Dice dice) {
    int arrived = dice.between(40, 90);
    int paid = arrived - dice.between(3, 9);
    String words = dice.of("全部支付", "全部使用完毕", "全部支付完毕");
    return Mutant.telling(
        sample,
        "all-spent-but-not",
        "培训经费到位%d万元，实际支出%d万元，资金已%s。".formatted(arrived, paid, words),
        Expected.warning("nar-words", "全部支付", "全部使用"));
  }

  /** True of a part of the money, whatever became of the rest. */
  private static Optional<Mutant> partSpent(Sample sample, Dice dice) {
    int arrived = dice.between(4, 9);
    String text = "培训经费到位%d万元，实际支出%d万元，资金已全部支付。".formatted(arrived, arrived);
    return Layouts.told(sample, text)
        .map(changed -> new Mutant(changed, "part-all-spent", Optional.empty(), Set.of()));
  }

  private static String span(int from, int to, int told) {
    return "设施维护时间为%d月至%d月，共%d个月。".formatted(from, to, told);
  }

  private static Optional<Mutant> months(Sample sample, Dice dice) {
    int from = dice.between(2, 5);
    int to = dice.between(8, 12);
    int told = to - from - 1;
    return Mutant.telling(
        sample,
        "months-miscounted",
        span(from, to, told),
        Expected.warning("nar-words", told + "个月"));
  }

  /** With both months, or from one to the other. */
  private static Optional<Mutant> monthsRight(Sample sample, Dice dice) {
    int from = dice.between(2, 5);
    int to = dice.between(8, 12);
    return Layouts.told(sample, span(from, to, to - from + 1))
        .map(changed -> new Mutant(changed, "months-counted", Optional.empty(), Set.of()));
  }

  private static Optional<Mutant> titles(Sample sample, Dice dice) {
    String number = "望财预〔" + sample.facts().year() + "〕" + dice.between(11, 98) + "号";
    String one = "《望垣市财政专项资金使用管理办法》";
    String other = dice.of("《望垣市基层服务设施维护工作方案》", "《望垣市政府采购需求编制指引》");
    String text = "资金按照%s（%s）的规定拨付。支出范围对照%s（%s）逐项审核。".formatted(one, number, other, number);
    return Mutant.telling(
        sample,
        "document-of-two-titles",
        text,
        Expected.info("res-title", other.substring(1, other.length() - 1)));
  }

  private static Optional<Mutant> brackets(Sample sample, Dice dice) {
    int year = sample.facts().year();
    String wrong = dice.of("[%d]", "(%d)", "【%d】").formatted(year);
    String text =
        "资金按照望财预〔%d〕%d号文件下达，验收执行望财建%s%d号文件规定。"
            .formatted(year, dice.between(11, 98), wrong, dice.between(11, 98));
    return Mutant.telling(
        sample, "document-year-in-brackets", text, Expected.info("res-title", "望财建"));
  }
}
