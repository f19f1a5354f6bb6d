package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The row below the sources that says what is left of the whole: 结余 | | | 27.98. */
final class FundBalanceRow {
  private static final Sought LEFT =
      new Sought(
          "(年末|期末|本年|当年|年度|资金|项目|财政)*(结余|结转结余|结转和结余|剩余|未执行|未支出|未使用).{0,8}|结转(至)?(下年|次年|下一年).{0,6}");

  private FundBalanceRow() {}

  /**
   * Gives the amount of such a row to the total. The row of a source says what there was to spend;
   * this one does not.
   *
   * @param figures of the row
   * @param rows the sources so far, the total first
   * @return whether the row is one
   */
  static boolean read(Cell label, Map<FundMeasure, Figure> figures, List<FundRow> rows) {
    boolean isBudgeted = figures.keySet().stream().anyMatch(FundMeasure::isBudget);
    if (rows.isEmpty() || isBudgeted || !LEFT.is(Lexicon.bare(Characters.folded(label.text())))) {
      return false;
    }
    amount(figures).ifPresent(left -> rows.set(0, withBalance(rows.get(0), left)));
    return true;
  }

  private static Optional<Figure> amount(Map<FundMeasure, Figure> figures) {
    Set<FundMeasure> amounts = new java.util.HashSet<>(figures.keySet());
    amounts.removeIf(measure -> !measure.isAmount());
    return amounts.size() == 1
        ? Optional.of(figures.get(amounts.iterator().next()))
        : Optional.empty();
  }

  private static FundRow withBalance(FundRow total, Figure left) {
    Map<FundMeasure, Figure> figures = new EnumMap<>(FundMeasure.class);
    figures.putAll(total.figures());
    if (total.depth() == 0) {
      figures.putIfAbsent(FundMeasure.BALANCE, left);
    }
    return new FundRow(
        total.label(), total.kind(), total.depth(), figures, total.remark(), total.source());
  }
}
