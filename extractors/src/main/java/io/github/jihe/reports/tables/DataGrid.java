package io.github.jihe.reports.tables;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Covering;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.words.Sought;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Rows of a table seen by grid position, with the number that each cell is. */
final class DataGrid {
  private static final Sought YEAR = new Sought("(19|20)\\d{2}年.{0,6}");

  private final Table table;
  private final Covering covering;
  private final int before;
  private final int rows;

  /** Rows, columns and labels are all looked for in the same cells. */
  private final IdentityHashMap<Cell, Optional<Mention>> numbers = new IdentityHashMap<>();

  DataGrid(Table table) {
    this(table, Covering.of(table), 0, table.rows());
  }

  private DataGrid(Table table, Covering covering, int before, int rows) {
    this.table = table;
    this.covering = covering;
    this.before = before;
    this.rows = rows;
  }

  /**
   * Some of the rows.
   *
   * @param first of them
   * @param end the first row behind them
   */
  DataGrid part(int first, int end) {
    return new DataGrid(table, covering, before + first - 1, end - first);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return table.columns();
  }

  /** The cell that covers a position. */
  Cell at(int row, int column) {
    return covering.at(before + row, column);
  }

  /** Whether a cell begins in a row. */
  boolean begins(Cell cell, int row) {
    return cell.row() == before + row;
  }

  Source source(Cell cell) {
    return new Source(table.locate(cell), cell.text().strip());
  }

  /** The number that a cell is. */
  Optional<Mention> number(Cell cell) {
    return numbers.computeIfAbsent(
        cell, c -> Numbers.mentionInCell(c.text()).filter(Mention::isQuantity));
  }

  /** Whether a cell is a number other than a year, which names a row or column. */
  boolean isData(Cell cell) {
    return number(cell).isPresent() && !YEAR.is(Characters.tight(cell.text()));
  }
}
