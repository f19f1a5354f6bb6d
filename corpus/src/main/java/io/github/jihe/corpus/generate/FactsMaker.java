package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Invents facts that agree with each other and with the national rules. */
final class FactsMaker {
  private static final List<Integer> BUDGETS = List.of(12, 48, 135, 300, 484, 960, 2150, 7300);

  private final Dice dice;
  private final Words words;

  FactsMaker(Dice dice, Words words) {
    this.dice = dice;
    this.words = words;
  }

  Facts make(Plan plan) {
    String money = dice.chance(80) ? "万元" : "元";
    int decimals = money.equals("元") ? dice.of(0, 2) : dice.of(0, 1, 2, 2, 2);
    return make(plan, money, decimals, new FundMaker(dice).make(plan, money, decimals));
  }

  /** Facts of given amounts. */
  Facts make(Plan plan, String money, int decimals, List<FundLine> funds) {
    String place = dice.pick(words.list("place-first")) + dice.pick(words.list("place-second"));
    place += dice.pick(words.list("place-kind"));
    String office = place + dice.pick(words.list("office"));
    List<GroupFact> groups = new ArrayList<>();
    List<IndicatorFact> rows =
        new IndicatorMaker(dice, words, funds.get(0), money)
            .make(plan, groups, dice.of(0, 0, 1, 2, 4));
    BigDecimal executionWeight = BigDecimal.valueOf(plan.executionWeight());
    BigDecimal ratio =
        funds.get(0).executed().divide(funds.get(0).budget(), 12, RoundingMode.HALF_UP);
    BigDecimal executionScore =
        Printer.tidy(executionWeight.multiply(ratio).setScale(2, RoundingMode.HALF_UP));
    BigDecimal total =
        Printer.tidy(
            rows.stream().map(IndicatorFact::score).reduce(executionScore, BigDecimal::add));
    return new Facts(
        dice.between(2019, 2025),
        place,
        office,
        dice.chance(60) ? office : place + dice.pick(words.list("office")),
        dice.pick(words.list("project")) + dice.of("", "", "专项资金", "补助资金", "项目"),
        money,
        decimals,
        funds,
        groups,
        rows,
        executionWeight,
        executionScore,
        total,
        grade(total));
  }

  static String grade(BigDecimal total) {
    int points = total.intValue();
    return points >= 90 ? "优" : points >= 80 ? "良" : points >= 60 ? "中" : "差";
  }

  static List<Integer> budgets() {
    return BUDGETS;
  }
}
