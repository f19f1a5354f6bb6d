package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts and then their shares in the same order: 甲144亩、乙108亩、丙72亩，占比依次为40%、30%、20%. All shares but
 * one must be those of one whole, printed or made of the parts; that one is then claimed of it too.
 */
final class PairedShares {
  private static final Pattern SHARES = Pattern.compile(".*(占|比例|比重).*");
  private static final int FEWEST = 3;

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
    for (int i = 0; i < claims.size(); i++) {
      List<Claim> shares = shares(claims, i);
      int from = i - shares.size();
      boolean free = shares.stream().noneMatch(share -> tied.contains(share.statement()));
      if (shares.size() >= FEWEST && from >= 0 && free) {
        List<Claim> parts = claims.subList(from, i);
        if (areParts(parts)) {
          odd(spoken, parts, shares, claims.subList(0, from)).ifPresent(found::add);
        }
        i += shares.size() - 1;
      }
    }
    return found;
  }

  /** The rates that begin here and go on without a word between them. */
  private static List<Claim> shares(List<Claim> claims, int from) {
    List<Claim> shares = new ArrayList<>();
    for (int i = from; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean first = i == from && SHARES.matcher(claim.head()).matches();
      boolean next =
          i > from && claim.head().isEmpty() && "、和,".indexOf(claim.clause().opener()) >= 0;
      if (!claim.isRate() || !claim.isPlain() || !first && !next) {
        break;
      }
      shares.add(claim);
    }
    return shares;
  }

  private static boolean areParts(List<Claim> parts) {
    return parts.stream()
        .allMatch(c -> !c.isRate() && c.isPlain() && c.comparable(parts.get(0)));
  }

  private static Optional<Relation> odd(
      Spoken spoken, List<Claim> parts, List<Claim> shares, List<Claim> before) {
    List<Claim> wholes = new ArrayList<>();
    wholes.add(Together.of(parts));
    before.stream()
        .filter(c -> c.comparable(parts.get(0)) && c.isPlain() && c.value().signum() > 0)
        .forEach(wholes::add);
    spoken.said().stream()
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
      if (wrong.size() == 1) {
        odd.add(wrong.get(0));
      }
    }
    return odd.stream().findFirst().map(quotient -> quotient.relation(spoken.source()));
  }
}
