package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Execution rates of one kind of money whose budget a list told before:
 * 预算1874万元，其中项目支出769万元。…项目支出702万元， 执行率91.3%. The name ties both; where the budget was changed, the
 * last one of that name counts.
 */
final class RecalledRates {
  private static final Sought GENERAL =
      new Sought(
          "年初|全年|本年度?|当年|年度|部门|调整后?的?|批复|预算数?|支出数?|经费|资金|执行数?|拨款|安排|下达|实际|完成|财政|计划|指标|额度|共|为|达|的|已");
  private static final Sought OF_BUDGET =
      new Sought("(仅|约)?(占|完成|达到?|为)了?(其|年初|全年|年度|调整后?|批复)?的?预算数?的(比例|比重)?(为|达)?");
  private static final Sought JOINTLY = new Sought("综合|总体|整体|平均|合计|两项|三项|进度");

  private static final Sought DONE = new Sought("实际|已|完成|执行|支付|拨付|使用|共");

  private RecalledRates() {}

  /**
   * The rates of a sentence that do not hold.
   *
   * @param earlier the claims of all passages before, in order
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Claim> earlier, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    for (int i = 1; i < claims.size(); i++) {
      Claim rate = claims.get(i);
      Claim part = claims.get(i - 1);
      boolean told =
          (rate.measure() == Measure.EXECUTION_RATE || OF_BUDGET.is(rate.head()))
              && rate.isPlain()
              && !rate.isApproximate()
              && !JOINTLY.isIn(rate.head())
              && isSpent(part)
              && part.clause().depth() == rate.clause().depth()
              && rate.clause().opener() != ';'
              && "、和".indexOf(part.clause().opener()) < 0
              && part.samePeriod(rate);
      boolean tied = Quotient.isTold(known, rate);
      if (told && !tied) {
        List<Claim> near = new ArrayList<>(spoken.recent());
        near.addAll(spoken.said());
        near.addAll(claims.subList(0, i - 1));
        List<Claim> before = new ArrayList<>(earlier);
        before.addAll(spoken.said());
        before.addAll(claims.subList(0, i - 1));
        misfit(near, before, part, rate)
            .ifPresent(quotient -> found.add(quotient.relation(spoken.source())));
      }
    }
    return found;
  }

  private static boolean isSpent(Claim claim) {
    boolean named = claim.kind() != FundSource.TOTAL && !key(claim).isEmpty();
    return named && claim.isMoney() && claim.isPlain() && !claim.isApproximate() && !planned(claim);
  }

  private static boolean planned(Claim claim) {
    return Money.planned(claim) || Money.arrived(claim);
  }

  private static Optional<Quotient> misfit(
      List<Claim> near, List<Claim> before, Claim part, Claim rate) {
    List<Claim> money = near.stream().filter(c -> c.isMoney() && c.isPlain()).toList();
    List<Claim> spent = new ArrayList<>(money.stream().filter(c -> !planned(c)).toList());
    spent.add(part);
    boolean fits =
        spent.stream().anyMatch(c -> money.stream().anyMatch(m -> new Quotient(c, m, rate).fits()));
    boolean base = before.stream().anyMatch(c -> isBaseOf(c, part, rate));
    if (fits || base) {
      return Optional.empty(); // 支出1296万元，其中甲784万元、乙512万元，执行率96.04%: that of the whole.
    }
    List<Claim> adjusted = named(before, part, Measure.ADJUSTED_BUDGET).toList();
    List<Claim> planned = named(before, part, Measure.BUDGET).toList();
    boolean changed = adjusted.isEmpty() && Adjustments.in(before);
    List<Claim> bases = adjusted.isEmpty() ? planned : adjusted;
    boolean one = bases.stream().map(c -> c.value().stripTrailingZeros()).distinct().count() == 1;
    return one && !changed
        ? Optional.of(new Quotient(part, bases.get(0), rate)).filter(Quotient::isCredible)
        : Optional.empty();
  }

  private static boolean isBaseOf(Claim claim, Claim part, Claim rate) {
    return claim.isMoney() && claim.isPlain() && new Quotient(part, claim, rate).fits();
  }

  /** The budgets of the same name; what a list goes on with is told of what opened it. */
  private static Stream<Claim> named(List<Claim> before, Claim part, Measure measure) {
    List<Claim> found = new ArrayList<>();
    Measure last = Measure.OTHER;
    for (Claim claim : before) {
      if (!claim.isMoney() || !claim.isPlain()) {
        continue;
      }
      boolean goesOn =
          "、和".indexOf(claim.clause().opener()) >= 0
              && (claim.measure() == Measure.AMOUNT
                  || claim.measure() == Measure.SPENT && !DONE.isIn(claim.head()));
      last = goesOn ? last : claim.measure();
      if (last == measure && key(claim).equals(key(part)) && claim.samePeriod(part)) {
        found.add(claim);
      }
    }
    return found.stream();
  }

  private static String key(Claim claim) {
    return GENERAL.replaceAll(claim.statement().subject(), "");
  }
}
