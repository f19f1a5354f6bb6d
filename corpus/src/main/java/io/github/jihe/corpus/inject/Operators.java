package io.github.jihe.corpus.inject;

import java.util.ArrayList;
import java.util.List;

/** All errors that can be planted. */
public final class Operators {
  private Operators() {}

  public static List<Operator> all() {
    List<Operator> all = new ArrayList<>(FundOperators.all());
    all.addAll(RateOperators.all());
    all.addAll(ScoreOperators.all());
    all.addAll(ProseOperators.all());
    all.addAll(WordOperators.all());
    all.addAll(IndicatorOperators.all());
    all.addAll(PointOperators.all());
    all.addAll(BudgetOperators.all());
    all.addAll(ClaimOperators.all());
    all.addAll(DocumentOperators.all());
    all.addAll(StatementOperators.all());
    all.addAll(RowOperators.all());
    all.addAll(FormOperators.all());
    all.addAll(PatternOperators.all());
    all.addAll(CitedOperators.all());
    return List.copyOf(all);
  }
}
