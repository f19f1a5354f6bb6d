package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares whose base the parts themselves tell: 计划900人，实际录取948人，其中县内756人，占79.7%，外县192人. 756 and 192
 * make 948, so that no share of 900 can be meant.
 */
final class ComplementShares {
  private static final Sought WITHIN = new Sought("^(其中|当中)");
  private static final Sought REST = new Sought("^(其余|其他|剩余|余下|另)");
  private static final int MOST = 4;
  private static final int TELLING_DIGITS = 2;

  private ComplementShares() {}

  /**
   * The shares of a sentence that are those of another base.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = new ArrayList<>(spoken.said());
    int own = claims.size();
    claims.addAll(spoken.outside());
    for (int i = own + 1; i + 1 < claims.size(); i++) {
      Claim part = claims.get(i - 1);
      Claim rate = claims.get(i);
      boolean share =
          rate.isRate()
              && rate.isPlain()
              && !rate.isApproximate()
              && ShareList.leavesWholeOut(rate.head())
              && isNumber(part);
      if (share) {
        whole(claims, i)
            .map(whole -> new Quotient(part, whole, rate))
            .filter(quotient -> !quotient.fits() && !isTold(known, quotient))
            .ifPresent(quotient -> found.add(quotient.relation(spoken.source())));
      }
    }
    return found;
  }

  private static boolean isNumber(Claim claim) {
    return !claim.isRate() && claim.isPlain() && !claim.isApproximate();
  }

  /** The number in front that the part and those behind its share make exactly. */
  private static Optional<Claim> whole(List<Claim> claims, int share) {
    Claim part = claims.get(share - 1);
    List<Claim> parts = new ArrayList<>(List.of(part));
    boolean listed = WITHIN.isIn(part.clause().tight());
    for (int i = share + 1; i < claims.size() && parts.size() <= MOST; i++) {
      Claim next = claims.get(i);
      if (next.isRate()) {
        continue;
      }
      if (!isNumber(next) || !next.comparable(part) || next.clause().opener() == ';') {
        break;
      }
      parts.add(next);
      listed |= REST.isIn(next.head());
      for (int k = share - 2; k >= 0 && listed; k--) {
        Claim whole = claims.get(k);
        boolean made =
            isNumber(whole)
                && whole.comparable(part)
                && whole.samePeriod(part)
                && whole.value().precision() >= TELLING_DIGITS
                && Claim.sum(parts).compareTo(whole.value()) == 0;
        if (made) {
          return Optional.of(whole);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(List<Relation> known, Quotient quotient) {
    return known.stream()
        .filter(Relation.Ratio.class::isInstance)
        .map(Relation.Ratio.class::cast)
        .anyMatch(
            ratio ->
                ratio.ratio().equals(quotient.rate().statement())
                    && ratio.whole().equals(quotient.whole().statement()));
  }
}
