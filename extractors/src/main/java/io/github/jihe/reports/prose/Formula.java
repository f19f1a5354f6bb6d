package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A calculation printed with its signs: 占40%（537.6万元/1344万元）; 240人×80元×15天＝288000元. */
final class Formula {
  private static final Pattern OVER = Pattern.compile("\\s*[/÷]\\s*");
  private static final Pattern TIMES = Pattern.compile("\\s*[×xX*✕]\\s*");
  private static final Pattern IS = Pattern.compile("\\s*[=≈]\\s*");
  private static final Pattern HUNDRED = Pattern.compile("\\s*[×xX*]\\s*100%?\\s*[=≈]\\s*");

  private Formula() {}

  /**
   * The calculations of a sentence that do not hold.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    for (int i = 0; i + 1 < claims.size(); i++) {
      if (OVER.matcher(between(spoken, claims.get(i), claims.get(i + 1))).matches()) {
        quotient(spoken, claims, i).forEach(found::add);
      }
      if (i == 0 || !joins(spoken, claims.get(i - 1), claims.get(i), TIMES)) {
        product(spoken, claims, i).forEach(found::add);
      }
    }
    found.removeIf(relation -> known.stream().anyMatch(other -> areSame(relation, other)));
    return found;
  }

  private static boolean areSame(Relation one, Relation other) {
    if (one instanceof Relation.Product a && other instanceof Relation.Product b) {
      return a.product().equals(b.product());
    }
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
    if (at + 2 < claims.size()) {
      String words = between(spoken, whole, claims.get(at + 2));
      if (joins(spoken, whole, claims.get(at + 2), IS) || HUNDRED.matcher(words).matches()) {
        rates.add(claims.get(at + 2));
      }
    }
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

  private static List<Relation> product(Spoken spoken, List<Claim> claims, int from) {
    List<Claim> factors = new ArrayList<>(List.of(claims.get(from)));
    int at = from + 1;
    while (at < claims.size() && joins(spoken, claims.get(at - 1), claims.get(at), TIMES)) {
      factors.add(claims.get(at));
      at++;
    }
    boolean told =
        factors.size() > 1
            && at < claims.size()
            && joins(spoken, claims.get(at - 1), claims.get(at), IS);
    if (!told) {
      return List.of();
    }
    Multiple multiple = new Multiple(factors, claims.get(at));
    return multiple.fits() ? List.of() : List.of(multiple.relation(spoken.source()));
  }

  private static boolean joins(Spoken spoken, Claim one, Claim other, Pattern sign) {
    String words = between(spoken, one, other);
    boolean equal = sign.equals(IS) && other.statement().operator() == Operator.EQUAL;
    return sign.matcher(words).matches() || equal && words.isBlank();
  }

  private static String between(Spoken spoken, Claim one, Claim other) {
    int from = one.mention().end();
    int to = other.mention().start();
    return from <= to && to - from <= 12 ? spoken.passage().plain().substring(from, to) : "?";
  }
}
