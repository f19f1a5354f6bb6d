package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.util.List;

/** Changes of a budget within the year (追加, 调减), which make its first figure the wrong base. */
final class Adjustments {
  private static final Sought WORDS = new Sought("追加|调增|调减|核减|调剂|调整|压减|收回|上年结转|结转资金");

  private Adjustments() {}

  static boolean isInitial(Claim budget) {
    return budget.measure() == Measure.BUDGET;
  }

  /** Whether one of the claims is an amount that was added to a budget or taken from it. */
  static boolean in(List<Claim> claims) {
    return claims.stream()
        .anyMatch(
            c -> c.isMoney() && c.measure() != Measure.ADJUSTED_BUDGET && WORDS.isIn(c.head()));
  }
}
