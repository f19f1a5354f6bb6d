package io.github.jihe.reports.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A rate with what its words say and the numbers that it may be made of. */
record RateNear(Spoken spoken, Operands operands, Claim rate, RateCue cue) {

  List<Quotient> of(Claim part, List<Claim> wholes) {
    return wholes.stream().map(whole -> new Quotient(part, whole, rate)).toList();
  }

  /** The numbers in brackets behind the rate, else those in front of it, else those behind it. */
  List<Claim> before() {
    RateScope scope = new RateScope(spoken, operands.own(), rate);
    List<Claim> bracket = scope.bracket();
    if (holdsTwo(bracket)) {
      return bracket;
    }
    List<Claim> before = scope.before();
    List<Claim> behind = scope.behind();
    boolean first = before.isEmpty() && holdsTwo(behind);
    return first ? behind : before;
  }

  /** The sentences before, this one up to the rate, and what stands near it. */
  List<Claim> reach(List<Claim> near) {
    Set<Claim> all = new LinkedHashSet<>(operands.said());
    operands.own().stream()
        .filter(c -> c.mention().end() <= rate.mention().start())
        .forEach(all::add);
    all.addAll(near);
    return List.copyOf(all);
  }

  private static boolean holdsTwo(List<Claim> claims) {
    return claims.size() > 1 && claims.get(0).comparable(claims.get(1));
  }

  List<Claim> wholes(Claim part, List<Claim> claims) {
    return claims.stream()
        .filter(c -> !c.equals(part) && c.comparable(part) && c.countsSame(part))
        .filter(c -> c.value().compareTo(part.value()) >= 0)
        .filter(c -> PartWhole.canBe(c) && c.samePeriod(part))
        .toList();
  }
}
