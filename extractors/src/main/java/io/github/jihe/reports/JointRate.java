package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rate and points in one cell of a fund block: 97.63%/9.76 below 执行率/得分. */
final class JointRate {
  private static final Sought HEADER = new Sought("(预算|资金)?执行(率|进度)[/、和及](得分|评分)(\\(.*\\))?");

  private final GridView grid;
  private final Optional<Cell> header;

  JointRate(GridView grid, int header) {
    this.grid = grid;
    this.header =
        grid.row(header).stream()
            .filter(cell -> HEADER.is(Characters.tight(cell.text())))
            .findFirst();
  }

  /** Adds what the row's joint cell tells, if the block has such a column. */
  void read(int row, Map<FundMeasure, Figure> figures) {
    of(row).forEach(figures::putIfAbsent);
  }

  private Map<FundMeasure, Figure> of(int row) {
    Map<FundMeasure, Figure> found = new EnumMap<>(FundMeasure.class);
    if (header.isEmpty()) {
      return found;
    }
    Cell cell = grid.at(row, header.get().column());
    List<String> halves = List.of(Characters.tight(cell.text()).split("[/、]", -1));
    if (cell.row() == row && halves.size() == 2) {
      figure(cell, halves.get(0), Unit.NONE)
          .ifPresent(figure -> found.put(FundMeasure.RATE, figure));
      figure(cell, halves.get(1), Unit.POINT)
          .ifPresent(figure -> found.put(FundMeasure.SCORE, figure));
    }
    return found;
  }

  private Optional<Figure> figure(Cell cell, String half, Unit unit) {
    return Numbers.inCell(half, unit).map(number -> Figure.of(number, grid.source(cell), true));
  }
}
