package io.github.jihe.facts;

import java.util.Optional;
import java.util.Set;

/**
 * What the words of an indicator row say (指标行的文字), by the lexicon.
 *
 * @param target how the target is put
 * @param actual how the actual value is put
 * @param reason what its reason cell says; empty for a blank cell or a reason of its own
 * @param rate whether the name is that of a rate: 知晓率, 满意度
 * @param misplaced the part of the name that speaks for another second-level group than the one it
 *     stands in; empty if none does
 * @param totalCost whether the name is that of all the project's spending: 项目总成本
 * @param shifted whether the actual value was printed one column too far right, in the reason
 *     column; the row is read as it was meant
 */
public record RowWords(
    Wording target,
    Wording actual,
    Set<ReasonTrait> reason,
    boolean rate,
    Optional<String> misplaced,
    boolean totalCost,
    boolean shifted) {

  public RowWords {
    reason = Set.copyOf(reason);
  }
}
