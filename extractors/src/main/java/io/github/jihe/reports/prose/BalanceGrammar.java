package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left of what came or was planned: 到位 − 支出 = 结余, all three of the same thing. */
final class BalanceGrammar {
  private BalanceGrammar() {}

  /**
   * The balance that a claim states.
   *
   * @param earlier claims of this sentence and of the ones shortly before, in order
   */
  static Optional<Relation> read(Spoken spoken, Claim left, List<Claim> earlier) {
    boolean states =
        left.measure() == Measure.BALANCE
            && left.isPlain()
            && left.statement().status() != Status.PLANNED
            && left.statement().status() != Status.POLICY;
    if (!states) {
      return Optional.empty();
    }
    boolean overYears =
        left.statement().period() != Statement.Period.CUMULATIVE
            && earlier.stream()
                .filter(Claim::isMoney)
                .anyMatch(c -> c.statement().period() == Statement.Period.CUMULATIVE);
    if (overYears) {
      return Optional.empty();
    }
    Optional<Claim> spent = only(earlier, left, Measure.SPENT);
    Optional<Claim> arrived = only(earlier, left, Measure.ARRIVED);
    boolean anyArrived = any(earlier, left, Measure.ARRIVED);
    Optional<Claim> adjusted = only(earlier, left, Measure.ADJUSTED_BUDGET);
    Optional<Claim> budget =
        adjusted.isPresent() || any(earlier, left, Measure.ADJUSTED_BUDGET)
            ? adjusted
            : only(earlier, left, Measure.BUDGET);
    boolean adjusts = budget.filter(Adjustments::isInitial).isPresent() && Adjustments.in(earlier);
    Optional<Claim> whole = anyArrived ? arrived : adjusts ? Optional.empty() : budget;
    if (spent.isEmpty()
        || whole.isEmpty()
        || !fits(whole.get(), spent.get(), left)
            && (isRestOfBalance(spoken, left)
                || isOfOther(spoken, whole.get(), spent.get(), left))) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation.Balance(
            whole.get().statement(), spent.get().statement(), left.statement(), spoken.source()));
  }

  /**
   * Of amounts told in another paragraph alone only a slip of the pen shows that these are meant.
   */
  private static boolean isOfOther(Spoken spoken, Claim whole, Claim spent, Claim left) {
    return Stream.of(whole, spent).noneMatch(claim -> isIn(spoken, claim))
        && !OpenBalance.slips(whole, spent, left);
  }

  private static boolean isIn(Spoken spoken, Claim claim) {
    return spoken.said().contains(claim) || spoken.claims().contains(claim);
  }

  /** 结余50万元，其中10万元收回，40万元结转下年. */
  private static boolean isRestOfBalance(Spoken spoken, Claim left) {
    List<Claim> own = spoken.claims().stream().filter(left::comparable).toList();
    return own.stream()
        .filter(c -> c.measure() == Measure.BALANCE && !c.equals(left))
        .anyMatch(
            balance ->
                own.stream()
                    .filter(c -> !c.equals(left) && !c.equals(balance))
                    .anyMatch(c -> fits(balance, c, left)));
  }

  private static boolean fits(Claim whole, Claim spent, Claim left) {
    return whole.interval().minus(spent.interval()).meets(left.interval());
  }

  private static boolean any(List<Claim> earlier, Claim left, Measure measure) {
    return earlier.stream().anyMatch(c -> c.measure() == measure && isOfSame(c, left));
  }

  /** The one claim of this measure about the same whole; absent if there are two that differ. */
  private static Optional<Claim> only(List<Claim> earlier, Claim left, Measure measure) {
    List<Claim> found =
        earlier.stream()
            .filter(c -> c.measure() == measure && isOfSame(c, left) && c.isPlain())
            .toList();
    long values = found.stream().map(c -> c.value().stripTrailingZeros()).distinct().count();
    return values == 1 ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
  }

  private static boolean isOfSame(Claim claim, Claim left) {
    boolean sameKind = claim.kind() == left.kind();
    boolean sameName =
        left.kind() != FundSource.NAMED
            || Names.same(claim.statement().subject(), left.statement().subject());
    return sameKind
        && sameName
        && claim.samePeriod(left)
        && claim.isMoney()
        && claim.statement().status() != Status.PLANNED
        && claim.clause().depth() == 0;
  }
}
