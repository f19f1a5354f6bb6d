package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sources told one by one between semicolons: 财政资金1150万元，支出1100万元；单位资金200万元，支出180万元. A measure
 * without a name belongs to the one source of its own group.
 */
final class SourceGroups {
  private static final Set<Measure> BARE =
      Set.of(
          Measure.SPENT,
          Measure.ARRIVED,
          Measure.BALANCE,
          Measure.EXECUTION_RATE,
          Measure.ARRIVAL_RATE);

  private SourceGroups() {}

  /** The claims of one sentence, bare measures under the kind of their source. */
  static List<Claim> assigned(List<Claim> claims) {
    if (isOfOneSource(claims)) {
      FundSource kind = claims.get(0).kind();
      return claims.stream().map(claim -> isBare(claim) ? under(claim, kind) : claim).toList();
    }
    List<List<Claim>> groups = groups(claims);
    long named = groups.stream().filter(group -> sources(group).size() == 1).count();
    if (named < 2 || groups.stream().anyMatch(group -> sources(group).size() > 1)) {
      return claims;
    }
    List<Claim> assigned = new ArrayList<>();
    for (List<Claim> group : groups) {
      List<Claim> sources = sources(group);
      int from = sources.isEmpty() ? group.size() : group.indexOf(sources.get(0));
      for (int i = 0; i < group.size(); i++) {
        Claim claim = group.get(i);
        assigned.add(i > from && isBare(claim) ? under(claim, sources.get(0).kind()) : claim);
      }
    }
    return assigned;
  }

  /** 基本支出全年预算1668万元，实际支出1661万元，执行率99.58%: the sentence speaks of one source from the start. */
  private static boolean isOfOneSource(List<Claim> claims) {
    return !claims.isEmpty()
        && claims.get(0).isMoney()
        && claims.get(0).kind() != FundSource.TOTAL
        && claims.get(0).kind() != FundSource.NAMED
        && claims.get(0).ownMeasure()
        && claims.get(0).clause().opener() == '^'
        && sources(claims).size() == 1;
  }

  private static List<List<Claim>> groups(List<Claim> claims) {
    List<List<Claim>> groups = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean opens =
          claim.clause().opener() == ';'
              && i > 0
              && !claims.get(i - 1).clause().isSame(claim.clause());
      if (groups.isEmpty() || opens) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(claim);
    }
    return groups;
  }

  /** The first figures of sources of money; what is told further of the same source is no other. */
  private static List<Claim> sources(List<Claim> group) {
    List<Claim> sources = new ArrayList<>();
    for (Claim claim : group) {
      boolean source =
          claim.isMoney()
              && claim.clause().depth() == 0
              && claim.kind() != FundSource.TOTAL
              && claim.kind() != FundSource.NAMED
              && sources.stream().noneMatch(s -> s.kind() == claim.kind() || isPart(claim, s));
      if (source) {
        sources.add(claim);
      }
    }
    return sources;
  }

  /** 人员经费 and 公用经费 behind 基本支出 are what it consists of. */
  private static boolean isPart(Claim claim, Claim source) {
    boolean kind = claim.kind() == FundSource.STAFF || claim.kind() == FundSource.OPERATING;
    return kind && source.kind() == FundSource.BASIC;
  }

  private static boolean isBare(Claim claim) {
    return claim.kind() == FundSource.TOTAL
        && claim.ownMeasure()
        && claim.clause().depth() == 0
        && BARE.contains(claim.measure())
        && !claim.head().matches(".*(合计|共计|总计|总|累计|项目|整体|全部).*");
  }

  /** The same claim about another kind of money. */
  static Claim under(Claim claim, FundSource kind) {
    return claim.saying(claim.statement().withKind(kind));
  }
}
