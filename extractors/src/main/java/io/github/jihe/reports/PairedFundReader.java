package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a fund block of label–value pairs, often two side by side: 预算安排资金 | 484 | 实际到位资金 | 484,
 * with the sources of each below it.
 */
final class PairedFundReader {
  private final Lexicon lexicon;
  private final GridView grid;

  PairedFundReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /** How many pairs in a row name a measure of money and give its value. */
  long pairsIn(int row) {
    List<Cell> cells = grid.row(row);
    long pairs = 0;
    for (int i = 0; i + 1 < cells.size(); i++) {
      boolean label =
          cells.get(i).row() == row
              && lexicon
                  .fundMeasure(cells.get(i).text())
                  .filter(PairedFundReader::isOfMoney)
                  .isPresent();
      boolean series = i + 2 < cells.size() && grid.figure(cells.get(i + 2), Unit.NONE).isPresent();
      if (label && !series && grid.figure(cells.get(i + 1), Unit.NONE).isPresent()) {
        pairs++;
      }
    }
    return pairs;
  }

  /** Weights and scores alone may be those of anything. */
  private static boolean isOfMoney(FundMeasure measure) {
    return measure != FundMeasure.WEIGHT && measure != FundMeasure.SCORE;
  }

  /**
   * @param end first row behind the block
   */
  Optional<FundTable> read(int from, int end, Unit caption) {
    Unit unit = Units.ofBlock(grid, from, end - 1, 1).orElse(caption);
    Map<Integer, FundMeasure> measureOfColumn = new HashMap<>();
    Map<FundMeasure, Figure> total = new EnumMap<>(FundMeasure.class);
    Map<FundSource, Map<FundMeasure, Figure>> parts = new EnumMap<>(FundSource.class);
    Map<FundSource, Cell> labels = new LinkedHashMap<>();
    for (int row = from; row < end; row++) {
      List<Cell> cells = grid.row(row);
      for (int i = 0; i + 1 < cells.size(); i++) {
        Cell label = cells.get(i);
        if (label.isBlank() || label.row() != row) {
          continue;
        }
        Optional<FundMeasure> measure = lexicon.fundMeasure(label.text());
        FundMeasure of = measure.orElse(measureOfColumn.get(label.column()));
        if (of == null) {
          continue;
        }
        Optional<FundSource> source = lexicon.fundSource(label.text());
        Optional<Figure> figure = grid.figure(cells.get(i + 1), FundReader.unitOf(of, unit));
        if (source.isPresent()
            && source.get() != FundSource.TOTAL
            && measureOfColumn.containsKey(label.column())) {
          labels.putIfAbsent(source.get(), label);
          FundMeasure head = measureOfColumn.get(label.column());
          figure.ifPresent(
              f ->
                  parts
                      .computeIfAbsent(source.get(), s -> new EnumMap<>(FundMeasure.class))
                      .putIfAbsent(head, f));
        } else if (measure.isPresent()) {
          measureOfColumn.put(label.column(), of);
          figure.ifPresent(f -> total.putIfAbsent(of, f));
        }
      }
    }
    if (total.isEmpty()) {
      return Optional.empty();
    }
    Source place = total.values().iterator().next().source();
    List<FundRow> rows = new ArrayList<>();
    rows.add(new FundRow(FundSource.TOTAL.chinese(), FundSource.TOTAL, 0, total, place));
    labels.forEach(
        (kind, label) ->
            rows.add(
                new FundRow(
                    Lexicon.withoutOfWhich(label.text()),
                    kind,
                    1,
                    parts.getOrDefault(kind, Map.of()),
                    grid.source(label))));
    boolean complete = labels.size() >= 2;
    return Optional.of(new FundTable(FundScale.align(rows), complete, place));
  }
}
