package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Covering;
import io.github.jihe.document.Table;
import io.github.jihe.facts.IndicatorColumn;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Indicator tables set in two or more columns (并排两栏): the header repeats its labels, and a row
 * holds one indicator of each part. They are read as if the parts stood one below the other.
 */
final class SideBySide {
  /** Fewer labels in a part make no indicator table. */
  private static final int FEWEST_LABELS = 3;

  private final Lexicon lexicon;

  SideBySide(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The rows of one part after the other.
   *
   * @param header row of the labels
   * @param end first row that goes over the border between two parts, or has only the first one
   * @param first leftmost column of the first part
   * @param width columns of each part
   */
  private record Parts(int header, int end, int first, int width, int count) {
    int begin(int part) {
      return first + part * width;
    }

    int height() {
      return end - header - 1;
    }

    /** How many rows the table gets longer. */
    int more() {
      return (count - 1) * height();
    }
  }

  /** The table as it stands, unless its indicators stand side by side. */
  GridView stacked(Table table) {
    GridView grid = new GridView(table);
    for (int row = 1; row < grid.rows(); row++) {
      Optional<Parts> parts = parts(grid, row);
      if (parts.isPresent() && parts.get().height() > 0) {
        return stack(table, parts.get());
      }
    }
    return grid;
  }

  private Optional<Parts> parts(GridView grid, int row) {
    List<Cell> header = grid.row(row);
    boolean blockLabel = header.size() % 2 == 1 && header.get(0).rowSpan() > 1;
    List<Cell> labels = blockLabel ? header.subList(1, header.size()) : header;
    if (labels.size() < 2 * FEWEST_LABELS || labels.stream().anyMatch(grid::isNumber)) {
      return Optional.empty();
    }
    for (int count = 2; labels.size() / count >= FEWEST_LABELS; count++) {
      int size = labels.size() / count;
      if (labels.size() % count == 0 && repeats(labels, size)) {
        int first = labels.get(0).column();
        int width = labels.get(size).column() - first;
        Parts open = new Parts(row, grid.rows() + 1, first, width, count);
        return Optional.of(new Parts(row, end(grid, open), first, width, count));
      }
    }
    return Optional.empty();
  }

  /** Whether the labels of the first part come again, at the same distances. */
  private boolean repeats(List<Cell> labels, int size) {
    int width = labels.get(size).column() - labels.get(0).column();
    boolean named = false;
    boolean valued = false;
    for (int i = 0; i < labels.size(); i++) {
      Cell first = labels.get(i % size);
      Cell cell = labels.get(i);
      Optional<IndicatorColumn> meaning = lexicon.indicatorColumn(cell.text());
      boolean same =
          meaning.equals(lexicon.indicatorColumn(first.text()))
              && (meaning.isPresent() || Lexicon.bare(cell.text()).equals(bare(first)));
      if (!same
          || cell.columnSpan() != first.columnSpan()
          || cell.column() != first.column() + i / size * width) {
        return false;
      }
      named |= meaning.filter(SideBySide::isLevel).isPresent();
      valued |= meaning.filter(found -> !isLevel(found)).isPresent();
    }
    return named && valued;
  }

  private static String bare(Cell cell) {
    return Lexicon.bare(cell.text());
  }

  private static boolean isLevel(IndicatorColumn column) {
    return switch (column) {
      case FIRST_LEVEL, SECOND_LEVEL, NAME -> true;
      default -> false;
    };
  }

  private int end(GridView grid, Parts parts) {
    int row = parts.header() + 1;
    while (row <= grid.rows() && isDivided(grid, row, parts)) {
      row++;
    }
    return row;
  }

  private boolean isDivided(GridView grid, int row, Parts parts) {
    for (int part = 1; part < parts.count(); part++) {
      int column = parts.begin(part);
      if (grid.at(row, column).equals(grid.at(row, column - 1))) {
        return false;
      }
    }
    List<Cell> own = grid.own(row);
    boolean onlyFirst = own.stream().allMatch(cell -> cell.column() < parts.begin(1));
    return !(onlyFirst && !own.isEmpty() && lexicon.isTotal(own.get(0).text()));
  }

  private static GridView stack(Table table, Parts parts) {
    List<Cell> cells = new ArrayList<>();
    IdentityHashMap<Cell, Cell> moved = new IdentityHashMap<>();
    for (Cell cell : table.cells()) {
      int down = 0;
      int left = 0;
      if (cell.row() >= parts.end()) {
        down = parts.more();
      } else if (cell.rowEnd() > parts.header() && cell.column() >= parts.begin(1)) {
        int part = (cell.column() - parts.first()) / parts.width();
        if (cell.row() <= parts.header()) {
          if (cell.row() == parts.header()) {
            continue; // the first part's labels stand for those of all
          }
        } else {
          down = part * parts.height();
          left = part * parts.width();
        }
      }
      int rows = Math.min(cell.rowEnd(), parts.end()) - cell.row();
      boolean above = cell.row() < parts.end() && cell.row() > parts.header();
      Cell placed =
          new Cell(
              cell.row() + down,
              cell.column() - left,
              above ? rows : cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              cell.page(),
              cell.box(),
              cell.stored());
      cells.add(placed);
      moved.put(placed, cell);
    }
    int height = table.rows() + parts.more();
    fill(table, height, cells);
    return new GridView(table, height, cells, moved);
  }

  /** Blank cells where no cell came to stand. */
  private static void fill(Table table, int height, List<Cell> cells) {
    Covering taken = Covering.of(height, table.columns(), cells);
    for (int row = 1; row <= height; row++) {
      for (int column = 1; column <= table.columns(); column++) {
        if (taken.isFree(row, column)) {
          cells.add(Cell.of(row, column, 1, 1, "", 0));
        }
      }
    }
  }
}
