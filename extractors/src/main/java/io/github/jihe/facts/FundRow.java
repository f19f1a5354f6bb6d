package io.github.jihe.facts;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a fund block.
 *
 * @param label as printed, without 其中
 * @param depth 0 for the total, 1 for its parts, 2 for parts of a part
 * @param figures the numbers of the row; a blank cell has none
 * @param source place and words of the label
 */
public record FundRow(
    String label, FundSource kind, int depth, Map<FundMeasure, Figure> figures, Source source) {

  public FundRow {
    figures = Map.copyOf(figures);
  }

  public Optional<Figure> get(FundMeasure measure) {
    return Optional.ofNullable(figures.get(measure));
  }
}
