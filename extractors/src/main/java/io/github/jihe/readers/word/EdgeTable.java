package io.github.jihe.readers.word;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Grid;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table whose cells are given by their left and right edges, in twips (1/20 pt).
 *
 * <p>A column begins where cells begin. Edges that different rows draw within {@link #SNAP} of each
 * other are one line to the eye: they come from a border dragged by hand, not from a column of its
 * own. Two edges of the same row are never joined, so no cell is lost, however narrow.
 */
final class EdgeTable {
  /** 3 pt; the narrowest real cell is wider, because of its padding. */
  static final int SNAP = 60;

  /** Rows may begin or end this much off the table's outer edge: the padding of a cell, 0.19 cm. */
  private static final int OUTER_SNAP = 120;

  /** Width of a column of which the file does not say it; any that is far wider than a snap. */
  private static final int UNKNOWN_WIDTH = 1000;

  /** How a cell merges with the one above. */
  enum Merge {
    NONE,
    FIRST,
    CONTINUED
  }

  /** One cell of a row. */
  record Slot(int left, int right, Merge merge, Flow content) {}

  private final List<List<Slot>> rows = new ArrayList<>();

  /** Adds a row, from left to right; one without cells adds nothing. */
  void row(List<Slot> slots) {
    List<Slot> ordered = new ArrayList<>(slots.size());
    int edge = Integer.MIN_VALUE;
    for (Slot slot : slots) {
      int left = Math.max(slot.left(), edge);
      edge = Math.max(left + 1, slot.right());
      ordered.add(
          left == slot.left() && edge == slot.right()
              ? slot
              : new Slot(left, edge, slot.merge(), slot.content()));
    }
    if (!ordered.isEmpty()) {
      rows.add(ordered);
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The content of the only cell, if there is one cell that holds another table. */
  boolean isFrame() {
    return rows.stream().allMatch(row -> row.size() == 1)
        && rows.stream()
            .flatMap(row -> row.get(0).content().items().stream())
            .anyMatch(item -> item instanceof Flow.Nested inner && inner.table().isMultiColumn());
  }

  boolean isMultiColumn() {
    return rows.stream().anyMatch(row -> row.size() > 1);
  }

  /** What the cells hold, in reading order, merged ones once. */
  List<Flow> contents() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(slot -> slot.merge() != Merge.CONTINUED)
        .map(Slot::content)
        .toList();
  }

  List<String> flatLines() {
    List<String> lines = new ArrayList<>();
    for (List<Slot> row : rows) {
      List<String> cells =
          row.stream()
              .filter(slot -> slot.merge() != Merge.CONTINUED)
              .map(slot -> slot.content().flat())
              .filter(text -> !text.isEmpty())
              .toList();
      lines.add(String.join("\t", cells));
    }
    return lines;
  }

  private static final class Open {
    private final int row;
    private final int column;
    private final int columnSpan;
    private final String text;
    private int rowSpan = 1;

    private Open(int row, int column, int columnSpan, String text) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.text = text;
    }
  }

  /**
   * The grid with its spans.
   *
   * @throws UnreadableFileException TOO_LARGE if the grid has more positions than are left
   */
  Grid grid(Budget budget) throws UnreadableFileException {
    snapOuterEdges();
    Map<Integer, Integer> columns = columns();
    List<Open> cells = new ArrayList<>();
    Map<Integer, Open> mergeable = new HashMap<>();
    int number = 0;
    int last = 1;
    for (List<Slot> row : rows) {
      Map<Integer, Open> next = new HashMap<>();
      // A row in which every cell only continues the one above has no height of its own.
      boolean hasOwn =
          row.stream().anyMatch(slot -> above(slot, mergeable, columns) == null) || number == 0;
      number += hasOwn ? 1 : 0;
      for (Slot slot : row) {
        int column = columns.get(slot.left());
        int span = columns.get(slot.right()) - column;
        Open cell = above(slot, mergeable, columns);
        if (cell == null) {
          cell = new Open(number, column, span, slot.content().flat());
          cells.add(cell);
        } else if (hasOwn) {
          cell.rowSpan++;
        }
        if (slot.merge() != Merge.NONE) {
          next.put(column, cell);
        }
        last = Math.max(last, column + span - 1);
      }
      mergeable.clear();
      mergeable.putAll(next);
    }
    budget.cells((long) number * last);
    Grid grid = new Grid();
    for (Open cell : cells) {
      grid.add(Cell.of(cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.text, 0));
    }
    return grid;
  }

  private static Open above(
      Slot slot, Map<Integer, Open> mergeable, Map<Integer, Integer> columns) {
    if (slot.merge() != Merge.CONTINUED) {
      return null;
    }
    int column = columns.get(slot.left());
    Open cell = mergeable.get(column);
    return cell != null && cell.columnSpan == columns.get(slot.right()) - column ? cell : null;
  }

  private void snapOuterEdges() {
    int left = rows.stream().mapToInt(row -> row.get(0).left()).min().orElse(0);
    int right = rows.stream().mapToInt(row -> row.get(row.size() - 1).right()).max().orElse(0);
    for (List<Slot> row : rows) {
      Slot first = row.get(0);
      if (first.left() != left && first.left() - left <= OUTER_SNAP) {
        row.set(0, new Slot(left, first.right(), first.merge(), first.content()));
      }
      Slot end = row.get(row.size() - 1);
      if (end.right() != right && right - end.right() <= OUTER_SNAP) {
        row.set(row.size() - 1, new Slot(end.left(), right, end.merge(), end.content()));
      }
    }
  }

  /**
   * Where each column of the grid begins; one more for the end of the last.
   *
   * @param widths in twips as far as the file gives them, 0 for one not given
   */
  static int[] columnEdges(List<Integer> widths, int columns) {
    long sum = widths.stream().mapToLong(Integer::longValue).sum();
    // Widths that are no widths, as some programs write them, must not pull columns together.
    boolean isPlausible = !widths.isEmpty() && sum / widths.size() > 4L * SNAP;
    int[] edges = new int[columns + 1];
    for (int i = 0; i < columns; i++) {
      int width = isPlausible && i < widths.size() ? widths.get(i) : 0;
      edges[i + 1] = edges[i] + (width > 0 ? Math.min(width, 1 << 20) : UNKNOWN_WIDTH);
    }
    return edges;
  }

  /** The grid column, from 1, that begins at each edge. */
  private Map<Integer, Integer> columns() {
    TreeMap<Integer, List<Integer>> rowsAt = new TreeMap<>();
    for (int r = 0; r < rows.size(); r++) {
      int previous = Integer.MIN_VALUE;
      for (Slot slot : rows.get(r)) {
        if (slot.left() != previous) {
          rowsAt.computeIfAbsent(slot.left(), x -> new ArrayList<>()).add(r);
        }
        rowsAt.computeIfAbsent(slot.right(), x -> new ArrayList<>()).add(r);
        previous = slot.right();
      }
    }
    Map<Integer, Integer> columns = new HashMap<>();
    int[] lastColumn = new int[rows.size()];
    int column = 0;
    long begin = Long.MIN_VALUE;
    for (Map.Entry<Integer, List<Integer>> edge : rowsAt.entrySet()) {
      int current = column;
      boolean isNew =
          edge.getKey() - begin > SNAP
              || column == 0
              || edge.getValue().stream().anyMatch(row -> lastColumn[row] == current);
      if (isNew) {
        column++;
        begin = edge.getKey();
      }
      for (int row : edge.getValue()) {
        lastColumn[row] = column;
      }
      columns.put(edge.getKey(), column);
    }
    return columns;
  }
}
