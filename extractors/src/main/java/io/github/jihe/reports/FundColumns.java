package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.quantities.Characters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells what the columns of a fund block hold, from a header of one row or two. */
final class FundColumns {
  static final Pattern POINTS =
      Pattern.compile("\\((?:满分|分值|权重|标准分)[:为]?(\\d+(?:\\.\\d+)?)分?\\)|\\((\\d+(?:\\.\\d+)?)分");

  private final Lexicon lexicon;
  private final GridView grid;

  FundColumns(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /** What a column holds, and of which source if its sub-header names one. */
  record Column(FundMeasure measure, FundSource source, String label) {
    static Column of(FundMeasure measure) {
      return new Column(measure, FundSource.TOTAL, "");
    }
  }

  /** The columns that the first row of a header names, by their number; may be changed. */
  Map<Integer, Column> of(int header) {
    Map<Integer, Column> columns = new TreeMap<>();
    List<Cell> labels = grid.row(header);
    for (Cell cell : labels) {
      if (isBlockLabel(cell, labels) || cell.column() == 1 && namesSection(cell)) {
        continue;
      }
      lexicon
          .fundMeasure(cell.text())
          .filter(measure -> measure != FundMeasure.RATE || !isScored(cell))
          .ifPresent(
              measure -> covered(cell).forEach(column -> columns.put(column, Column.of(measure))));
    }
    return columns;
  }

  private static IntStream covered(Cell cell) {
    return IntStream.range(cell.column(), cell.columnEnd());
  }

  /** 一、资金执行情况 in the first column is about all of the block. */
  private static boolean namesSection(Cell cell) {
    return Lexicon.bare(cell.text()).endsWith("情况");
  }

  /** 预算执行情况 at the left of all rows may read like a column, but stands beside the rows. */
  private static boolean isBlockLabel(Cell cell, List<Cell> labels) {
    int lowest = labels.stream().skip(1).mapToInt(Cell::rowEnd).max().orElse(0);
    return cell.column() == 1 && lowest > 0 && cell.rowEnd() > lowest;
  }

  /** A second header row has labels of columns, but no label of a row. */
  boolean isSecondRow(int row, int labels) {
    boolean rowLabel =
        grid.own(row).stream()
            .anyMatch(
                cell -> cell.column() <= labels && lexicon.fundSource(cell.text()).isPresent());
    boolean columnLabel =
        grid.own(row).stream().anyMatch(cell -> cell.column() > labels && isKnown(row, cell));
    boolean numbers = grid.own(row).stream().anyMatch(grid::isNumber);
    return columnLabel && !rowLabel && !numbers;
  }

  private boolean isKnown(int row, Cell cell) {
    return measure(row, cell).isPresent() || lexicon.fundSource(cell.text()).isPresent();
  }

  /** What a label of the second row says, alone or with the label above: 年初 under 预算数. */
  private Optional<FundMeasure> measure(int row, Cell cell) {
    return isScored(cell)
        ? Optional.empty()
        : lexicon.fundMeasure(cell.text()).or(() -> withLabelAbove(row, cell));
  }

  private Optional<FundMeasure> withLabelAbove(int row, Cell cell) {
    String above = Lexicon.bare(grid.at(row - 1, cell.column()).text());
    String own = Lexicon.bare(cell.text());
    return own.isEmpty() ? Optional.empty() : lexicon.fundMeasure(own + above);
  }

  /** 执行率（10分） is a score, not a rate. */
  private static boolean isScored(Cell cell) {
    return POINTS.matcher(Characters.tight(cell.text())).find();
  }

  /**
   * Takes the labels of a second row for what they say. What a common label is divided into holds
   * what its own label says or nothing that is known, as long as one of its kind is known.
   */
  void refine(Map<Integer, Column> columns, int row) {
    Map<Integer, Column> above = Map.copyOf(columns);
    for (Cell cell : grid.own(row)) {
      Optional<FundMeasure> measure = measure(row, cell);
      Optional<FundSource> source = lexicon.fundSource(cell.text());
      covered(cell)
          .forEach(
              column -> {
                Column parent = above.get(column);
                if (measure.isPresent()) {
                  columns.put(column, Column.of(measure.get()));
                } else if (source.isPresent() && parent != null) {
                  columns.put(column, new Column(parent.measure(), source.get(), cell.text()));
                } else if (source.isEmpty() && hasKnownSibling(row, column)) {
                  columns.remove(column);
                }
              });
    }
    settleAdjustment(columns, row);
  }

  private boolean hasKnownSibling(int row, int column) {
    return covered(grid.at(row - 1, column))
        .filter(other -> other != column)
        .mapToObj(other -> grid.at(row, other))
        .anyMatch(cell -> cell.row() == row && isKnown(row, cell));
  }

  /** 年初 | 调整 under 预算数 are two budgets; 年初 | 调整 | 全年 are two and what is between them. */
  private void settleAdjustment(Map<Integer, Column> columns, int row) {
    if (!has(columns, FundMeasure.BUDGET)) {
      columns.replaceAll(
          (column, meaning) ->
              meaning.measure() == FundMeasure.ADJUSTMENT
                  ? Column.of(
                      withLabelAbove(row, grid.at(row, column)).orElse(FundMeasure.ADJUSTMENT))
                  : meaning);
    }
  }

  /** A change is one only between the budget before and the budget after. */
  static void withoutLoneAdjustment(Map<Integer, Column> columns) {
    if (!has(columns, FundMeasure.BUDGET) || !has(columns, FundMeasure.INITIAL_BUDGET)) {
      columns.values().removeIf(meaning -> meaning.measure() == FundMeasure.ADJUSTMENT);
    }
  }

  private static boolean has(Map<Integer, Column> columns, FundMeasure measure) {
    return columns.values().stream().anyMatch(meaning -> meaning.measure() == measure);
  }
}
