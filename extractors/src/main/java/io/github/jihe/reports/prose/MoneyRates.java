package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What 执行率 and 到位率 may be the quotients of, by the names of the amounts. */
record MoneyRates(RateNear near) {
  private static final Sought OF_ALL = new Sought("总|综合|整体|平均|加权");

  /**
   * The readings.
   *
   * @param arrival whether it is of what arrived, instead of what was spent
   */
  List<Quotient> read(boolean arrival) {
    List<Claim> close = near.before();
    List<Claim> all = near.reach(close);
    if (RateCue.JOINTLY.matcher(near.cue().name()).find()) {
      List<Claim> parts =
          all.stream().filter(c -> arrival ? Money.arrived(c) : Money.spent(c)).toList();
      List<Claim> wholes = all.stream().filter(Money::planned).toList();
      boolean groups = parts.size() > 1 && parts.size() == wholes.size();
      return groups ? near.of(Together.of(parts), List.of(Together.of(wholes))) : List.of();
    }
    List<Claim> done = done(close, arrival);
    if (done.isEmpty()) {
      done = done(all, arrival);
    }
    if (done.isEmpty()) {
      return List.of();
    }
    Claim part = done.get(done.size() - 1);
    List<Claim> wholes =
        ofKind(all)
            .filter(c -> Money.planned(c) || !arrival && Money.arrived(c))
            .filter(c -> areAlike(kind(c), kind(part)))
            .filter(c -> c.samePeriod(part) && !c.equals(part))
            .toList();
    if (!near.cue().of().isEmpty()) {
      return near.of(part, wholes.stream().filter(c -> Money.isBase(c, near.cue().of())).toList());
    }
    List<Claim> adjusted =
        wholes.stream().filter(c -> c.measure() == Measure.ADJUSTED_BUDGET).toList();
    List<Claim> planned = wholes.stream().filter(Money::planned).toList();
    List<Claim> totals = adjusted.stream().filter(c -> c.kind() == FundSource.TOTAL).toList();
    adjusted = totals.isEmpty() ? adjusted : totals;
    boolean changed = adjusted.isEmpty() && Adjustments.in(all);
    List<Claim> bases = adjusted.isEmpty() ? planned.isEmpty() ? wholes : planned : adjusted;
    List<Quotient> readings = changed ? List.of() : near.of(part, bases);
    boolean aside = close.isEmpty() && near.operands().own().contains(part);
    return aside ? readings.stream().filter(Quotient::rateSlips).toList() : readings;
  }

  /** The kind of money: 到位180万元 right behind 配套资金计划200万元 is of the same kind. */
  private FundSource kind(Claim claim) {
    List<Claim> own = near.operands().own();
    int before = own.indexOf(claim) - 1;
    boolean bare = claim.kind() == FundSource.TOTAL && !OF_ALL.isIn(claim.head());
    boolean follows = bare && before >= 0 && claim.clause().opener() != ';';
    FundSource last = follows ? own.get(before).kind() : claim.kind();
    return last == FundSource.TOTAL || last == FundSource.NAMED ? claim.kind() : last;
  }

  private static boolean areAlike(FundSource one, FundSource other) {
    Set<FundSource> general = Set.of(FundSource.TOTAL, FundSource.NAMED);
    return one == other || general.contains(one) && general.contains(other);
  }

  private List<Claim> done(List<Claim> claims, boolean arrival) {
    return ofKind(claims).filter(c -> arrival ? Money.arrived(c) : Money.spent(c)).toList();
  }

  private Stream<Claim> ofKind(List<Claim> claims) {
    FundSource kind = near.rate().kind();
    return claims.stream()
        .filter(c -> c.isMoney() && c.clause().depth() == near.rate().clause().depth())
        .filter(c -> kind(c) == kind || kind == FundSource.NAMED || kind(c) == FundSource.NAMED)
        .filter(c -> c.samePeriod(near.rate()));
  }
}
