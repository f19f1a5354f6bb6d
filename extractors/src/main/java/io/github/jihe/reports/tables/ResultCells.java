package io.github.jihe.reports.tables;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Covering;
import io.github.jihe.document.Location;
import io.github.jihe.document.Table;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of forms that tell in sentences what was done: by the label above, or else beside them,
 * 实际完成情况 or 项目实施内容及过程概述. A cell below or beside 年度目标 tells what is aimed at.
 */
final class ResultCells {
  private static final int SHORTEST = 25;
  private static final int LONGEST_LABEL = 40;
  private static final Sought RESULTS =
      new Sought("完成|达成|实施|开展|概述|综述|成效|效果|成果|进展|产出|总结|绩效情况|履职情况|工作情况|自评");
  private static final Sought GOALS =
      new Sought("(目标|计划|任务|预期)(?!.*(完成|达成|实现|情况|自评|成效))|问题|建议|措施|打算|依据|标准|说明");

  /** A place in a document's tables. */
  private record Place(int table, int row, int column) {
    static Place of(Location location) {
      return new Place(location.table(), location.row(), location.column());
    }
  }

  private final Set<Place> places = new HashSet<>();

  ResultCells(Stream<Table> tables) {
    tables.forEach(this::add);
  }

  boolean contains(Location location) {
    return places.contains(Place.of(location));
  }

  private void add(Table table) {
    List<Cell> prose =
        table.cells().stream().filter(cell -> cell.text().length() >= SHORTEST).toList();
    if (prose.isEmpty()) {
      return; // most tables of figures
    }
    Covering covering = Covering.of(table);
    prose.stream()
        .filter(cell -> isOfResults(covering, cell))
        .forEach(cell -> places.add(Place.of(table.locate(cell))));
  }

  private static boolean isOfResults(Covering covering, Cell cell) {
    Optional<String> above =
        IntStream.iterate(cell.row() - 1, row -> row >= 1, row -> row - 1)
            .mapToObj(row -> covering.at(row, cell.column()))
            .filter(other -> !other.isBlank())
            .findFirst()
            .filter(other -> other.columnSpan() == cell.columnSpan())
            .flatMap(ResultCells::label);
    Optional<String> beside =
        IntStream.iterate(cell.column() - 1, column -> column >= 1, column -> column - 1)
            .mapToObj(column -> covering.at(cell.row(), column))
            .filter(other -> !other.isBlank())
            .findFirst()
            .flatMap(ResultCells::label);
    return above
        .filter(RESULTS::isIn)
        .or(() -> beside)
        .filter(label -> RESULTS.isIn(label) && !GOALS.isIn(label))
        .isPresent();
  }

  /** A few words that are no sentence. */
  private static Optional<String> label(Cell cell) {
    String label = Characters.tight(cell.text());
    return label.length() <= LONGEST_LABEL && label.indexOf('。') < 0
        ? Optional.of(label)
        : Optional.empty();
  }
}
