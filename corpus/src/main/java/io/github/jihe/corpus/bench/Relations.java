package io.github.jihe.corpus.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adjacency relations (Göbel et al., ICDAR 2013): each cell with text and its next neighbour with
 * text to the right and below, blank cells passed over, as two texts and a direction.
 */
final class Relations {
  private Relations() {}

  /** One relation; equal ones of a document are counted. */
  record Relation(String from, String to, boolean across) {}

  private record Pair(GridCell from, GridCell to, boolean across) {}

  private record Spot(int row, int column) {}

  /** How often each relation stands in the tables. */
  static Map<Relation, Integer> of(List<Grid> tables) {
    Map<Relation, Integer> counts = new HashMap<>();
    for (Grid table : tables) {
      for (Pair pair : pairs(table)) {
        counts.merge(
            new Relation(pair.from().text(), pair.to().text(), pair.across()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Set<Pair> pairs(Grid table) {
    Map<Spot, GridCell> grid = new HashMap<>();
    int rows = 0;
    int columns = 0;
    for (GridCell cell : table.cells()) {
      for (int row = 0; row < cell.rowSpan(); row++) {
        for (int column = 0; column < cell.columnSpan(); column++) {
          grid.put(new Spot(cell.row() + row, cell.column() + column), cell);
        }
      }
      rows = Math.max(rows, cell.row() + cell.rowSpan() - 1);
      columns = Math.max(columns, cell.column() + cell.columnSpan() - 1);
    }
    Set<Pair> pairs = new HashSet<>();
    for (int row = 1; row <= rows; row++) {
      walk(grid, new Spot(row, 1), columns, true, pairs);
    }
    for (int column = 1; column <= columns; column++) {
      walk(grid, new Spot(1, column), rows, false, pairs);
    }
    return pairs;
  }

  /** Along one row or column. */
  private static void walk(
      Map<Spot, GridCell> grid, Spot start, int length, boolean across, Set<Pair> pairs) {
    GridCell last = null;
    for (int i = 0; i < length; i++) {
      Spot spot =
          across
              ? new Spot(start.row(), start.column() + i)
              : new Spot(start.row() + i, start.column());
      GridCell cell = grid.get(spot);
      if (cell == null || cell.text().isEmpty()) {
        continue;
      }
      if (last != null && !last.equals(cell)) {
        pairs.add(new Pair(last, cell, across));
      }
      last = cell;
    }
  }
}
