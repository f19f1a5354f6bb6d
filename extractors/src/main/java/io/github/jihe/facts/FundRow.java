package io.github.jihe.facts;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a fund block.
 *
 * @param label as printed, without 其中
 * @param depth 0 for the total, 1 for its parts, 2 for parts of a part
 * @param figures the numbers of the row; a blank cell has none
 * @param remark what the row's own columns for reasons and remarks say; present and blank if the
 *     table has such a column but the cells are empty, absent if it has none
 * @param source place and words of the label
 */
public record FundRow(
    String label,
    FundSource kind,
    int depth,
    Map<FundMeasure, Figure> figures,
    Optional<Entry> remark,
    Source source) {

  /** A row of a table without a column for remarks. */
  public FundRow(
      String label, FundSource kind, int depth, Map<FundMeasure, Figure> figures, Source source) {
    this(label, kind, depth, figures, Optional.empty(), source);
  }

  public FundRow {
    figures = Map.copyOf(figures);
  }

  public Optional<Figure> get(FundMeasure measure) {
    return Optional.ofNullable(figures.get(measure));
  }
}
