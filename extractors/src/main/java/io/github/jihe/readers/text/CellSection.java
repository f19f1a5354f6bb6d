package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A header and the rows under it in a table that was written one cell a line. A blank line is a
 * blank cell; the cells of groups that are merged downwards are not repeated, so that a row may
 * begin in a later column, but it ends in the last.
 *
 * @param rows the header and the rows, each as wide as the header
 * @param end the first line behind them
 */
record CellSection(List<List<String>> rows, int end) {
  private static final int NARROWEST = 3;
  private static final int WIDEST = 12;

  /** Fewer figures under the header are not taken for a table. */
  private static final int FEWEST_FIGURES = 6;

  /** So many cells on, or behind a long one, figures are those of another table. */
  private static final int SOON = 5;

  private static final int LONG = 20;

  private static final int MOST_CELLS = 1500;

  /** The columns of a header, told by the first row. */
  private record Columns(List<CellKind> kinds, int first, int label, int last) {

    static Optional<Columns> of(List<String> header, List<String> row, int first) {
      List<CellKind> kinds =
          RowWindows.filled(row, first, header.size()).stream().map(CellKind::of).toList();
      int figure = 0;
      while (figure < kinds.size() && !kinds.get(figure).isNumber()) {
        figure++;
      }
      int last = Math.max(kinds.lastIndexOf(CellKind.PLAIN), kinds.lastIndexOf(CellKind.MEASURE));
      boolean areLabels =
          figure > first
              && kinds.subList(first, Math.min(figure, kinds.size())).stream()
                  .allMatch(kind -> kind == CellKind.WORDS);
      boolean isWhole = last > figure && !kinds.subList(figure, last).contains(CellKind.NONE);
      return isWhole && areLabels
          ? Optional.of(new Columns(kinds, first, figure - 1, last))
          : Optional.empty();
    }

    int width() {
      return kinds.size();
    }

    boolean holds(int column, String cell) {
      CellKind kind = CellKind.of(cell);
      if (column <= label) {
        return kind == CellKind.WORDS || column < label && kind == CellKind.NONE;
      }
      if (column > last) {
        return !kind.isNumber();
      }
      return switch (kinds.get(column)) {
        case PLAIN -> kind != CellKind.WORDS;
        case WORDS -> !kind.isNumber() && !cell.isBlank();
        case MEASURE, NONE -> true;
      };
    }

    /** Each cell suits its column, and the row has figures, or none at all, or words for all. */
    boolean fits(List<String> cells, int start) {
      int figures = 0;
      int blank = 0;
      int words = 0;
      for (int i = 0; i < cells.size(); i++) {
        boolean isBlankLabel = start + i == label && i > 0 && cells.get(i).isEmpty();
        boolean holds = holds(start + i, cells.get(i));
        if (!holds && !(isBlankLabel && RowWindows.isTotal(cells.get(0)))) {
          return false;
        }
        if (start + i > label && start + i <= last) {
          CellKind kind = CellKind.of(cells.get(i));
          figures += kind.isNumber() ? 1 : 0;
          blank += kind == CellKind.NONE ? 1 : 0;
          words += kind == CellKind.WORDS ? 1 : 0;
        }
      }
      return (figures > 0 || blank == 0 || words == 0)
          && (words == 0 && !RowWindows.isTotal(cells.get(0)) || hasPoints(cells, start));
    }

    private boolean hasPoints(List<String> cells, int start) {
      for (int i = 0; i < cells.size(); i++) {
        if (kinds.get(start + i) == CellKind.PLAIN && cells.get(i).isBlank()) {
          return false;
        }
      }
      return true;
    }

    /** The cells of a total: its label, its points, and what stands behind them. */
    int totalWidth() {
      int plain = (int) kinds.stream().filter(kind -> kind == CellKind.PLAIN).count();
      return 1 + plain + width() - 1 - last;
    }
  }

  /**
   * Reads the section that begins at a line, if there is one way only to read it.
   *
   * @param lines the lines of the text, stripped
   * @param figure the first line from there on that is a figure: it stands in the first row
   */
  static Optional<CellSection> at(List<String> lines, int start, int figure) {
    Optional<CellSection> best = Optional.empty();
    if (figure - start >= 2 * WIDEST) {
      return best;
    }
    int narrowest = Math.max(NARROWEST, (figure - start + 1) / 2);
    int widest = Math.min(WIDEST, figure - start - 1);
    for (int width = narrowest; width <= widest && start + 2 * width <= lines.size(); width++) {
      List<String> header = lines.subList(start, start + width);
      int first = header.get(1).isEmpty() ? 1 : 0;
      List<String> labels = header.stream().filter(label -> !label.isEmpty()).toList();
      if (labels.size() != width - first || !RowWindows.isLabels(labels)) {
        continue;
      }
      List<String> row = lines.subList(start + width, start + 2 * width - first);
      Optional<CellSection> section =
          Columns.of(header, row, first).flatMap(columns -> read(lines, start, columns));
      if (section.isPresent() && (best.isEmpty() || section.get().end > best.get().end)) {
        best = section;
      }
    }
    return best;
  }

  private static Optional<CellSection> read(List<String> lines, int start, Columns columns) {
    int from = start + columns.width();
    int size = Math.min(lines.size() - from, MOST_CELLS);
    List<List<Integer>> widths = new ArrayList<>(Collections.nCopies(size + 1, List.of()));
    BitSet begins = new BitSet();
    begins.set(0);
    for (int at = 0; at >= 0; at = begins.nextSetBit(at + 1)) {
      widths.set(at, widths(lines, from + at, from + size, columns));
      for (int row : widths.get(at)) {
        begins.set(at + row);
      }
    }
    // how far the rows go on from each cell, in how many ways, and how wide the next row is
    int[] reach = new int[size + 1];
    int[] ways = new int[size + 1];
    int[] taken = new int[size + 1];
    for (int at = begins.length() - 1; at >= 0; at = begins.previousSetBit(at - 1)) {
      reach[at] = at;
      ways[at] = 1;
      for (int row : widths.get(at)) {
        int end = reach[at + row];
        if (end > reach[at]) {
          reach[at] = end;
          ways[at] = ways[at + row];
          taken[at] = row;
        } else if (end == reach[at]) {
          ways[at] = 2;
        }
      }
    }
    List<List<String>> rows = new ArrayList<>(List.of(List.copyOf(lines.subList(start, from))));
    int at = 0;
    long figures = 0;
    while (taken[at] > 0) {
      List<String> row = lines.subList(from + at, from + at + taken[at]);
      figures += row.stream().filter(cell -> CellKind.of(cell).isNumber()).count();
      rows.add(placed(row, columns));
      at += taken[at];
    }
    return ways[0] == 1 && rows.size() > 2 && figures >= FEWEST_FIGURES && isDone(lines, from + at)
        ? Optional.of(new CellSection(rows, from + at))
        : Optional.empty();
  }

  /** Figures that follow soon would belong to rows that were not understood. */
  private static boolean isDone(List<String> lines, int end) {
    for (int at = end; at < Math.min(lines.size(), end + SOON); at++) {
      if (lines.get(at).isEmpty() || lines.get(at).length() > LONG) {
        return true;
      }
      if (CellKind.of(lines.get(at)).isNumber()) {
        return false;
      }
    }
    return true;
  }

  /** How many cells a row that begins here may have. */
  private static List<Integer> widths(List<String> lines, int at, int end, Columns columns) {
    List<Integer> widths = new ArrayList<>();
    for (int start = columns.first(); start <= columns.label(); start++) {
      int width = columns.width() - start;
      if (at + width <= end && columns.fits(lines.subList(at, at + width), start)) {
        widths.add(width);
      }
    }
    int total = columns.totalWidth();
    if (at + total <= end
        && !widths.contains(total)
        && isTotal(lines.subList(at, at + total), columns)) {
      widths.add(total);
    }
    return widths;
  }

  private static boolean isTotal(List<String> row, Columns columns) {
    int behind = row.size() - (columns.width() - 1 - columns.last());
    return RowWindows.isTotal(row.get(0))
        && row.subList(1, behind).stream().noneMatch(cell -> CellKind.of(cell) == CellKind.WORDS)
        && row.subList(behind, row.size()).stream().noneMatch(cell -> CellKind.of(cell).isNumber());
  }

  private static List<String> placed(List<String> row, Columns columns) {
    int start = columns.width() - row.size();
    if (start > columns.label() || !columns.fits(row, start)) {
      return RowWindows.total(row, columns.kinds());
    }
    return RowWindows.filled(row, start, columns.width());
  }
}
