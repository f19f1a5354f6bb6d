package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares of what a sentence names as its topic without its number, which the report told before:
 * 医疗收入28640万元…。医疗收入中，药品收入7563万元，占74.4%. Said only where the report knows one number of that name
 * and no two numbers near make the share.
 */
final class TopicShares {
  private static final Sought TOPIC =
      new Sought("(?:在|全部|上述|前述)?(?<name>\\p{IsHan}{2,14}?)(?:之中|当中|里面|中)(?:[,，]|$)");
  private static final Sought SHARE =
      new Sought(
          "(?:约|仅)?占(?:比|到|总数|总量|总额|全部|其)?(?:的)?(?:比例|比重)?(?:为|达|到)?|\\p{IsHan}{1,4}占比(?:为|达)?");
  private static final int SHORTEST_NAME = 3;

  private TopicShares() {}

  /**
   * The shares of a sentence that do not hold.
   *
   * @param earlier the claims of all passages before, in order
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Claim> earlier, List<Relation> known) {
    Optional<String> topic = topic(spoken);
    if (topic.isEmpty()) {
      return List.of();
    }
    List<Claim> before = new ArrayList<>(earlier);
    before.addAll(spoken.said());
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.outside();
    for (int i = 1; i < claims.size(); i++) {
      Claim rate = claims.get(i);
      Claim part = claims.get(i - 1);
      boolean reads =
          rate.isRate()
              && rate.isPlain()
              && !rate.isApproximate()
              && SHARE.is(rate.head())
              && rate.clause().opener() != ';'
              && part.isPlain()
              && !part.isRate()
              && !part.isApproximate()
              && part.samePeriod(rate)
              && !Quotient.isTold(known, rate);
      if (reads) {
        whole(before, topic.get(), part)
            .map(whole -> new Quotient(part, whole, rate))
            .filter(quotient -> isWrong(spoken, before, quotient))
            .ifPresent(quotient -> found.add(quotient.relation(spoken.source())));
      }
    }
    return found;
  }

  /** What the clause in front of all numbers names. */
  private static Optional<String> topic(Spoken spoken) {
    if (spoken.clauses().isEmpty() || !spoken.clauses().get(0).numbers().isEmpty()) {
      return Optional.empty();
    }
    return TOPIC
        .whole(spoken.clauses().get(0).tight())
        .map(topic -> RecalledShares.key(topic.group("name")))
        .filter(name -> name.length() >= SHORTEST_NAME);
  }

  /** The only number of that name. */
  private static Optional<Claim> whole(List<Claim> before, String name, Claim part) {
    List<Claim> named =
        before.stream()
            .filter(c -> c.comparable(part) && c.isPlain() && c.samePeriod(part))
            .filter(c -> RecalledShares.key(c.statement().subject()).equals(name))
            .toList();
    long values = named.stream().map(c -> c.value().stripTrailingZeros()).distinct().count();
    return values == 1
        ? Optional.of(named.get(0)).filter(c -> c.value().compareTo(part.value()) > 0)
        : Optional.empty();
  }

  private static boolean isWrong(Spoken spoken, List<Claim> before, Quotient quotient) {
    boolean made =
        before.stream()
            .filter(c -> c.comparable(quotient.part()) && c.isPlain())
            .anyMatch(c -> new Quotient(quotient.part(), c, quotient.rate()).fits());
    return !quotient.fits() && !made && !Operands.of(spoken).explain(quotient.rate(), true);
  }
}
