package io.github.jihe.layout;

import io.github.jihe.layout.TextLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables without vertical lines, by text that stands in columns. A wrong table costs more
 * than a missed one: what is not clearly in columns stays text.
 */
final class AlignedTables {
  /** Lines farther apart than this, in em, are not of one table. */
  private static final double WIDEST_LEADING = 3.5;

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 3;

  /** Between rules two columns are enough. */
  private static final int FEWEST_RULED_COLUMNS = 2;

  private static final int MOST_COLUMNS = 30;

  private AlignedTables() {}

  /**
   * The items of a page with tables in place of the lines that form them.
   *
   * @param across the horizontal rules of the page
   */
  static List<PageItem> in(int page, List<PageItem> items, List<Rule> across) {
    List<PageItem> result = new ArrayList<>();
    List<TextLine> run = new ArrayList<>();
    for (PageItem item : items) {
      if (item instanceof TextLine line && goesOn(run, line, across)) {
        run.add(line);
        continue;
      }
      flush(page, run, across, result);
      run.clear();
      if (item instanceof TextLine line && isInColumns(line)) {
        run.add(line);
      } else {
        result.add(item);
      }
    }
    flush(page, run, across, result);
    return result;
  }

  /**
   * What stands in a frame without lines between its columns: 年度 | 人数 | 合格率 with a rule around all
   * of it. Empty if a line of it is no row of columns.
   */
  static Optional<PageTable> inFrame(PageTable frame) {
    List<TextLine> lines = frame.cells().stream().flatMap(cell -> cell.lines().stream()).toList();
    if (frame.columns().length != 2 || !lines.stream().allMatch(AlignedTables::isInColumns)) {
      return Optional.empty();
    }
    AlignedRows rows = AlignedRows.of(lines);
    return isTable(rows, FEWEST_RULED_COLUMNS)
        ? Optional.of(rows.table(frame.page()))
        : Optional.empty();
  }

  private static boolean isTable(AlignedRows rows, int fewestColumns) {
    return rows.count() >= FEWEST_ROWS
        && rows.columns() >= fewestColumns
        && rows.columns() <= MOST_COLUMNS
        && rows.isAligned();
  }

  private static boolean isInColumns(TextLine line) {
    return line.pieces().size() >= 2
        && !line.text().contains("……")
        && !line.text().contains("....");
  }

  /** A line of one piece may be what is left of a wrapped row above it. */
  private static boolean goesOn(List<TextLine> run, TextLine line, List<Rule> across) {
    if (run.isEmpty()) {
      return false;
    }
    TextLine above = run.get(run.size() - 1);
    double leading = (line.baseline() - above.baseline()) / line.size();
    if (leading > WIDEST_LEADING || Math.abs(line.size() - above.size()) > 0.25 * line.size()) {
      return false;
    }
    boolean ruleBetween =
        across.stream().anyMatch(r -> r.at() > above.baseline() && r.at() < line.baseline());
    return isInColumns(line) || (leading < 1.7 && !ruleBetween && isUnder(run.get(0), line));
  }

  /** Whether a short line stands under one of the pieces of the first. */
  private static boolean isUnder(TextLine first, TextLine line) {
    double near = line.size() / 2;
    return line.width() < 0.5 * first.width()
        && first.pieces().stream()
            .anyMatch(
                piece ->
                    Math.abs(piece.left() - line.left()) < near
                        || Math.abs(piece.right() - line.right()) < near
                        || Math.abs(piece.left() + piece.right() - line.left() - line.right())
                            < 2 * near);
  }

  private static void flush(
      int page, List<TextLine> run, List<Rule> across, List<PageItem> result) {
    List<TextLine> lines = new ArrayList<>(run);
    List<TextLine> tail = new ArrayList<>();
    while (!lines.isEmpty() && !isInColumns(lines.get(lines.size() - 1))) {
      tail.add(0, lines.remove(lines.size() - 1));
    }
    if (isWrappedRest(lines, tail)) {
      lines.addAll(tail);
      tail.clear();
    }
    AlignedRows rows = AlignedRows.of(lines);
    boolean ruled = isBetweenRules(lines, across);
    int fewest = ruled ? FEWEST_RULED_COLUMNS : FEWEST_COLUMNS;
    if (isTable(rows, fewest)) {
      result.add(rows.table(page));
    } else {
      result.addAll(lines);
    }
    result.addAll(tail);
  }

  /** One line below the last row that stands under a column but the first. */
  private static boolean isWrappedRest(List<TextLine> lines, List<TextLine> tail) {
    if (lines.isEmpty() || tail.size() != 1) {
      return false;
    }
    List<Piece> above = lines.get(lines.size() - 1).pieces();
    return tail.get(0).left() >= above.get(1).left() - 1;
  }

  private static boolean isBetweenRules(List<TextLine> lines, List<Rule> across) {
    if (lines.isEmpty()) {
      return false;
    }
    TextLine first = lines.get(0);
    TextLine last = lines.get(lines.size() - 1);
    double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    boolean above = false;
    boolean below = false;
    for (Rule rule : across) {
      boolean wide = rule.covers(left, right) > 0.9 * (right - left);
      above |= wide && rule.at() < first.baseline() && rule.at() > first.top() - first.size() * 1.5;
      below |= wide && rule.at() > last.baseline() && rule.at() < last.bottom() + last.size() * 1.5;
    }
    return above && below;
  }
}
