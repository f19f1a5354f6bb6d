package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a fund block whose header names the sources and whose rows name the measures: 合计 | 中央 | 省级,
 * with rows 全年预算数, 全年执行数, 执行率.
 */
final class TransposedFundReader {
  private static final int FEWEST_SOURCES = 3;

  private final Lexicon lexicon;
  private final GridView grid;

  TransposedFundReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /** Whether a row names a total and sources, and the row below it an amount of each. */
  boolean isHeader(int row) {
    Map<Cell, FundSource> sources = sources(row);
    return sources.size() >= FEWEST_SOURCES
        && sources.containsValue(FundSource.TOTAL)
        && grid.own(row).stream().noneMatch(grid::isNumber)
        && row < grid.rows()
        && measure(row + 1, sources).filter(FundMeasure::isAmount).isPresent()
        && sources.keySet().stream()
            .anyMatch(cell -> grid.isNumber(grid.at(row + 1, cell.column())));
  }

  private Map<Cell, FundSource> sources(int row) {
    Map<Cell, FundSource> sources = new LinkedHashMap<>();
    List<Cell> labels = grid.row(row);
    int lowest = labels.stream().skip(1).mapToInt(Cell::rowEnd).max().orElse(0);
    for (Cell cell : grid.own(row)) {
      if (cell.column() == 1 && cell.rowEnd() > lowest) {
        continue; // 项目资金, beside all rows
      }
      lexicon.fundSource(cell.text()).ifPresent(source -> sources.put(cell, source));
    }
    return sources.size() < FEWEST_SOURCES && sources.containsValue(FundSource.TOTAL)
        ? named(row)
        : sources;
  }

  /** 支出方向 | 城市管理 | 民生保障 | 合计 above 调整后预算 and 全年支出: columns by any name and their total. */
  private Map<Cell, FundSource> named(int row) {
    List<Cell> own = grid.own(row);
    boolean rows = isAmount(row + 1) && isAmount(row + 2);
    Map<Cell, FundSource> sources = new LinkedHashMap<>();
    for (Cell cell : rows ? own.subList(1, own.size()) : List.<Cell>of()) {
      boolean measure = lexicon.fundMeasure(cell.text()).isPresent();
      if (measure || cell.column() == 1 || !isUnder(row, cell)) {
        return Map.of();
      }
      sources.put(cell, lexicon.fundSource(cell.text()).orElse(FundSource.NAMED));
    }
    return sources;
  }

  private boolean isUnder(int header, Cell cell) {
    return grid.isNumber(grid.at(header + 1, cell.column()))
        && grid.isNumber(grid.at(header + 2, cell.column()));
  }

  private boolean isAmount(int row) {
    return row <= grid.rows()
        && lexicon.fundMeasure(grid.at(row, 1).text()).filter(FundMeasure::isAmount).isPresent();
  }

  /** What the nearest label on the left of the sources says. */
  private Optional<FundMeasure> measure(int row, Map<Cell, FundSource> sources) {
    int first = sources.keySet().stream().mapToInt(Cell::column).min().orElse(1);
    Optional<FundMeasure> found = Optional.empty();
    for (Cell cell : grid.row(row)) {
      if (cell.column() < first) {
        Optional<FundMeasure> measure = lexicon.fundMeasure(cell.text());
        found = measure.isPresent() ? measure : found;
      }
    }
    return found;
  }

  /** The first row behind the block. */
  int end(int header) {
    Map<Cell, FundSource> sources = sources(header);
    int row = header + 1;
    while (row <= grid.rows() && measure(row, sources).isPresent()) {
      row++;
    }
    return row;
  }

  Optional<FundTable> read(int header, int end, Unit caption) {
    Map<Cell, FundSource> sources = sources(header);
    int first = sources.keySet().stream().mapToInt(Cell::column).min().orElse(1);
    Unit unit = Units.ofBlock(grid, header, end - 1, first - 1).orElse(caption);
    List<FundRow> parts = new ArrayList<>();
    List<FundRow> total = new ArrayList<>();
    sources.forEach(
        (cell, source) -> {
          Map<FundMeasure, Figure> figures = new EnumMap<>(FundMeasure.class);
          for (int row = header + 1; row < end; row++) {
            FundMeasure measure = measure(row, sources).orElseThrow();
            grid.figure(grid.at(row, cell.column()), FundReader.unitOf(measure, unit))
                .ifPresent(figure -> figures.putIfAbsent(measure, figure));
          }
          boolean whole = source == FundSource.TOTAL && total.isEmpty();
          (whole ? total : parts)
              .add(
                  new FundRow(
                      Lexicon.withoutOfWhich(cell.text()),
                      source,
                      whole ? 0 : 1,
                      figures,
                      grid.source(cell)));
        });
    List<FundRow> rows = new ArrayList<>(total);
    rows.addAll(parts);
    return rows.stream().allMatch(row -> row.figures().isEmpty())
        ? Optional.empty()
        : Optional.of(
            new FundTable(FundScale.align(rows), true, grid.source(grid.own(header).get(0))));
  }
}
