package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An amount told again in brackets in another unit: 128,166万元（12.82亿元）. */
final class RestatedAmount {
  private static final Pattern AGAIN = Pattern.compile("(即|合|折合|计)?");

  private RestatedAmount() {}

  /** The amounts of a sentence told twice, except where rounding alone is between them. */
  static List<Relation> read(Spoken spoken) {
    List<Relation> relations = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    for (Claim again : claims) {
      claims.stream()
          .filter(first -> isOf(spoken, again, first))
          .findFirst()
          .ifPresent(
              first ->
                  relations.add(
                      new Relation.Sum(
                          first.statement(), List.of(again.statement()), true, spoken.source())));
    }
    return relations;
  }

  private static boolean isOf(Spoken spoken, Claim again, Claim first) {
    boolean bracketed =
        again.clause().depth() == 1
            && again.clause().numbers().size() == 1
            && again.tail().isEmpty()
            && AGAIN
                .matcher(again.clause().tight(again.clause().start(), again.mention().start()))
                .matches()
            && first.mention().end() <= again.clause().start()
            && spoken
                .passage()
                .plain()
                .substring(first.mention().end(), again.clause().start())
                .strip()
                .equals("(");
    Figure one = first.statement().figure();
    Figure other = again.statement().figure();
    return bracketed
        && first.isMoney()
        && first.comparable(again)
        && first.isPlain()
        && again.isPlain()
        && !one.quantity().approximate()
        && !other.quantity().approximate()
        && !one.quantity().unit().equals(other.quantity().unit())
        && (one.inBase().compareTo(other.inBase()) == 0 || !one.interval().meets(other.interval()));
  }
}
