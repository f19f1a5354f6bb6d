package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What may have gone wrong between a whole and parts that do not make it. */
record SumGap(Claim whole, List<Claim> parts) {
  private static final int FEWEST_PARTS = 3;

  /** Fewer digits come about by chance. */
  private static final int FEWEST_DIGITS = 3;

  SumGap {
    parts = List.copyOf(parts);
  }

  private BigDecimal gap() {
    return whole.value().subtract(Claim.sum(parts));
  }

  /**
   * Whether one slip of the pen explains the gap. A single wrong digit makes a round gap, as a part
   * that the list leaves out does: there the words must say that the list is whole.
   *
   * @param closed whether they do
   */
  boolean slips(boolean closed) {
    boolean anyDigit = closed || gap().signum() < 0;
    return slip(whole.value(), Claim.sum(parts), anyDigit)
        || parts.stream()
            .map(Claim::value)
            .anyMatch(value -> slip(value, value.add(gap()), anyDigit));
  }

  private static boolean slip(BigDecimal printed, BigDecimal meant, boolean anyDigit) {
    return DigitSlip.swaps(printed, meant)
        || DigitSlip.moves(printed, meant)
        || anyDigit && DigitSlip.changes(printed, meant);
  }

  /** Whether the whole is what it was before one part came. */
  boolean leavesOut() {
    BigDecimal missing = gap().negate();
    return parts.size() >= FEWEST_PARTS
        && parts.stream()
            .filter(SumGap::hasDigits)
            .anyMatch(part -> part.value().compareTo(missing) == 0);
  }

  /** Whether two neighbouring digits of one of the numbers changed places. */
  boolean swaps() {
    return DigitSlip.swaps(whole.value(), Claim.sum(parts)) && hasDigits(whole)
        || parts.stream()
            .filter(SumGap::hasDigits)
            .map(Claim::value)
            .anyMatch(value -> DigitSlip.swaps(value, value.add(gap())));
  }

  private static boolean hasDigits(Claim claim) {
    return claim.statement().figure().quantity().value().precision() >= FEWEST_DIGITS;
  }

  /** The claim that these parts are all of the whole; quoted from the first clause to the last. */
  Relation relation(Passage passage) {
    List<Claim> all = Stream.concat(Stream.of(whole), parts.stream()).toList();
    int start = all.stream().mapToInt(claim -> claim.clause().start()).min().orElseThrow();
    int end = all.stream().mapToInt(claim -> claim.clause().end()).max().orElseThrow();
    List<Statement> members = parts.stream().map(Claim::statement).toList();
    return new Relation.Sum(whole.statement(), members, true, passage.source(start, end));
  }
}
