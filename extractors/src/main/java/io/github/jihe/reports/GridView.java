package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Covering;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table seen by grid position: which cell covers what, and what its words or number are. */
final class GridView {
  private final Table table;
  private final int rows;
  private final Covering covering;

  /** The cells of the table that cells which were moved stand for. */
  private final IdentityHashMap<Cell, Cell> moved;

  /** Several readers look at the same cells. */
  private final IdentityHashMap<Cell, Optional<Mention>> mentions = new IdentityHashMap<>();

  private final Map<Integer, List<Cell>> own = new HashMap<>();

  GridView(Table table) {
    this(table, table.rows(), table.cells(), new IdentityHashMap<>());
  }

  /**
   * The cells of a table in another order.
   *
   * @param cells a full grid of this many rows, as wide as the table
   * @param moved the cell of the table for each that is none of its own
   */
  GridView(Table table, int rows, List<Cell> cells, IdentityHashMap<Cell, Cell> moved) {
    this.table = table;
    this.rows = rows;
    this.moved = moved;
    this.covering = Covering.of(rows, table.columns(), cells);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return table.columns();
  }

  /** The cell that covers a position. */
  Cell at(int row, int column) {
    return covering.at(row, column);
  }

  /** The different cells that cover a row, from the left. */
  List<Cell> row(int row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 1; column <= columns(); column = at(row, column).columnEnd()) {
      cells.add(at(row, column));
    }
    return cells;
  }

  /** The cells of a row that begin in it and are not blank, from the left. */
  List<Cell> own(int row) {
    return own.computeIfAbsent(
        row, r -> row(r).stream().filter(cell -> cell.row() == r && !cell.isBlank()).toList());
  }

  /** The lowest labels of a header of several rows, from the left; merged cells may be lost. */
  List<Cell> labels(int first, int last) {
    List<Cell> labels = new ArrayList<>();
    for (int column = 1; column <= columns(); column++) {
      for (int row = last; row >= first; row--) {
        Cell cell = at(row, column);
        if (!cell.isBlank()) {
          if (!labels.contains(cell)) {
            labels.add(cell);
          }
          break;
        }
      }
    }
    return labels;
  }

  Source source(Cell cell) {
    return new Source(table.locate(moved.getOrDefault(cell, cell)), cell.text().strip());
  }

  /** The number that a cell is, with its operator. */
  private Optional<Mention> mention(Cell cell) {
    return mentions.computeIfAbsent(cell, c -> Numbers.mentionInCell(c.text()));
  }

  boolean isNumber(Cell cell) {
    return mention(cell).isPresent();
  }

  private Optional<Quantity> number(Cell cell, Unit inherited) {
    return mention(cell).map(Mention::quantity).map(quantity -> quantity.inheriting(inherited));
  }

  /** The number that a cell is; the unit of the column or block where it prints none. */
  Optional<Figure> figure(Cell cell, Unit inherited) {
    return number(cell, inherited).map(quantity -> figure(cell, quantity));
  }

  /** A weight or score: a weight may be printed as a share of the whole, 20% for 20 of 100. */
  Optional<Figure> points(Cell cell) {
    return number(cell, Unit.POINT)
        .filter(
            quantity ->
                quantity.unit().equals(Unit.PERCENT)
                    || quantity.unit().dimension() == Dimension.POINTS)
        .map(quantity -> figure(cell, quantity.withUnit(Unit.POINT)));
  }

  private Figure figure(Cell cell, Quantity quantity) {
    boolean bare =
        mention(cell)
            .map(mention -> mention.quantity().unit().dimension() == Dimension.NONE)
            .orElse(true);
    return Figure.of(quantity, source(cell), bare && quantity.unit().dimension() != Dimension.NONE);
  }

  /** The words of a cell, with its number if it is one. */
  Entry entry(Cell cell, Unit inherited) {
    Optional<Mention> mention = mention(cell);
    return new Entry(
        cell.text().strip(),
        source(cell),
        figure(cell, inherited),
        mention.map(Mention::operator).orElse(Operator.NONE));
  }
}
