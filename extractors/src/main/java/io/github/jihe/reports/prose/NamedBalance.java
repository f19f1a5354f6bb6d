package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of what its own words name: 到位资金结存278.35万元, 预算结余338.35万元. Said only where what is
 * spent, taken from the other of the two, makes it: the wrong one was taken.
 */
final class NamedBalance {
  private static final String LEFT = "(?:尚有|还有)?(?:结余|结存|剩余|余额|沉淀|节余)(?:资金)?(?:为|共|达|是)?";
  private static final Sought OF_ARRIVED =
      new Sought(
          "(?:截至[^,，]{0,10})?(?:年末|年底|期末)?(?:已|实际)?到位(?:的)?(?:资金|经费|款项)?(?:年末|年底|尚|的)?" + LEFT);
  private static final Sought OF_BUDGET =
      new Sought("(?:截至[^,，]{0,10})?(?:全年|年度|项目|年末)?预算(?:资金|指标|额度)?(?:年末|年底|尚|的)?" + LEFT);

  private NamedBalance() {}

  /**
   * The balances of a sentence.
   *
   * @param earlier claims of all passages before
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Claim> earlier, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    for (Claim left : spoken.outside()) {
      boolean ofArrived = OF_ARRIVED.is(left.head());
      boolean ofBudget = OF_BUDGET.is(left.head());
      boolean told =
          known.stream()
              .anyMatch(
                  relation ->
                      relation instanceof Relation.Balance balance
                          && balance.left().equals(left.statement()));
      if (ofArrived != ofBudget && !told && left.isMoney() && left.isPlain()) {
        wrongWhole(spoken, earlier, left, ofArrived).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Relation> wrongWhole(
      Spoken spoken, List<Claim> earlier, Claim left, boolean ofArrived) {
    List<Claim> near = new ArrayList<>(spoken.said());
    near.addAll(
        spoken.outside().stream()
            .filter(claim -> claim.mention().start() < left.mention().start())
            .toList());
    List<Claim> all = new ArrayList<>(earlier);
    all.addAll(near);
    Optional<Claim> spent = only(near, Role.SPENT);
    Optional<Claim> arrived = only(near, Role.ARRIVED);
    Optional<Claim> planned = only(near, Role.PLANNED).or(() -> only(all, Role.PLANNED));
    Optional<Claim> meant = ofArrived ? arrived : planned;
    if (spent.isEmpty() || meant.isEmpty() || left.isApproximate()) {
      return Optional.empty();
    }
    if (makes(meant.get(), spent.get(), left)
        || meant.get().value().compareTo(spent.get().value()) < 0) {
      return Optional.empty();
    }
    boolean wrong =
        ofArrived
            ? all.stream().filter(Role.PLANNED::is).anyMatch(c -> makes(c, spent.get(), left))
            : arrived.filter(c -> makes(c, spent.get(), left)).isPresent();
    return wrong
        ? Optional.of(
            new Relation.Balance(
                meant.get().statement(),
                spent.get().statement(),
                left.statement(),
                spoken.source()))
        : Optional.empty();
  }

  private enum Role {
    SPENT,
    ARRIVED,
    PLANNED;

    boolean is(Claim claim) {
      boolean plays =
          switch (this) {
            case SPENT -> Money.spent(claim);
            case ARRIVED -> Money.arrived(claim);
            case PLANNED -> Money.planned(claim);
          };
      return plays
          && claim.kind() == FundSource.TOTAL
          && claim.clause().depth() == 0
          && claim.isPlain()
          && !claim.isApproximate();
    }
  }

  /** The one amount of all the money in this role; absent if there are two that differ. */
  private static Optional<Claim> only(List<Claim> claims, Role role) {
    List<Claim> found = claims.stream().filter(role::is).toList();
    long values =
        found.stream().map(claim -> claim.value().stripTrailingZeros()).distinct().count();
    return values == 1 ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
  }

  private static boolean makes(Claim whole, Claim spent, Claim left) {
    return whole.interval().minus(spent.interval()).meets(left.interval());
  }
}
