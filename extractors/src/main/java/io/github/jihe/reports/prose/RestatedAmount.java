package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An amount told again in another unit: 128,166万元（12.82亿元）; 35.2万元，即352000元. */
final class RestatedAmount {
  private static final Pattern AGAIN = Pattern.compile("(即|合|折合|计|合计|共计|换算为|折算为)?");
  private static final Pattern APPENDED =
      Pattern.compile("[,，]?(即|折合|合|折算为|换算为|也就是|也即|亦即|相当于)(人民币)?");

  private static final int LONGEST_LINK = 10;

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
    Figure one = first.statement().figure();
    Figure other = again.statement().figure();
    return (isBracketed(spoken, again, first) || isAppended(spoken, again, first))
        && first.isMoney()
        && first.comparable(again)
        && first.isPlain()
        && again.isPlain()
        && !one.quantity().approximate()
        && !other.quantity().approximate()
        && !one.quantity().unit().equals(other.quantity().unit())
        && (one.inBase().compareTo(other.inBase()) == 0 || !one.interval().meets(other.interval()));
  }

  /** 35.2万元，即352000元. */
  private static boolean isAppended(Spoken spoken, Claim again, Claim first) {
    int gap = again.mention().start() - first.mention().end();
    return gap >= 0
        && gap <= LONGEST_LINK
        && APPENDED
            .matcher(
                spoken
                    .passage()
                    .plain()
                    .substring(first.mention().end(), again.mention().start())
                    .replaceAll("\\s+", ""))
            .matches();
  }

  private static boolean isBracketed(Spoken spoken, Claim again, Claim first) {
    return
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
  }
}
