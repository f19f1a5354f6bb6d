package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a small table of scores by group, whose header names the groups: 指标 | 决策 | 过程 | 产出 | 效益 |
 * 合计.
 */
final class SummaryReader {
  private final Lexicon lexicon;
  private final GridView grid;

  SummaryReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /**
   * @param header row that names the groups
   * @param end first row that may not belong to it
   */
  Optional<ScoreSummary> read(int header, int end) {
    Map<IndicatorColumn, Integer> rows = new EnumMap<>(IndicatorColumn.class);
    for (int row = header + 1; row < end; row++) {
      int at = row;
      grid.own(row).stream()
          .filter(cell -> !grid.isNumber(cell))
          .flatMap(cell -> lexicon.indicatorColumn(cell.text()).stream())
          .findFirst()
          .ifPresent(meaning -> rows.putIfAbsent(meaning, at));
    }
    if (!rows.containsKey(IndicatorColumn.SCORE) && !rows.containsKey(IndicatorColumn.WEIGHT)) {
      return Optional.empty();
    }
    List<ScoreItem> items = new ArrayList<>();
    Optional<ScoreItem> total = Optional.empty();
    for (Cell cell : grid.own(header)) {
      boolean isTotal = lexicon.isTotal(cell.text());
      if (!isTotal && !lexicon.isGroup(cell.text())) {
        continue;
      }
      ScoreItem item =
          new ScoreItem(
              GroupLabel.of(grid, cell).name(),
              figure(rows, IndicatorColumn.WEIGHT, cell, Unit.POINT)
                  .or(() -> GroupLabel.of(grid, cell).weight()),
              figure(rows, IndicatorColumn.SCORE, cell, Unit.POINT),
              figure(rows, IndicatorColumn.SCORE_RATE, cell, Unit.PERCENT),
              grid.source(cell));
      if (isTotal) {
        total = Optional.of(item);
      } else {
        items.add(item);
      }
    }
    return items.size() < 2
        ? Optional.empty()
        : Optional.of(new ScoreSummary(items, total, grid.source(grid.own(header).get(0))));
  }

  private Optional<Figure> figure(
      Map<IndicatorColumn, Integer> rows, IndicatorColumn meaning, Cell column, Unit unit) {
    Integer row = rows.get(meaning);
    if (row == null) {
      return Optional.empty();
    }
    Cell cell = grid.at(row, column.column());
    Optional<Figure> share =
        meaning == IndicatorColumn.WEIGHT ? grid.points(cell) : Optional.empty();
    return share.or(() -> grid.figure(cell, unit));
  }

  /**
   * The other way round: one group a row, with columns for weight, score and score rate. Taken for
   * a summary only if the table has a single level and nothing of an indicator's own.
   */
  static Optional<ScoreSummary> transposed(
      io.github.jihe.facts.IndicatorTable table,
      Optional<io.github.jihe.facts.ScoreTotal> total,
      Optional<Figure> totalRate) {
    boolean single = table.groups().isEmpty();
    boolean plain =
        !table.has(IndicatorColumn.TARGET)
            && !table.has(IndicatorColumn.ACTUAL)
            && table.has(IndicatorColumn.SCORE);
    if (!single || !plain || table.indicators().size() > 12) {
      return Optional.empty();
    }
    List<ScoreItem> items =
        table.indicators().stream()
            .map(
                row ->
                    new ScoreItem(
                        Characters.tight(row.name()),
                        row.weight(),
                        row.score(),
                        row.rate(),
                        row.source()))
            .toList();
    Optional<ScoreItem> last =
        total.map(
            line -> new ScoreItem("合计", line.weight(), line.score(), totalRate, line.source()));
    return Optional.of(new ScoreSummary(items, last, table.source()));
  }
}
