package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads 自评得分 and 自评等级 in columns of a sheet with one project a row. */
final class RowGradings {
  private final Lexicon lexicon;
  private final GridView grid;

  RowGradings(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /**
   * Nothing unless the header has a column of scores and one of grades.
   *
   * @param first first row of the header
   * @param header its last row
   * @param end first row behind the block
   */
  List<Grading> read(int first, int header, int end) {
    Optional<Cell> scores = column(first, header, HeadField.SCORE).or(() -> total(first, header));
    Optional<Cell> grades = column(first, header, HeadField.GRADE);
    Optional<Cell> names = column(first, header, HeadField.PROJECT);
    if (scores.isEmpty() || grades.isEmpty()) {
      return List.of();
    }
    List<Grading> gradings = new ArrayList<>();
    for (int row = header + 1; row < end; row++) {
      Cell gradeCell = grid.at(row, grades.get().column());
      Optional<String> grade = GradingReader.grade(gradeCell.text());
      Optional<Figure> score =
          grid.figure(grid.at(row, scores.get().column()), Unit.POINT)
              .filter(figure -> figure.quantity().unit().equals(Unit.POINT));
      boolean word = gradeCell.row() == row && !grid.isNumber(gradeCell);
      if (word && grade.isPresent() && score.isPresent()) {
        int name = names.map(Cell::column).orElse(1);
        gradings.add(
            new Grading(
                Characters.tight(grid.at(row, name).text()),
                score,
                grade,
                grid.source(gradeCell),
                false));
      }
    }
    return gradings;
  }

  private Optional<Cell> total(int first, int header) {
    List<Cell> labels = grid.labels(first, header);
    return labels.stream()
        .filter(cell -> lexicon.isTotal(cell.text()))
        .findFirst()
        .or(() -> labels.stream().filter(this::isScore).reduce((one, other) -> other));
  }

  private boolean isScore(Cell cell) {
    return lexicon.indicatorColumn(cell.text()).equals(Optional.of(IndicatorColumn.SCORE));
  }

  private Optional<Cell> column(int first, int header, HeadField field) {
    return grid.labels(first, header).stream()
        .filter(cell -> lexicon.head(cell.text()).filter(found -> found == field).isPresent())
        .findFirst();
  }
}
