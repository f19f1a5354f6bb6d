package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.util.regex.Pattern;

/**
 * What became of an amount of money, by its measure or, where it has none, by the words beside it.
 */
final class Money {
  private static final Pattern SPENT =
      Pattern.compile("支出|执行|支付|拨付|使用|列支|用款|花|用去|支用|开支|完成投资|核销|兑现|发放|报账|兑付|付款|实付");
  private static final Sought SPENT_LAST =
      new Sought("(?<!应|计划)(支出|执行|支付|拨付|使用|用去|用|花去?|列支|开支)(了|掉|出|款)?(为|达|共|计)?$");
  private static final Pattern UNSPENT = Pattern.compile("[未尚]+(支出|执行|支付|拨付|使用)|结余|剩余|尚余|应付");
  private static final Pattern PLANNED =
      Pattern.compile("预算|批复|下达|安排|指标|核定|计划|概算|盘子|额度|控制数|应到位|应配套|应安排|应拨|应筹|合同");
  private static final Pattern BUDGET_BEHIND = Pattern.compile("的?(年初|全年|部门|项目|财政)?(预算|指标|额度|计划)");
  private static final Pattern ARRIVED = Pattern.compile("到位|到账|收到|拨入|拨来|筹集|实际?(配套|到|收|拨|筹)");
  private static final Sought DUE = new Sought("应|须|需|计划");

  private Money() {}

  static boolean spent(Claim claim) {
    return !isLabelledBehind(claim)
        && claim.isMoney()
        && (claim.measure() == Measure.SPENT
            || SPENT_LAST.isIn(claim.head()) && !says(claim, UNSPENT)
            || claim.measure() == Measure.AMOUNT && says(claim, SPENT) && !says(claim, UNSPENT));
  }

  static boolean arrived(Claim claim) {
    return claim.isMoney()
        && !DUE.isIn(claim.head())
        && (claim.measure() == Measure.ARRIVED
            || claim.measure() != Measure.SPENT && says(claim, ARRIVED));
  }

  static boolean planned(Claim claim) {
    if (isLabelledBehind(claim)) {
      return claim.isMoney();
    }
    if (SPENT_LAST.isIn(claim.head())) {
      return false;
    }
    boolean due = claim.measure() == Measure.ARRIVED && DUE.isIn(claim.head());
    return claim.isMoney()
        && (claim.measure() == Measure.BUDGET
            || claim.measure() == Measure.ADJUSTED_BUDGET
            || due
            || claim.measure() == Measure.AMOUNT && says(claim, PLANNED) && !spent(claim));
  }

  /** 1280万元预算已支出1216万元: the first is the budget. */
  private static boolean isLabelledBehind(Claim claim) {
    return BUDGET_BEHIND.matcher(claim.tail()).lookingAt() && claim.head().length() <= 2;
  }

  /** Whether it is the amount that words such as 批复数 or 到位资金 call the base of a rate. */
  static boolean isBase(Claim claim, String words) {
    for (String word : new String[] {"到位", "批复", "调整", "年初", "下达", "合同", "概算"}) {
      if (words.contains(word)) {
        return claim.head().contains(word);
      }
    }
    return words.contains("预算") ? planned(claim) : claim.head().contains(words);
  }

  private static boolean says(Claim claim, Pattern words) {
    boolean named =
        claim.tail().startsWith("的")
            && words
                .matcher(claim.tail())
                .region(1, Math.min(3, claim.tail().length()))
                .lookingAt();
    return named
        || words.matcher(claim.head()).find()
        || claim.head().isEmpty() && words.matcher(claim.tail()).find();
  }
}
