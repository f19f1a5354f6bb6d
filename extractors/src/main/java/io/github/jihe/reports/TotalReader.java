package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the last line of a form: the sum of the weights and the sum of the scores. */
final class TotalReader {
  private static final Sought LABEL = new Sought("总?(分值|得分|分数)(合计)?");

  private final GridView grid;

  TotalReader(GridView grid) {
    this.grid = grid;
  }

  /** The numbers of the row by their columns; by their order where the columns were lost. */
  Optional<ScoreTotal> read(int row, IndicatorHeader columns) {
    int weightColumn = columns.column(IndicatorColumn.WEIGHT).orElse(0);
    int scoreColumn = columns.column(IndicatorColumn.SCORE).orElse(0);
    Cell label = grid.own(row).get(0);
    List<Figure> inOrder = new ArrayList<>();
    Optional<Figure> weight = Optional.empty();
    Optional<Figure> score = Optional.empty();
    for (Cell cell : grid.own(row)) {
      List<Figure> figures = figures(cell);
      inOrder.addAll(figures);
      if (figures.size() == 1 && covers(cell, weightColumn) && !covers(cell, scoreColumn)) {
        weight = grid.points(cell).or(() -> Optional.of(figures.get(0)));
      } else if (figures.size() == 1 && covers(cell, scoreColumn)) {
        score = Optional.of(figures.get(0));
      }
    }
    if (inOrder.size() == 2 && isLabelled(row)) {
      weight = Optional.of(inOrder.get(0)); // each behind a label of its own
      score = Optional.of(inOrder.get(1));
    } else if (inOrder.size() == 2 && (weight.isEmpty() || score.isEmpty()) && weightColumn > 0) {
      weight = Optional.of(inOrder.get(0));
      score = Optional.of(inOrder.get(1));
    } else if (inOrder.size() == 1 && weight.isEmpty() && score.isEmpty()) {
      score = Optional.of(inOrder.get(0));
    }
    return weight.isEmpty() && score.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScoreTotal(weight, score, grid.source(label)));
  }

  /** 总分 | 总分值 | 100 | 总得分 | 99.26. */
  private boolean isLabelled(int row) {
    return grid.own(row).stream().filter(cell -> LABEL.is(Characters.tight(cell.text()))).count()
        >= 2;
  }

  /** 得分率 of the whole, where the table has such a column. */
  Optional<Figure> rate(int row, IndicatorHeader columns) {
    OptionalInt column = columns.column(IndicatorColumn.SCORE_RATE);
    return column.isEmpty()
        ? Optional.empty()
        : grid.figure(grid.at(row, column.getAsInt()), Unit.PERCENT);
  }

  private static boolean covers(Cell cell, int column) {
    return column >= cell.column() && column < cell.columnEnd();
  }

  /** A merged cell may hold both: {@code 100 98.5}. */
  private List<Figure> figures(Cell cell) {
    List<Figure> figures = new ArrayList<>();
    for (String part : cell.text().strip().split("\\s{2,}|[/／]|\\s", -1)) {
      Optional<Quantity> number = Numbers.inCell(part, Unit.POINT);
      if (number.isEmpty()) {
        return grid.figure(cell, Unit.POINT).map(List::of).orElse(List.of());
      }
      figures.add(Figure.of(number.get(), grid.source(cell), false));
    }
    return figures;
  }
}
