package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which numbers of a strand other rules have read as results, and which are changes. */
final class ToldNumbers {
  private final Set<Statement> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Statement> left = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Statement> sums = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Relation.Change> pairs = new ArrayList<>();
  private final boolean[] change;

  /**
   * What is known of a strand.
   *
   * @param change for each number whether it says by how much something changed
   * @param known what the other rules have read
   */
  ToldNumbers(boolean[] change, List<Relation> known) {
    this.change = change.clone();
    for (Relation relation : known) {
      if (relation instanceof Relation.Change read) {
        pairs.add(read);
        read.difference().ifPresent(told::add);
        read.rate().ifPresent(told::add);
      } else if (relation instanceof Relation.Growth growth) {
        told.add(growth.difference());
        told.add(growth.rate());
      } else if (relation instanceof Relation.GrowthFrom growth) {
        told.add(growth.difference());
        told.add(growth.rate());
      } else if (relation instanceof Relation.Ratio ratio) {
        told.add(ratio.ratio());
      } else if (relation instanceof Relation.Movement movement) {
        told.addAll(movement.in());
        told.addAll(movement.out());
        left.add(movement.closing());
      } else if (relation instanceof Relation.Balance balance) {
        left.add(balance.left());
      } else if (relation instanceof Relation.Contentment survey) {
        told.add(survey.rate());
      } else if (relation instanceof Relation.Sum sum) {
        sums.add(sum.whole());
      }
    }
  }

  boolean contains(Claim claim) {
    return told.contains(claim.statement());
  }

  /** Whether it has been read as what is left, or as what there is in the end. */
  boolean isLeft(Claim claim) {
    return left.contains(claim.statement());
  }

  /** Whether its parts have been told. */
  boolean isSummed(Claim claim) {
    return sums.contains(claim.statement());
  }

  /** Whether a change between the two has been told that way. */
  boolean isCompared(Claim before, Claim after) {
    return pairs.stream()
        .anyMatch(
            pair ->
                pair.before().equals(before.statement()) && pair.after().equals(after.statement()));
  }

  boolean isChange(int at) {
    return change[at];
  }
}
