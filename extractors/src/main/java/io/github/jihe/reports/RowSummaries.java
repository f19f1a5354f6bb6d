package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the scores of a sheet with one project a row, whose header names the groups with their
 * points: 执行率（10分） | 产出（50分） | 效益（30分） | 满意度（10分） | 总分.
 */
final class RowSummaries {
  private final Lexicon lexicon;
  private final GridView grid;

  RowSummaries(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /**
   * One summary for each row that names a project and prints a total; nothing unless the header has
   * at least two groups with points, and a total.
   *
   * @param first first row of the header
   * @param header its last row
   * @param end first row behind the block
   */
  List<ScoreSummary> read(int first, int header, int end) {
    Map<Cell, GroupLabel> groups = new LinkedHashMap<>();
    Optional<Cell> total = Optional.empty();
    Optional<Cell> names = Optional.empty();
    for (Cell cell : grid.labels(first, header)) {
      GroupLabel label = GroupLabel.of(grid, cell);
      String stem = label.name().replaceFirst("(得分|评分|分)$", "");
      boolean group = lexicon.isGroup(stem) || lexicon.isGroup("预算" + stem); // 执行得分
      Optional<HeadField> field = lexicon.head(cell.text());
      if (group && (label.weight().isPresent() || isScore(label))) {
        groups.put(cell, label);
      } else if (total.isEmpty()
          && (lexicon.isTotal(cell.text()) || field.filter(HeadField.SCORE::equals).isPresent())) {
        total = Optional.of(cell);
      } else if (field.filter(HeadField.PROJECT::equals).isPresent()) {
        names = Optional.of(cell);
      }
    }
    long weighted = groups.values().stream().filter(label -> label.weight().isPresent()).count();
    if (weighted < 2 || total.isEmpty() || names.isEmpty()) {
      return List.of();
    }
    List<ScoreSummary> summaries = new ArrayList<>();
    for (int row = header + 1; row < end; row++) {
      Cell name = grid.at(row, names.get().column());
      Optional<Figure> sum = points(row, total.get());
      boolean project =
          name.row() == row
              && !name.isBlank()
              && !grid.isNumber(name)
              && !lexicon.isTotal(grid.own(row).get(0).text())
              && !lexicon.isTotal(name.text());
      if (project && sum.isPresent()) {
        summaries.add(summary(row, name, groups, total.get(), sum.get()));
      }
    }
    return summaries;
  }

  /** 执行率得分 without its points in brackets, among groups that print theirs. */
  private static boolean isScore(GroupLabel label) {
    return label.name().matches(".+(得分|评分)");
  }

  private ScoreSummary summary(
      int row, Cell name, Map<Cell, GroupLabel> groups, Cell total, Figure sum) {
    List<ScoreItem> items = new ArrayList<>();
    groups.forEach(
        (cell, label) ->
            items.add(
                new ScoreItem(
                    label.name(),
                    label.weight(),
                    points(row, cell),
                    Optional.empty(),
                    grid.source(grid.at(row, cell.column())))));
    ScoreItem all =
        new ScoreItem(
            Characters.tight(total.text()),
            Optional.empty(),
            Optional.of(sum),
            Optional.empty(),
            sum.source());
    return new ScoreSummary(
        Characters.tight(name.text()), items, Optional.of(all), grid.source(name));
  }

  private Optional<Figure> points(int row, Cell column) {
    Cell cell = grid.at(row, column.column());
    return cell.row() == row ? grid.figure(cell, Unit.POINT) : Optional.empty();
  }
}
