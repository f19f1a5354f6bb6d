package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left, where several amounts may be what it is left of. If any of them less any spending
 * makes it, it is right; else it is claimed of the two that would make it but for a slip of the pen.
 */
final class OpenBalance {
  private static final int MOST = 24;

  private OpenBalance() {}

  /**
   * The balance that a claim states.
   *
   * @param earlier claims of this sentence and of the ones shortly before, in order
   */
  static Optional<Relation> read(Spoken spoken, Claim left, List<Claim> earlier) {
    if (!isStated(left)) {
      return Optional.empty();
    }
    List<Claim> money =
        earlier.stream().filter(c -> c.isMoney() && c.isPlain() && c.value().signum() > 0).toList();
    List<Claim> near = money.subList(Math.max(0, money.size() - MOST), money.size());
    if (isMade(near, left)) {
      return Optional.empty();
    }
    List<Relation> found = new ArrayList<>();
    List<Claim> spent = of(near, left, Measure.SPENT);
    if (spent.isEmpty()) {
      return Optional.empty();
    }
    Claim last = spent.get(spent.size() - 1);
    List<BigDecimal> values = new ArrayList<>();
    for (Measure measure : List.of(Measure.ARRIVED, Measure.ADJUSTED_BUDGET, Measure.BUDGET)) {
      for (Claim whole : of(near, left, measure)) {
        boolean known = values.stream().anyMatch(value -> value.compareTo(whole.value()) == 0);
        if (!known && slips(whole, last, left)) {
          values.add(whole.value());
          found.add(
              new Relation.Balance(
                  whole.statement(), last.statement(), left.statement(), spoken.source()));
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isStated(Claim left) {
    Status status = left.statement().status();
    return left.measure() == Measure.BALANCE
        && left.isPlain()
        && !left.statement().figure().quantity().approximate()
        && status != Status.PLANNED
        && status != Status.POLICY;
  }

  private static List<Claim> of(List<Claim> claims, Claim left, Measure measure) {
    return claims.stream()
        .filter(c -> c.measure() == measure && c.kind() == left.kind())
        .filter(c -> c.kind() != FundSource.NAMED && c.samePeriod(left))
        .filter(c -> c.statement().period() != Period.CUMULATIVE)
        .filter(c -> !c.statement().figure().quantity().approximate())
        .toList();
  }

  /** Whether any two amounts, or one with another added, differ by what is left. */
  private static boolean isMade(List<Claim> money, Claim left) {
    Interval told = interval(left);
    for (Claim whole : money) {
      for (Claim spent : money) {
        Interval rest = interval(whole).minus(interval(spent));
        boolean made =
            rest.meets(told)
                || money.stream()
                    .filter(more -> !more.equals(whole) && !more.equals(spent))
                    .anyMatch(
                        more ->
                            rest.plus(interval(more)).meets(told)
                                || rest.minus(interval(more)).meets(told));
        if (whole != spent && made) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean slips(Claim whole, Claim spent, Claim left) {
    BigDecimal rest = whole.value().subtract(spent.value());
    return rest.signum() > 0
        && (DigitSlip.between(left.value(), rest)
            || DigitSlip.between(whole.value(), spent.value().add(left.value()))
            || DigitSlip.between(spent.value(), whole.value().subtract(left.value())));
  }

  private static Interval interval(Claim claim) {
    return claim.statement().figure().interval();
  }
}
