package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of points (得分情况表) whose header calls what is scored by any name: 维度, 评价内容, 考核方面. It is
 * told by its columns for weight and score and by a last row that sums up the weights or the scores
 * above it.
 */
final class ScoreTable {
  /** Fewer parts are no system of indicators. */
  private static final int FEWEST = 2;

  private final Lexicon lexicon;
  private final GridView grid;

  ScoreTable(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /** Whether these cells, of one row and none of them a number, are the header of one. */
  boolean isHeader(List<Cell> own) {
    Map<IndicatorColumn, Cell> columns =
        own.stream()
            .filter(cell -> lexicon.indicatorColumn(cell.text()).isPresent())
            .collect(
                Collectors.toMap(
                    cell -> lexicon.indicatorColumn(cell.text()).orElseThrow(),
                    Function.identity(),
                    (one, other) -> one));
    Cell weight = columns.get(IndicatorColumn.WEIGHT);
    Cell score = columns.get(IndicatorColumn.SCORE);
    Cell first = own.get(0);
    return weight != null
        && score != null
        && first.column() == 1
        && !first.text().isBlank()
        && lexicon.indicatorColumn(first.text()).isEmpty()
        && own.indexOf(weight) == 1
        && isSummedUp(first.rowEnd(), weight.column(), score.column());
  }

  private boolean isSummedUp(int from, int weight, int score) {
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal scores = BigDecimal.ZERO;
    for (int row = from, parts = 0; row <= grid.rows(); row++, parts++) {
      Optional<BigDecimal> points = points(row, weight);
      Optional<BigDecimal> reached = points(row, score);
      if (points.isEmpty() || reached.isEmpty()) {
        return false;
      }
      if (lexicon.isTotal(grid.at(row, 1).text())) {
        return parts >= FEWEST
            && (points.get().compareTo(weights) == 0 || reached.get().compareTo(scores) == 0);
      }
      weights = weights.add(points.get());
      scores = scores.add(reached.get());
    }
    return false;
  }

  private Optional<BigDecimal> points(int row, int column) {
    return grid.figure(grid.at(row, column), Unit.POINT).map(figure -> figure.inBase());
  }
}
