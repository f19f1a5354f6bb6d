package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Invents the amounts of a fund block: every column is the sum of its rows. */
final class FundMaker {
  private final Dice dice;

  FundMaker(Dice dice) {
    this.dice = dice;
  }

  List<FundLine> make(Plan plan, String money, int decimals) {
    BigDecimal total = total(money, decimals);
    int labels = plan.sources().size();
    int used = plan.spending() ? labels : dice.between(1, labels);
    List<BigDecimal> budgets = dice.split(total, used);
    boolean adjusted = plan.adjusted() && dice.chance(40);
    // A unit that spent less than four fifths would have to say why.
    int rate = dice.chance(40) ? 1000 : dice.between(850, 999);
    List<FundLine> lines = new ArrayList<>();
    FundLine sum = empty("fund.0", "");
    for (int i = 0; i < labels; i++) {
      String key = "fund." + (i + 1);
      FundLine line =
          i < used
              ? line(key, plan.sources().get(i), budgets.get(i), adjusted && i == 0, rate)
              : empty(key, plan.sources().get(i));
      lines.add(line);
      sum = sum.plus(line);
    }
    lines.add(0, sum);
    return lines;
  }

  /** A block whose total is given; nothing was changed or carried over. */
  List<FundLine> whole(Plan plan, BigDecimal budget, BigDecimal executed) {
    int labels = plan.sources().size();
    List<FundLine> shares = shares(budget, executed, dice.between(1, Math.min(2, labels)));
    List<FundLine> lines = new ArrayList<>();
    FundLine sum = empty("fund.0", "");
    for (int i = 0; i < labels; i++) {
      FundLine line = i < shares.size() ? shares.get(i) : empty("", "");
      lines.add(line.as("fund." + (i + 1), plan.sources().get(i)));
      sum = sum.plus(line);
    }
    lines.add(0, sum);
    return lines;
  }

  /** Budget and execution in parts that were spent about equally, none above its budget. */
  List<FundLine> shares(BigDecimal budget, BigDecimal executed, int count) {
    List<FundLine> shares = new ArrayList<>();
    BigDecimal left = executed;
    for (BigDecimal part : dice.split(budget, count)) {
      BigDecimal spent = part.multiply(executed).divide(budget, budget.scale(), RoundingMode.DOWN);
      left = left.subtract(spent);
      shares.add(new FundLine("", "", part, BigDecimal.ZERO, part, spent));
    }
    for (int i = 0; i < count; i++) { // what rounding left
      FundLine share = shares.get(i);
      BigDecimal more = left.min(share.budget().subtract(share.executed()));
      shares.set(i, share.spending(share.executed().add(more)));
      left = left.subtract(more);
    }
    return shares;
  }

  private BigDecimal total(String money, int decimals) {
    int round = dice.pick(FactsMaker.budgets());
    BigDecimal amount = BigDecimal.valueOf(round).add(BigDecimal.valueOf(dice.between(0, round)));
    BigDecimal cents =
        BigDecimal.valueOf(dice.between(0, 99), 2).setScale(decimals, RoundingMode.DOWN);
    BigDecimal plain = dice.chance(40) ? amount.setScale(decimals) : amount.add(cents);
    return money.equals("元")
        ? plain.movePointRight(4).setScale(decimals, RoundingMode.DOWN)
        : plain.setScale(decimals);
  }

  private FundLine line(
      String key, String label, BigDecimal budget, boolean adjusted, int perMille) {
    BigDecimal executed =
        perMille == 1000
            ? budget
            : budget
                .multiply(BigDecimal.valueOf(Math.min(1000, perMille + dice.between(-40, 20)), 3))
                .setScale(budget.scale(), RoundingMode.HALF_UP);
    BigDecimal initial =
        adjusted
            ? budget
                .multiply(BigDecimal.valueOf(dice.between(70, 120), 2))
                .setScale(budget.scale(), RoundingMode.HALF_UP)
            : budget;
    BigDecimal carried =
        budget
            .multiply(BigDecimal.valueOf(dice.of(0, 0, 10, 25), 2))
            .setScale(budget.scale(), RoundingMode.DOWN);
    return new FundLine(key, label, initial, carried, budget, executed);
  }

  private static FundLine empty(String key, String label) {
    BigDecimal none = BigDecimal.ZERO;
    return new FundLine(key, label, none, none, none, none);
  }
}
