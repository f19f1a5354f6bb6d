package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left, told as a share and as an amount: 合同价836万元，已付627万元，余下的25%即209万元. The share shows
 * which two numbers in front are meant, and so what the amount must be.
 */
final class RestOfWhole {
  private static final Sought REST = new Sought("^(其余|余下|剩余|剩下|另外|余|其他)的?\\p{IsHan}{0,4}$");
  private static final Interval WHOLE = Interval.exactly(BigDecimal.ONE);

  private RestOfWhole() {}

  /** The amounts of a sentence that are not what is left. */
  static List<Relation> read(Spoken spoken) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = Claim.inOrder(spoken.outside());
    for (int i = 2; i + 1 < claims.size(); i++) {
      Claim rate = claims.get(i);
      Claim left = claims.get(i + 1);
      boolean told =
          rate.isRate()
              && REST.isIn(rate.head())
              && isNumber(left)
              && left.clause().isSame(rate.clause());
      if (told) {
        left(spoken, claims.subList(0, i), rate, left).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isNumber(Claim claim) {
    return !claim.isRate()
        && claim.isPlain()
        && !claim.isApproximate()
        && PerUnit.of(claim).isEmpty()
        && claim.value().signum() > 0;
  }

  private static List<Relation> left(Spoken spoken, List<Claim> before, Claim rate, Claim left) {
    Interval done = WHOLE.minus(rate.interval());
    List<Relation> pairs = new ArrayList<>();
    for (int part = 0; part < before.size(); part++) {
      for (int whole = 0; whole < before.size(); whole++) {
        Claim all = before.get(whole);
        Claim gone = before.get(part);
        boolean like =
            part != whole
                && isNumber(all)
                && isNumber(gone)
                && all.comparable(left)
                && gone.comparable(left);
        if (like && all.interval().minus(gone.interval()).meets(left.interval())) {
          return List.of();
        }
        if (like && gone.interval().dividedBy(all.interval()).meets(done)) {
          pairs.add(
              new Relation.Balance(
                  all.statement(), gone.statement(), left.statement(), spoken.source()));
        }
      }
    }
    return pairs.size() == 1 ? pairs : List.of();
  }
}
