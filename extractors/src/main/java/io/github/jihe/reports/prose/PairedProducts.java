package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts and their prices in the same order, and what they cost together:
 * 甲12辆、乙10辆，单价分别为28万元、16万元，合计496万元. If any amount near is the sum of the products, it is right.
 */
final class PairedProducts {
  private static final Sought TOTAL =
      new Sought("(计|共|合计|共计|总计|总价|总额|金额|总|=|需|支出|资金|发放|拨付|兑付|费用|投入|投资)[^,，]{0,8}$");
  private static final Sought LOOSE = new Sought("不等|部分|定金|预付|首付|进度款|折扣|等(?!级|次|奖)");
  private static final BigDecimal NEAR = new BigDecimal("0.25");

  private PairedProducts() {}

  /** The totals of a sentence that the products do not make. */
  static List<Relation> read(Spoken spoken) {
    List<Claim> claims = spoken.claims();
    List<Relation> found = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      if (PriceLists.opens(claims.get(i))) {
        List<Claim> prices = run(claims, i);
        if (prices.size() > 1) {
          read(spoken, i, prices).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static List<Claim> run(List<Claim> claims, int from) {
    List<Claim> run = new ArrayList<>(List.of(claims.get(from)));
    for (int i = from + 1; i < claims.size(); i++) {
      if (!PriceLists.goesOn(claims.get(i), claims.get(i - 1))) {
        break;
      }
      run.add(claims.get(i));
    }
    return run;
  }

  private static Optional<Relation> read(Spoken spoken, int at, List<Claim> prices) {
    int n = prices.size();
    List<Claim> claims = spoken.claims();
    List<Claim> counts = at < n ? List.of() : claims.subList(at - n, at);
    boolean counted = !counts.isEmpty() && counts.stream().allMatch(PairedProducts::isCount);
    if (!counted || LOOSE.isIn(spoken.source().quote())) {
      return Optional.empty();
    }
    Interval sum = Interval.ZERO;
    for (int k = 0; k < n; k++) {
      sum = sum.plus(counts.get(k).interval().times(Interval.exactly(prices.get(k).value())));
    }
    List<Claim> amounts = new ArrayList<>(spoken.said());
    amounts.addAll(claims);
    for (Claim amount : amounts) {
      if (amount.isMoney() && !prices.contains(amount) && sum.meets(amount.interval())) {
        return Optional.empty();
      }
    }
    Optional<Claim> total =
        claims.subList(at + n, claims.size()).stream()
            .filter(claim -> claim.isMoney() && claim.isPlain() && !claim.isApproximate())
            .findFirst()
            .filter(claim -> TOTAL.isIn(claim.head()) && isMeant(claim, counts, prices));
    return total.map(whole -> sum(spoken, counts, prices, whole));
  }

  private static boolean isCount(Claim claim) {
    return !claim.isMoney() && !claim.isRate() && claim.isPlain() && !claim.isApproximate();
  }

  private static boolean isMeant(Claim total, List<Claim> counts, List<Claim> prices) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < counts.size(); k++) {
      sum = sum.add(counts.get(k).value().multiply(prices.get(k).value()));
    }
    BigDecimal gap = total.value().subtract(sum).abs();
    return total.isSlipOf(total.rounded(sum)) || gap.compareTo(sum.multiply(NEAR)) <= 0;
  }

  private static Relation sum(Spoken spoken, List<Claim> counts, List<Claim> prices, Claim total) {
    List<Statement> parts = new ArrayList<>();
    for (int k = 0; k < counts.size(); k++) {
      parts.add(product(List.of(counts.get(k), prices.get(k)), total));
    }
    return new Relation.Sum(total.statement(), parts, true, spoken.source());
  }

  /** What so many of them cost, in the unit of the total. */
  static Statement product(List<Claim> factors, Claim total) {
    Figure whole = total.statement().figure();
    Unit unit = whole.quantity().unit();
    BigDecimal value =
        factors.stream()
            .map(Claim::value)
            .reduce(BigDecimal.ONE, BigDecimal::multiply)
            .divide(unit.inBase(), MathContext.DECIMAL64);
    value = value.stripTrailingZeros();
    int scale = Math.max(value.scale(), Math.max(0, whole.quantity().value().scale()));
    String words =
        factors.stream()
            .map(factor -> factor.statement().figure().printed())
            .collect(Collectors.joining("×"));
    Statement said = factors.get(0).statement();
    return new Statement(
        said.subject(),
        FundSource.NAMED,
        Measure.AMOUNT,
        said.period(),
        said.status(),
        said.operator(),
        Figure.of(
            new Quantity(value.setScale(scale), unit, false, words),
            said.figure().source(),
            false));
  }
}
