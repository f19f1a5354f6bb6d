package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts and then their shares in the same order: 甲144亩、乙108亩、丙72亩，占比依次为40%、30%、20%. All shares but
 * one must be those of one whole, printed or made of the parts; that one is then claimed of it too.
 */
final class PairedShares {
  private static final Sought SHARES = new Sought(".*(占|比例|比重).*");
  private static final int FEWEST = 2;

  private PairedShares() {}

  /**
   * The odd shares of a sentence.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    Set<Statement> tied = new HashSet<>();
    for (Relation relation : known) {
      if (relation instanceof Relation.Ratio ratio) {
        tied.add(ratio.ratio());
      }
    }
    List<Claim> claims = spoken.outside();
    List<Relation> found = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      List<Claim> shares = shares(claims, i);
      boolean free = shares.stream().noneMatch(share -> tied.contains(share.statement()));
      if (shares.size() >= FEWEST && free) {
        boolean ofWhole = shares.get(0).head().startsWith("的");
        List<Claim> before = claims.subList(0, ofWhole ? i - 1 : i);
        List<Claim> parts = parts(before, shares.size());
        List<Claim> wholes = new ArrayList<>(spoken.said());
        wholes.addAll(before);
        wholes.removeAll(parts);
        if (ofWhole) {
          wholes = List.of(claims.get(i - 1));
        }
        if (parts.size() == shares.size()) {
          odd(spoken, parts, shares, wholes).ifPresent(found::add);
        }
      }
      i += Math.max(0, shares.size() - 1);
    }
    return found;
  }

  /** The rates that begin here and go on without a word between them. */
  private static List<Claim> shares(List<Claim> claims, int from) {
    List<Claim> shares = new ArrayList<>();
    for (int i = from; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean ofWhole = claim.head().startsWith("的") && claims.get(i - 1).head().contains("别占");
      boolean first = i == from && (ofWhole || SHARES.is(claim.head()));
      boolean next =
          i > from && claim.head().isEmpty() && "、和,".indexOf(claim.clause().opener()) >= 0;
      if (!claim.isRate() || !claim.isPlain() || !first && !next) {
        break;
      }
      shares.add(claim);
    }
    return shares;
  }

  /**
   * The last numbers of one unit in front; what tells ages and the like between them is passed
   * over.
   */
  private static List<Claim> parts(List<Claim> before, int count) {
    List<Claim> parts = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && parts.size() < count; i--) {
      Claim claim = before.get(i);
      if (claim.isRate()) {
        break;
      }
      if (parts.isEmpty() || claim.comparable(parts.get(0))) {
        if (!claim.isPlain()) {
          break;
        }
        parts.add(0, claim);
      }
    }
    return parts;
  }

  /** One part is wrong, and with it the sum: the others are shares of one and the same whole. */
  private static Optional<Quotient> slipped(List<Claim> parts, List<Claim> shares, Claim whole) {
    for (int odd = 0; odd < parts.size() && parts.size() > FEWEST; odd++) {
      BigDecimal share = BigDecimal.ONE.subtract(shares.get(odd).value());
      BigDecimal rest = whole.value().subtract(parts.get(odd).value());
      if (share.signum() <= 0) {
        return Optional.empty();
      }
      BigDecimal all = rest.divide(share, MathContext.DECIMAL64).setScale(0, RoundingMode.HALF_UP);
      boolean others = all.signum() > 0;
      for (int k = 0; k < parts.size() && others; k++) {
        Interval part = parts.get(k).interval();
        others = k == odd || Quotient.fits(part, Interval.exactly(all), shares.get(k));
      }
      if (others) {
        return Optional.of(new Quotient(parts.get(odd), whole, shares.get(odd)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Relation> odd(
      Spoken spoken, List<Claim> parts, List<Claim> shares, List<Claim> others) {
    List<Claim> wholes = new ArrayList<>();
    wholes.add(Together.of(parts));
    others.stream()
        .filter(c -> c.comparable(parts.get(0)) && c.isPlain() && c.value().signum() > 0)
        .forEach(wholes::add);
    List<Quotient> odd = new ArrayList<>();
    for (Claim whole : wholes) {
      List<Quotient> wrong = new ArrayList<>();
      for (int k = 0; k < parts.size(); k++) {
        Quotient quotient = new Quotient(parts.get(k), whole, shares.get(k));
        if (!quotient.fits()) {
          wrong.add(quotient);
        }
      }
      if (wrong.isEmpty()) {
        return Optional.empty();
      }
      boolean few = parts.size() == FEWEST && !wrong.get(0).slips() && !wrong.get(0).isNear();
      if (wrong.size() == 1 && !few) {
        odd.add(wrong.get(0));
      }
    }
    if (odd.isEmpty()) {
      return slipped(parts, shares, wholes.get(0))
          .map(quotient -> quotient.relation(spoken.source()));
    }
    return odd.stream().findFirst().map(quotient -> quotient.relation(spoken.source()));
  }
}
