package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rates that no numbers near make, but that two of them would make were two digits turned round:
 * 应检41.20万亩，实检33.99万亩，…达到85.2%. So many digits do not agree by chance, whatever the words, where
 * few pairs can be meant.
 */
final class TurnedRates {
  private static final int FEWEST_DIGITS = 3;

  /** So many numbers in front of a rate may be what it is made of. */
  private static final int NEAR = 6;

  /** Of so many numbers any two added up may be meant, whatever they count: 41人 and 17人 of 400份. */
  private static final int MORE = 8;

  /** The share of the values which a rate of so many digits may take that is tried at most. */
  private static final BigDecimal BY_CHANCE = new BigDecimal("0.012");

  private TurnedRates() {}

  /**
   * The rates of a passage that are turned.
   *
   * @param claims every number of the passage, in order
   * @param known what the grammars have read of them
   */
  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> rates = claims.stream().filter(TurnedRates::canTurn).toList();
    if (rates.isEmpty()) {
      return found;
    }
    Set<Statement> tied = TurnedSums.tied(known);
    Operands operands = Operands.of(claims);
    for (Claim rate : rates) {
      if (!tied.contains(rate.statement())
          && !operands.explain(rate, true)
          && !operands.explainByNumbersAdded(rate, true)) {
        meant(passage, operands.all(), rate).ifPresent(found::add);
      }
    }
    return OtherReading.without(passage, found);
  }

  private static boolean canTurn(Claim rate) {
    return rate.isRate()
        && rate.isPlain()
        && !rate.isApproximate()
        && rate.statement().figure().quantity().unit().symbol().equals("%")
        && rate.statement().status() != Statement.Status.POLICY
        && digits(rate) >= FEWEST_DIGITS;
  }

  private static int digits(Claim claim) {
    return claim.statement().figure().quantity().value().stripTrailingZeros().precision();
  }

  /** The one pair that makes the rate with two digits turned round, unless it may be by chance. */
  private static Optional<Relation> meant(Passage passage, List<Claim> all, Claim rate) {
    List<Claim> before =
        all.stream().filter(c -> c.mention().end() <= rate.mention().start()).toList();
    List<Claim> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
    int tried = 0;
    List<Quotient> hits = new ArrayList<>();
    for (Claim part : near) {
      for (Claim whole : near) {
        if (part.comparable(whole)
            && part.countsSame(whole)
            && part.value().compareTo(whole.value()) < 0) {
          tried += digits(rate) - 1;
          Quotient quotient = new Quotient(part, whole, rate);
          if (quotient.isTurned()) {
            hits.add(quotient);
          }
        }
      }
    }
    BigDecimal share = BigDecimal.valueOf(tried).movePointLeft(digits(rate));
    if (hits.size() != 1 || share.compareTo(BY_CHANCE) > 0) {
      return Optional.empty();
    }
    if (isMadeOfTwo(before.subList(Math.max(0, before.size() - MORE), before.size()), rate)) {
      return Optional.empty();
    }
    Quotient meant = hits.get(0);
    int start = Math.min(meant.part().clause().start(), meant.whole().clause().start());
    return Optional.of(meant.relation(passage.source(start, rate.clause().end())));
  }

  private static boolean isMadeOfTwo(List<Claim> near, Claim rate) {
    for (int one = 0; one < near.size(); one++) {
      for (int other = one; other < near.size(); other++) {
        Interval first = near.get(one).interval();
        Interval sum = one == other ? first : first.plus(near.get(other).interval());
        if (near.stream().anyMatch(whole -> Quotient.fits(sum, whole.interval(), rate))) {
          return true;
        }
      }
    }
    return false;
  }
}
