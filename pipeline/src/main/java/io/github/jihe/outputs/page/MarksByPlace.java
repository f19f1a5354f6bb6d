package io.github.jihe.outputs.page;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Location;
import io.github.jihe.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Marks by the paragraph or cell that shows them; each is handed out once. */
final class MarksByPlace {
  /** Row and column are those of a cell's beginning, 0 outside of a table and for its caption. */
  private record Spot(int block, int row, int column) {}

  private final Map<Spot, List<Mark>> marks = new HashMap<>();
  private final Map<Integer, Set<Integer>> rows = new HashMap<>();

  MarksByPlace(Document document, List<Mark> all) {
    Map<Integer, TreeMap<Integer, List<Mark>>> inTables = new HashMap<>();
    for (Mark mark : all) {
      Location place = mark.source().location();
      boolean known = place.block() > 0 && place.block() <= document.blocks().size();
      Spot spot = new Spot(known ? place.block() : 0, 0, 0);
      if (known && place.row() > 0 && document.blocks().get(place.block() - 1) instanceof Table) {
        inTables
            .computeIfAbsent(place.block(), block -> new TreeMap<>())
            .computeIfAbsent(place.row(), row -> new ArrayList<>())
            .add(mark);
      } else {
        add(spot, mark);
      }
    }
    inTables.forEach(
        (block, wanted) -> place((Table) document.blocks().get(block - 1), block, wanted));
  }

  /** A mark in the middle of merged cells is shown where they begin. */
  private void place(Table table, int block, NavigableMap<Integer, List<Mark>> wanted) {
    for (Cell cell : table.cells()) {
      for (List<Mark> inRow : wanted.subMap(cell.row(), cell.rowEnd()).values()) {
        for (Mark mark : inRow) {
          int column = Math.max(1, mark.source().location().column());
          if (column >= cell.column() && column < cell.columnEnd()) {
            add(new Spot(block, cell.row(), cell.column()), mark);
          }
        }
      }
    }
    for (List<Mark> inRow : wanted.values()) {
      for (Mark mark : inRow) {
        Location place = mark.source().location();
        if (place.row() > table.rows() || place.column() > table.columns()) {
          add(new Spot(block, 0, 0), mark);
        }
      }
    }
  }

  private void add(Spot spot, Mark mark) {
    marks.computeIfAbsent(spot, first -> new ArrayList<>()).add(mark);
    rows.computeIfAbsent(spot.block(), first -> new HashSet<>()).add(spot.row());
  }

  boolean isMarked(Block block) {
    return rows.containsKey(block.location().block());
  }

  /** Rows of a table in which marked cells begin; 0 for its caption. */
  Set<Integer> rowsOf(Block block) {
    return rows.getOrDefault(block.location().block(), Set.of());
  }

  List<Mark> take(Block block, int row, int column) {
    List<Mark> taken = marks.remove(new Spot(block.location().block(), row, column));
    return taken == null ? List.of() : taken;
  }

  /** Anchors of the marks that nobody took. */
  List<String> anchorsLeft() {
    return marks.values().stream()
        .flatMap(List::stream)
        .map(Mark::anchor)
        .filter(anchor -> !anchor.isEmpty())
        .sorted()
        .toList();
  }
}
