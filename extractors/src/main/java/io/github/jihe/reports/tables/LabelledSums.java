package io.github.jihe.reports.tables;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Money that labels tell, in forms that divide it side by side: 按支出性质分：1538.65 and, in the cells
 * below, 其中：基本支出：912.45 and 项目支出：626.20.
 */
final class LabelledSums {
  private static final Sought WHOLE =
      new Sought("(按\\p{IsHan}{2,6}分(?:类)?)[:]?([\\d,]+(?:\\.\\d+)?)(?:万元)?");
  private static final Sought PART =
      new Sought("(?:其中[:]?)?([^:\\d]{2,24})[:]([\\d,]+(?:\\.\\d+)?)(?:万元)?");
  private static final int FEWEST_PARTS = 2;

  private LabelledSums() {}

  static List<Relation> of(Table table) {
    if (table.cells().stream().noneMatch(cell -> WHOLE.is(Characters.tight(cell.text())))) {
      return List.of();
    }
    DataGrid grid = new DataGrid(table);
    return table.cells().stream().flatMap(cell -> sum(grid, cell).stream()).toList();
  }

  private static Optional<Relation> sum(DataGrid grid, Cell cell) {
    Optional<Statement> whole = statement(WHOLE, grid, cell);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Statement> parts = new ArrayList<>();
    for (int row = cell.rowEnd(); row <= grid.rows(); row++) {
      Cell below = grid.at(row, cell.column());
      Optional<Statement> part = statement(PART, grid, below);
      if (part.isEmpty() || statement(WHOLE, grid, below).isPresent()) {
        break;
      }
      parts.add(part.get());
    }
    return parts.size() < FEWEST_PARTS
        ? Optional.empty()
        : Optional.of(new Relation.Sum(whole.get(), parts, true, whole.get().figure().source()));
  }

  private static Optional<Statement> statement(Sought pattern, DataGrid grid, Cell cell) {
    Optional<Matcher> found = pattern.whole(Characters.tight(cell.text()));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Source source = grid.source(cell);
    return Numbers.inCell(found.get().group(2), Unit.WAN_YUAN)
        .map(amount -> Cells.statement(found.get().group(1), Figure.of(amount, source, true)));
  }
}
