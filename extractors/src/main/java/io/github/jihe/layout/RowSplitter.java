package io.github.jihe.layout;

import io.github.jihe.document.Box;
import io.github.jihe.layout.PageTable.PageCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a ruled row into the rows that its text shows: some forms rule their columns but not their
 * rows. Only where every cell holds the same number of lines at the same heights, none of them
 * wrapped.
 */
final class RowSplitter {
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_COLUMNS = 3;
  private static final double SAME_HEIGHT = 1.5;

  private RowSplitter() {}

  static PageTable split(PageTable table) {
    List<PageCell> cells = new ArrayList<>();
    List<Double> rows = new ArrayList<>(List.of(table.top()));
    int added = 0;
    for (int row = 0; row < table.rowCount(); row++) {
      int at = row;
      List<PageCell> held =
          table.cells().stream().filter(c -> c.row() <= at && c.rowEnd() > at).toList();
      int parts = isList(held) ? held.get(0).lines().size() : 1;
      if (parts == 1) {
        for (PageCell cell : held) {
          if (cell.row() == row) {
            cells.add(
                part(cell, row + added, cell.height(), cell.text(), cell.lines(), cell.box()));
          }
        }
      } else {
        for (int i = 0; i < parts; i++) {
          double top = i == 0 ? table.rows()[row] : held.get(0).lines().get(i).top();
          double bottom =
              i + 1 == parts ? table.rows()[row + 1] : held.get(0).lines().get(i + 1).top();
          for (PageCell cell : held) {
            Box box = new Box(cell.box().x(), top, cell.box().width(), bottom - top);
            TextLine line = cell.lines().get(i);
            cells.add(part(cell, row + added + i, 1, line.text(), List.of(line), box));
          }
          if (i > 0) {
            rows.add(top);
          }
        }
        added += parts - 1;
      }
      rows.add(table.rows()[row + 1]);
    }
    if (added == 0) {
      return table;
    }
    double[] edges = rows.stream().mapToDouble(Double::doubleValue).toArray();
    return new PageTable(table.page(), table.columns(), edges, cells);
  }

  private static PageCell part(
      PageCell cell, int row, int height, String text, List<TextLine> lines, Box box) {
    return new PageCell(
        row, cell.column(), row + height, cell.columnEnd(), text, lines, cell.room(), box);
  }

  private static boolean isList(List<PageCell> row) {
    int lines = row.isEmpty() ? 0 : row.get(0).lines().size();
    if (lines < FEWEST_LINES || row.size() < FEWEST_COLUMNS) {
      return false;
    }
    for (PageCell cell : row) {
      if (cell.height() != 1
          || cell.lines().size() != lines
          || cell.text().lines().count() != lines) {
        return false;
      }
      for (int i = 0; i < lines; i++) {
        double off = cell.lines().get(i).baseline() - row.get(0).lines().get(i).baseline();
        if (Math.abs(off) > SAME_HEIGHT) {
          return false;
        }
      }
    }
    return true;
  }
}
