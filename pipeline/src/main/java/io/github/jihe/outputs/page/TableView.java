package io.github.jihe.outputs.page;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** A table with its spans, where it is too long without the rows that bear no mark. One use. */
final class TableView {
  /** What a cell takes beside its text. */
  private static final int FRAME = 12;

  private final Table table;
  private final MarksByPlace marks;
  private final BitSet shown = new BitSet();

  TableView(Table table, MarksByPlace marks, Budget budget) {
    this.table = table;
    this.marks = marks;
    long[] lengths = new long[table.rows() + 1];
    for (Cell cell : table.cells()) {
      lengths[cell.row()] += FRAME + Words.shown(cell.text()).length();
    }
    for (int row = 1; row <= table.rows(); row++) {
      boolean marked = marks.rowsOf(table).contains(row);
      if (budget.take(lengths[row] + (marked ? (long) FRAME * table.columns() : FRAME), marked)) {
        shown.set(row);
      }
    }
  }

  /** Whether there is anything to see. */
  boolean isEmpty() {
    return shown.isEmpty() && table.rows() > 0;
  }

  private record Piece(Cell cell, int row, int rowSpan) {}

  /** Rows that stand together; cells that reach over a gap are continued without their words. */
  private record Run(int begin, int end, Map<Integer, List<Piece>> rows) {}

  void appendTo(Element parent) {
    Element grid = parent.appendElement("table");
    Element caption = grid.appendElement("caption");
    String name = "表" + table.location().table();
    name += table.caption().isEmpty() ? "" : "：" + table.caption();
    Words.append(
        caption,
        name + (table.hidden() ? "（隐藏的工作表）" : ""),
        marks.take(table, 0, 0).stream().filter(mark -> !mark.anchor().isEmpty()).toList());
    int next = 1;
    for (Run run : runs().values()) {
      gap(grid, run.begin() - next);
      Element body = grid.appendElement("tbody");
      for (int row = run.begin(); row < run.end(); row++) {
        Element line = body.appendElement("tr");
        run.rows().getOrDefault(row, List.of()).stream()
            .sorted(Comparator.comparingInt(piece -> piece.cell().column()))
            .forEach(piece -> cell(line, piece));
      }
      next = run.end();
    }
    gap(grid, table.rows() + 1 - next);
  }

  private NavigableMap<Integer, Run> runs() {
    NavigableMap<Integer, Run> runs = new TreeMap<>();
    for (int begin = shown.nextSetBit(0); begin >= 0; ) {
      int end = shown.nextClearBit(begin);
      runs.put(begin, new Run(begin, end, new TreeMap<>()));
      begin = shown.nextSetBit(end);
    }
    for (Cell cell : table.cells()) {
      Integer first = runs.floorKey(cell.row());
      int from = first == null ? cell.row() : first;
      for (Run run : runs.subMap(from, true, cell.rowEnd(), false).values()) {
        int row = Math.max(run.begin(), cell.row());
        int rows = Math.min(run.end(), cell.rowEnd()) - row;
        if (rows > 0) {
          run.rows().computeIfAbsent(row, at -> new ArrayList<>()).add(new Piece(cell, row, rows));
        }
      }
    }
    return runs;
  }

  private void gap(Element grid, int rows) {
    if (rows > 0) {
      grid.appendElement("tbody")
          .appendElement("tr")
          .appendElement("td")
          .addClass("cut")
          .attr("colspan", Integer.toString(table.columns()))
          .appendText("此处略去 " + rows + " 行，请看原件");
    }
  }

  private void cell(Element line, Piece piece) {
    Cell cell = piece.cell();
    Element place = line.appendElement("td");
    if (piece.rowSpan() > 1) {
      place.attr("rowspan", Integer.toString(piece.rowSpan()));
    }
    if (cell.columnSpan() > 1) {
      place.attr("colspan", Integer.toString(cell.columnSpan()));
    }
    if (piece.row() > cell.row()) {
      return;
    }
    String address = table.address(cell);
    place.attr("data-at", address.isEmpty() ? cell.row() + "," + cell.column() : address);
    Words.append(place, cell.text(), marks.take(table, cell.row(), cell.column()));
  }
}
