package io.github.jihe.corpus.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the tables found in one document are those expected.
 *
 * @param exact how many of the expected tables were found with every cell, span and text
 * @param tables how many were expected
 * @param cells balanced F of cells with the same place, spans and text, from 0 to 1
 * @param relations balanced F of adjacency relations, from 0 to 1
 */
record GridScore(int exact, int tables, double cells, double relations) {

  static GridScore of(List<Grid> expected, List<Grid> found) {
    return new GridScore(
        exact(expected, found),
        expected.size(),
        cellsOf(expected, found),
        balanced(Relations.of(expected), Relations.of(found)));
  }

  private static int exact(List<Grid> expected, List<Grid> found) {
    List<Set<GridCell>> left = new ArrayList<>();
    found.forEach(table -> left.add(new HashSet<>(table.cells())));
    int exact = 0;
    for (Grid table : expected) {
      exact += left.remove(new HashSet<>(table.cells())) ? 1 : 0;
    }
    return exact;
  }

  /** Each expected table is compared with the found one that has the most of its cells. */
  private static double cellsOf(List<Grid> expected, List<Grid> found) {
    List<Set<GridCell>> left = new ArrayList<>();
    found.forEach(table -> left.add(new HashSet<>(table.cells())));
    int same = 0;
    for (Grid table : expected) {
      int best = 0;
      int at = -1;
      for (int i = 0; i < left.size(); i++) {
        int common = (int) table.cells().stream().filter(left.get(i)::contains).count();
        if (common > best) {
          best = common;
          at = i;
        }
      }
      if (at >= 0) {
        left.remove(at);
      }
      same += best;
    }
    return share(2.0 * same, count(expected) + count(found));
  }

  private static int count(List<Grid> tables) {
    return tables.stream().mapToInt(table -> table.cells().size()).sum();
  }

  private static <T> double balanced(Map<T, Integer> expected, Map<T, Integer> found) {
    int same = 0;
    Map<T, Integer> all = new HashMap<>(expected);
    for (Map.Entry<T, Integer> entry : all.entrySet()) {
      same += Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0));
    }
    int total = 0;
    for (int times : expected.values()) {
      total += times;
    }
    for (int times : found.values()) {
      total += times;
    }
    return share(2.0 * same, total);
  }

  /** Nothing expected and nothing found is right. */
  private static double share(double part, int whole) {
    return whole == 0 ? 1 : part / whole;
  }
}
