package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns of a list that explain a row: 未完成原因, 备注. */
final class RowRemarks {
  private final GridView grid;
  private final List<Integer> columns;
  private final boolean asks;

  private RowRemarks(GridView grid, List<Integer> columns, boolean asks) {
    this.grid = grid;
    this.columns = columns;
    this.asks = asks;
  }

  /**
   * @param header first row of the header
   * @param lastHeader its last row
   */
  static RowRemarks of(GridView grid, int header, int lastHeader, Lexicon lexicon) {
    List<Cell> labels =
        IntStream.rangeClosed(header, lastHeader)
            .boxed()
            .flatMap(row -> grid.row(row).stream())
            .filter(cell -> lexicon.isRemark(cell.text()) || isReason(cell, lexicon))
            .toList();
    return new RowRemarks(
        grid,
        labels.stream().map(Cell::column).distinct().toList(),
        labels.stream().anyMatch(cell -> isReason(cell, lexicon)));
  }

  private static boolean isReason(Cell cell, Lexicon lexicon) {
    return lexicon.indicatorColumn(cell.text()).filter(IndicatorColumn.REASON::equals).isPresent();
  }

  /** Whether a column asks for the reason of what was not done. */
  boolean asks() {
    return asks;
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
