package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rates of one part of a list, told of another part instead of the whole:
 * 供养1680人，其中集中286人、分散1394人，集中供养率20.52%. The parts make the whole exactly and one of them bears the
 * name of the rate, so that the whole is its base; what two parts make, or another part and the
 * whole, is then an error and no other rate.
 */
final class SiblingShares {
  private static final int FEWEST_DIGITS = 3;
  private static final int SHORTEST_NAME = 2;
  private static final Sought END =
      new Sought("(人数|人员|数量|户数|面积|资金|案件|支出|经费)?(率|占比|所占比例|所占比重|比例|比重|占)(为|是|达到?)?$");

  /** 占分散人员的: the base is named. */
  private static final Sought OTHER = new Sought("较|比上|同比|增|降|提高|目标|计划|应|上年|去年|占.+的|平均|综合|总");

  private SiblingShares() {}

  /**
   * The rates of a sentence that are told of the wrong number.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    for (Claim rate : spoken.outside()) {
      if (isRate(rate) && !Quotient.isTold(known, rate)) {
        String name = END.replaceFirst(rate.head(), "");
        known.stream()
            .filter(Relation.Sum.class::isInstance)
            .map(Relation.Sum.class::cast)
            .filter(sum -> sum.parts().size() > 1 && isExact(sum) && isInFront(sum, rate, spoken))
            .flatMap(sum -> misfit(sum, name, rate, spoken).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isRate(Claim rate) {
    return rate.isRate()
        && rate.isPlain()
        && !rate.isApproximate()
        && END.isIn(rate.head())
        && !OTHER.isIn(rate.head())
        && !rate.statement().figure().quantity().unit().countsPoints()
        && rate.statement().figure().quantity().value().precision() >= FEWEST_DIGITS;
  }

  private static boolean isExact(Relation.Sum sum) {
    BigDecimal parts =
        sum.parts().stream()
            .map(part -> part.figure().inBase())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return parts.compareTo(sum.whole().figure().inBase()) == 0;
  }

  /** Whether all parts are told in this sentence, before the rate. */
  private static boolean isInFront(Relation.Sum sum, Claim rate, Spoken spoken) {
    return sum.parts().stream()
        .allMatch(
            part ->
                spoken.claims().stream()
                    .filter(claim -> claim.statement().equals(part))
                    .anyMatch(claim -> claim.mention().end() <= rate.mention().start()));
  }

  private static Optional<Relation> misfit(
      Relation.Sum sum, String name, Claim rate, Spoken spoken) {
    List<Statement> named =
        sum.parts().stream().filter(part -> part.subject().contains(name)).toList();
    if (name.length() < SHORTEST_NAME || named.size() != 1) {
      return Optional.empty();
    }
    Statement part = named.get(0);
    Statement whole = sum.whole();
    boolean ofOther =
        sum.parts().stream()
            .filter(other -> !other.equals(part))
            .anyMatch(
                other ->
                    fits(part, other, rate) || fits(other, part, rate) || fits(other, whole, rate));
    return ofOther && !fits(part, whole, rate)
        ? Optional.of(new Relation.Ratio(part, whole, rate.statement(), spoken.source()))
        : Optional.empty();
  }

  private static boolean fits(Statement part, Statement whole, Claim rate) {
    return Quotient.fits(part.figure().interval(), whole.figure().interval(), rate);
  }
}
