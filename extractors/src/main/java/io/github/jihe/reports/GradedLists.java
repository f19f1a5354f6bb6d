package io.github.jihe.reports;

import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Source;
import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of projects, places or units with score and grade in each row: 项目名称 | 自评分数 | 自评等级. */
final class GradedLists {
  private static final Sought GRADES = new Sought("等级|等次|级别|评级|档次");

  private GradedLists() {}

  /**
   * What the tables of a document grade row by row.
   *
   * @param known what forms have told already; the same cell is not told twice
   */
  static List<Grading> of(Document document, Lexicon lexicon, List<Grading> known) {
    Set<Source> told = known.stream().map(Grading::gradeSource).collect(Collectors.toSet());
    return document
        .tables()
        .filter(table -> table.cells().stream().anyMatch(cell -> GRADES.isIn(cell.text())))
        .flatMap(table -> of(table, lexicon))
        .filter(grading -> !told.contains(grading.gradeSource()))
        .toList();
  }

  private static Stream<Grading> of(Table table, Lexicon lexicon) {
    GridView grid = new GridView(table);
    RowGradings rows = new RowGradings(lexicon, grid);
    return IntStream.range(1, grid.rows())
        .mapToObj(header -> rows.read(header, header, grid.rows() + 1))
        .filter(gradings -> !gradings.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }
}
