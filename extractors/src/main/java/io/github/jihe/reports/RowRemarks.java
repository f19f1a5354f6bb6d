package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a list that explain a row: 未完成原因, 备注. */
final class RowRemarks {
  private final GridView grid;
  private final List<Integer> columns;

  private RowRemarks(GridView grid, List<Integer> columns) {
    this.grid = grid;
    this.columns = columns;
  }

  /**
   * @param header first row of the header
   * @param lastHeader its last row
   */
  static RowRemarks of(GridView grid, int header, int lastHeader, Lexicon lexicon) {
    return new RowRemarks(
        grid,
        java.util.stream.IntStream.rangeClosed(header, lastHeader)
            .boxed()
            .flatMap(row -> grid.row(row).stream())
            .filter(
                cell ->
                    lexicon.isRemark(cell.text())
                        || lexicon
                            .indicatorColumn(cell.text())
                            .filter(IndicatorColumn.REASON::equals)
                            .isPresent())
            .map(Cell::column)
            .distinct()
            .toList());
  }

  /** What the columns say together; blank if they say nothing, absent if there are none. */
  Optional<Entry> of(int row) {
    List<Cell> cells = columns.stream().map(column -> grid.at(row, column)).toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Cell place = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(cells.get(0));
    return Optional.of(
        cells.size() == 1
            ? grid.entry(place, Unit.NONE)
            : new Entry(
                cells.stream().map(Cell::text).collect(Collectors.joining(" ")).strip(),
                grid.source(place),
                Optional.empty(),
                Operator.NONE));
  }
}
