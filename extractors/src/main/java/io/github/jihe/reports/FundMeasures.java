package io.github.jihe.reports;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import java.util.Map;

/** The figures of one row of a fund block beside those of another. */
final class FundMeasures {
  private FundMeasures() {}

  /** Whether every amount that both rows print is less than in the other row. */
  static boolean areLess(Map<FundMeasure, Figure> figures, FundRow other) {
    long shared = figures.keySet().stream().filter(m -> isShared(m, other)).count();
    return shared > 0
        && figures.entrySet().stream()
            .filter(entry -> isShared(entry.getKey(), other))
            .allMatch(
                entry ->
                    entry
                            .getValue()
                            .inBase()
                            .compareTo(other.get(entry.getKey()).orElseThrow().inBase())
                        < 0);
  }

  private static boolean isShared(FundMeasure measure, FundRow other) {
    return measure.isAmount() && other.get(measure).isPresent();
  }
}
