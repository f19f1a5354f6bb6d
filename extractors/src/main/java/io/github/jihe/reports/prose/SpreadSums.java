package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where so many of one thing are: 缺陷尚有10处未整改，涉及东村5处、西村3处、北村2处. All counts have one unit, and
 * nothing says that some places are left out.
 */
final class SpreadSums {
  private static final Sought SPREAD =
      new Sought("^(分别|主要)?(涉及|分布(在|于)?|位于|集中(在|于)|来自|散布(在|于)|发生(在|于))");

  private static final Sought HEDGE = new Sought("等|主要|仅|其中|部分|大多|多数|约|以上|其余|其他|另|个别");
  private static final int FEWEST = 3;

  /** A list that comes to more or less than this share of the whole is a list of something else. */
  private static final BigDecimal NEAR = new BigDecimal("0.34");

  private SpreadSums() {}

  static List<Relation> read(Passage passage, List<Claim> unordered) {
    List<Claim> claims = Claim.inOrder(unordered);
    List<Relation> found = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim whole = claims.get(i - 1);
      if (!SPREAD.isIn(claims.get(i).head()) || claims.get(i).clause().opener() != ',') {
        continue;
      }
      List<Claim> parts = parts(claims, i, whole);
      int end = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).clause().end();
      boolean closed =
          parts.size() >= FEWEST
              && isCount(whole)
              && (end >= passage.plain().length()
                  || "。;；".indexOf(passage.plain().charAt(end)) >= 0)
              && !HEDGE.isIn(words(passage, whole.mention().start(), end))
              && isNear(whole, parts);
      if (closed) {
        List<Statement> members = parts.stream().map(Claim::statement).toList();
        found.add(
            new Relation.Sum(
                whole.statement(), members, true, passage.source(whole.clause().start(), end)));
      }
    }
    return found;
  }

  private static String words(Passage passage, int from, int to) {
    return Characters.tight(passage.plain().substring(from, to));
  }

  private static boolean isCount(Claim claim) {
    return claim.isPlain() && !claim.isRate() && !claim.isMoney() && !claim.isApproximate();
  }

  private static boolean isNear(Claim whole, List<Claim> parts) {
    BigDecimal gap = Claim.sum(parts).subtract(whole.value()).abs();
    return gap.compareTo(whole.value().multiply(NEAR)) <= 0;
  }

  private static List<Claim> parts(List<Claim> claims, int from, Claim whole) {
    List<Claim> parts = new ArrayList<>();
    for (int i = from; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean goesOn = i == from || "、和".indexOf(claim.clause().opener()) >= 0;
      boolean same =
          claim
              .statement()
              .figure()
              .quantity()
              .unit()
              .symbol()
              .equals(whole.statement().figure().quantity().unit().symbol());
      if (!goesOn || !same || !isCount(claim) || claim.value().compareTo(whole.value()) >= 0) {
        break;
      }
      parts.add(claim);
    }
    return parts;
  }
}
