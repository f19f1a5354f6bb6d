package io.github.jihe.reports;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives the figures of a fund block the precision of their neighbours. */
final class FundScale {
  private FundScale() {}

  /** Amounts take the most decimals of the block, rates those of their column. */
  static List<FundRow> align(List<FundRow> rows) {
    int amounts = 0;
    int rates = 0;
    for (FundRow row : rows) {
      for (Map.Entry<FundMeasure, Figure> entry : row.figures().entrySet()) {
        int scale = entry.getValue().quantity().value().scale();
        if (isMoney(entry.getKey())) {
          amounts = Math.max(amounts, scale);
        } else if (entry.getKey() == FundMeasure.RATE) {
          rates = Math.max(rates, scale);
        }
      }
    }
    int amountScale = amounts;
    int rateScale = rates;
    return rows.stream().map(row -> aligned(row, amountScale, rateScale)).toList();
  }

  private static FundRow aligned(FundRow row, int amounts, int rates) {
    Map<FundMeasure, Figure> figures = new EnumMap<>(FundMeasure.class);
    row.figures()
        .forEach(
            (measure, figure) ->
                figures.put(
                    measure,
                    isMoney(measure)
                        ? figure.withColumnScale(amounts)
                        : measure == FundMeasure.RATE ? figure.withColumnScale(rates) : figure));
    return new FundRow(row.label(), row.kind(), row.depth(), figures, row.remark(), row.source());
  }

  private static boolean isMoney(FundMeasure measure) {
    return measure.isAmount() || measure == FundMeasure.ADJUSTMENT;
  }
}
