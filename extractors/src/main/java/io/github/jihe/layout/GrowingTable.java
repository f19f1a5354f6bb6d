package io.github.jihe.layout;

import io.github.jihe.document.Box;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Grid;
import io.github.jihe.layout.PageTable.PageCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table that grows by its pieces, page after page. */
final class GrowingTable {
  private static final double SAME = Continuation.SAME;

  /** What may be left empty at the end of a page because the next row did not fit, in points. */
  private static final double TALLEST_HEAD = 300;

  private final PageTable first;
  private final List<Part> parts = new ArrayList<>();
  private PageTable last;
  private int rows;

  /** A cell of the whole table; its sides are those of the first page, in points. */
  private static final class Part {
    final int row;
    final double left;
    final double right;
    final int page;
    final Box box;
    final double room;
    int rowEnd;
    List<TextLine> lines;
    String text;

    Part(PageCell cell, int row, int rowEnd, int page, double shift) {
      this.row = row;
      this.rowEnd = rowEnd;
      this.left = cell.box().x() - shift;
      this.right = left + cell.box().width();
      this.page = page;
      this.box = cell.box();
      this.room = cell.room();
      this.lines = cell.lines();
      this.text = cell.text();
    }

    boolean isEmptySingle() {
      return text.isEmpty() && rowEnd - row == 1;
    }

    boolean isOver(PageCell cell, double shift) {
      return Math.abs(cell.box().x() - shift - left) <= SAME
          && Math.abs(cell.box().x() + cell.box().width() - shift - right) <= SAME;
    }
  }

  /** A cell at the head of a piece and the one above it before the break, if they fit. */
  private record Pair(Optional<Part> above, PageCell cell) {}

  GrowingTable(PageTable first) {
    this.first = first;
    this.last = first;
    this.rows = first.rowCount();
    for (PageCell cell : first.cells()) {
      parts.add(new Part(cell, cell.row(), cell.rowEnd(), first.page(), 0));
    }
  }

  /** Whether {@code next}, the first thing on the following page, belongs to this table. */
  boolean accepts(PageTable next, double bottomOfText) {
    int repeated = Continuation.repeatedRows(first, next);
    int newRow = Math.min(repeated + 1, next.rowCount());
    double head = Math.min(TALLEST_HEAD, next.rows()[newRow] - next.top());
    if (next.page() != last.page() + 1
        || Math.abs((next.right() - next.left()) - (first.right() - first.left())) > SAME
        || Math.abs(next.left() - last.left()) > 60) {
      return false;
    }
    if (last.bottom() + head < bottomOfText - 20) {
      // A new page although the row had room: only what cannot stand alone goes on.
      return repeated == 0 && next.rowCount() > 0 && hangs(next) && fit(next, first);
    }
    boolean toTheEnd = last.bottom() > bottomOfText - 60;
    boolean fits = repeated > 0 || toTheEnd || fit(next, last) || fit(last, next);
    return fits && !Continuation.beginsAnew(first, next, repeated);
  }

  /** Whether its first row has text, but no label: that one stands above, before the break. */
  private static boolean hangs(PageTable piece) {
    List<PageCell> head = Continuation.startingAt(piece, 0);
    long texts = head.stream().filter(cell -> !cell.isBlank()).count();
    return texts >= 2 && head.get(0).column() == 0 && head.get(0).isBlank();
  }

  private static boolean fit(PageTable some, PageTable of) {
    return Arrays.stream(some.columns())
        .allMatch(
            x ->
                Arrays.stream(of.columns())
                    .anyMatch(y -> Math.abs(x - some.left() - y + of.left()) <= SAME));
  }

  void append(PageTable next) {
    double shift = next.left() - first.left();
    int skipped = Continuation.repeatedRows(first, next);
    List<Pair> pairs = new ArrayList<>();
    for (PageCell cell : Continuation.startingAt(next, skipped)) {
      pairs.add(
          new Pair(
              parts.stream().filter(p -> p.rowEnd == rows && p.isOver(cell, shift)).findFirst(),
              cell));
    }
    boolean split = isSplitRow(pairs);
    int offset = rows - skipped - (split ? 1 : 0);
    boolean merges = !leavesBlanks(next, skipped, shift);
    boolean keys = true;
    for (Pair pair : pairs) {
      PageCell cell = pair.cell();
      keys &= cell.isBlank();
      boolean isCut =
          pair.above().isPresent() && (split || spans(pair.above().get(), cell, keys, merges));
      if (isCut) {
        extend(pair.above().get(), cell, offset);
      } else {
        add(cell, next.page(), offset, shift);
      }
    }
    for (PageCell cell : next.cells()) {
      if (cell.row() > skipped) {
        add(cell, next.page(), offset, shift);
      }
    }
    rows = offset + next.rowCount();
    last = next;
  }

  /**
   * Whether the table prints a label once and then leaves ruled cells empty below it, rather than
   * merging them: judged in the columns to the left of the first text after the break.
   */
  private boolean leavesBlanks(PageTable next, int skipped, double shift) {
    double keys =
        Continuation.startingAt(next, skipped).stream()
            .filter(cell -> !cell.isBlank())
            .mapToDouble(cell -> cell.box().x() - shift)
            .min()
            .orElse(next.right() - shift);
    long blank =
        parts.stream().filter(p -> p.row > 0 && p.right <= keys + SAME && p.isEmptySingle()).count()
            + next.cells().stream()
                .filter(c -> c.row() > skipped && right(c) - shift <= keys + SAME)
                .filter(c -> c.isBlank() && c.height() == 1)
                .count();
    long tall =
        parts.stream().filter(p -> p.right <= keys + SAME && p.rowEnd - p.row > 1).count()
            + next.cells().stream()
                .filter(c -> right(c) - shift <= keys + SAME && c.height() > 1)
                .count();
    return blank > tall;
  }

  private static double right(PageCell cell) {
    return cell.box().x() + cell.box().width();
  }

  private void add(PageCell cell, int page, int offset, double shift) {
    parts.add(new Part(cell, cell.row() + offset, cell.rowEnd() + offset, page, shift));
  }

  private static void extend(Part above, PageCell cell, int offset) {
    above.rowEnd = cell.rowEnd() + offset;
    if (above.lines.isEmpty() || cell.lines().isEmpty()) {
      above.text = above.lines.isEmpty() ? cell.text() : above.text;
    } else if (LineBreaks.goesOn(
        above.lines.get(above.lines.size() - 1),
        cell.lines().get(0),
        Double.MAX_VALUE,
        above.room)) {
      above.text = LineBreaks.join(above.text, cell.text());
    } else {
      above.text = above.text + "\n" + cell.text();
    }
    above.lines = Continuation.both(above.lines, cell.lines());
  }

  /**
   * A cell over several rows that the break has cut: its lower part holds no text of its own.
   *
   * @param merges whether labels of several rows are one cell in this table
   */
  private static boolean spans(Part above, PageCell cell, boolean isKey, boolean merges) {
    boolean tall = cell.height() > 1 || above.rowEnd - above.row > 1;
    if (cell.isBlank()) {
      return cell.height() > 1 || (isKey && (tall || merges));
    }
    return tall && above.text.isEmpty() && cell.column() == 0;
  }

  /**
   * Whether the break cuts one row: the piece's first row has the columns of the last one, its key
   * cells are empty, and what text it has goes on from above.
   */
  private static boolean isSplitRow(List<Pair> pairs) {
    if (pairs.stream().anyMatch(pair -> pair.above().isEmpty())) {
      return false;
    }
    List<Pair> texts = pairs.stream().filter(pair -> !pair.cell().isBlank()).toList();
    long ended =
        pairs.stream()
            .filter(pair -> pair.cell().isBlank() && !pair.above().get().text.isEmpty())
            .count();
    if (texts.isEmpty() || ended == 0 || !texts.stream().allMatch(GrowingTable::flows)) {
      return false;
    }
    Pair key =
        pairs.stream()
            .filter(
                p -> p.cell().height() == 1 && p.above().get().rowEnd - p.above().get().row == 1)
            .findFirst()
            .orElse(pairs.get(0));
    boolean wrapped = key.above().get().lines.size() >= 2 || key.cell().text().length() <= 2;
    return key.cell().isBlank() || (ended >= 2 && wrapped);
  }

  private static boolean flows(Pair pair) {
    Part above = pair.above().orElseThrow();
    return Continuation.flows(above.lines, pair.cell().lines(), above.room);
  }

  int page() {
    return first.page();
  }

  /** The whole table; its columns are the union of the columns of its pieces. */
  Grid grid() {
    double[] edges =
        parts.stream()
            .flatMapToDouble(p -> Arrays.stream(new double[] {p.left, p.right}))
            .sorted()
            .toArray();
    List<Double> columns = new ArrayList<>();
    for (double edge : edges) {
      if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > SAME) {
        columns.add(edge);
      }
    }
    Grid grid = new Grid();
    parts.sort((a, b) -> a.row != b.row ? a.row - b.row : Double.compare(a.left, b.left));
    for (Part part : parts) {
      int column = index(columns, part.left);
      int columnEnd = Math.max(column + 1, index(columns, part.right));
      grid.add(
          new Cell(
              part.row + 1,
              column + 1,
              part.rowEnd - part.row,
              columnEnd - column,
              part.text,
              part.page,
              Optional.of(part.box),
              Optional.empty()));
    }
    return grid;
  }

  /** The column boundary at or next to {@code x}. */
  private static int index(List<Double> columns, double x) {
    int index = columns.size() - 1;
    while (index > 0 && columns.get(index) > x + 0.01) {
      index--;
    }
    return index;
  }
}
