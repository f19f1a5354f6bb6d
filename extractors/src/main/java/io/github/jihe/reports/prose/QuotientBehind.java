package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;

/** The calculation of a rate in brackets behind it: 占40%（537.6万元/1344万元）. */
final class QuotientBehind {
  private static final Sought OVER = new Sought("\\s*[/÷]\\s*");

  private QuotientBehind() {}

  /**
   * The calculations of a sentence that do not hold.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    for (int i = 0; i + 1 < claims.size(); i++) {
      if (OVER.is(between(spoken, claims.get(i), claims.get(i + 1)))) {
        quotient(spoken, claims, i).forEach(found::add);
      }
    }
    found.removeIf(relation -> known.stream().anyMatch(other -> areSame(relation, other)));
    return found;
  }

  private static boolean areSame(Relation one, Relation other) {
    return one instanceof Relation.Ratio a
        && other instanceof Relation.Ratio b
        && a.ratio().equals(b.ratio());
  }

  private static List<Relation> quotient(Spoken spoken, List<Claim> claims, int at) {
    Claim part = claims.get(at);
    Claim whole = claims.get(at + 1);
    if (part.isRate() || !part.comparable(whole) || whole.value().signum() <= 0) {
      return List.of();
    }
    List<Claim> rates = new ArrayList<>();
    if (at > 0 && between(spoken, claims.get(at - 1), part).strip().equals("(")) {
      rates.add(claims.get(at - 1));
    }
    return rates.stream()
        .filter(Claim::isRate)
        .map(rate -> new Quotient(part, whole, rate))
        .filter(quotient -> !quotient.fits())
        .map(quotient -> quotient.relation(spoken.source()))
        .toList();
  }

  private static String between(Spoken spoken, Claim one, Claim other) {
    int from = one.mention().end();
    int to = other.mention().start();
    return from <= to && to - from <= 12 ? spoken.passage().plain().substring(from, to) : "?";
  }
}
