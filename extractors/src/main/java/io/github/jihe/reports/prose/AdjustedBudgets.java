package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;

/** 年初预算50万元，年中调减为45万元: what a budget was changed to is the budget of the same thing. */
final class AdjustedBudgets {
  private static final Sought CHANGED_TO = new Sought(".*(调整|调减|调增|追加|核减|压减)(为|至|到)$");

  private AdjustedBudgets() {}

  /** The claims of one sentence; a changed budget is of the kind of the budget right before it. */
  static List<Claim> assigned(List<Claim> claims) {
    List<Claim> assigned = new ArrayList<>();
    for (Claim claim : claims) {
      Claim last = assigned.isEmpty() ? claim : assigned.get(assigned.size() - 1);
      boolean changed =
          claim.measure() == Measure.ADJUSTED_BUDGET
              && claim.kind() == FundSource.NAMED
              && CHANGED_TO.is(claim.head())
              && last.measure() == Measure.BUDGET
              && last.samePeriod(claim);
      assigned.add(changed ? SourceGroups.under(claim, last.kind()) : claim);
    }
    return assigned;
  }
}
