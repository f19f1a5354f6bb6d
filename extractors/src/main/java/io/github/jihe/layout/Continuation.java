package io.github.jihe.layout;

import io.github.jihe.layout.PageTable.PageCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Questions about a piece of a table at the top of a page: what of it was there before the break.
 */
final class Continuation {
  /** Column lines this near are the same one, in points. */
  static final double SAME = 3;

  private static final int HEADER_SEARCH = 6;
  private static final Pattern UNFINISHED = Pattern.compile("[，、；：,;]$");
  private static final Pattern NEXT_ITEM = Pattern.compile("^([（(]?\\d{1,2}[.．、）)]|[①-⑳]).*");

  private Continuation() {}

  /** Rows at the head of {@code next} that repeat rows near the head of {@code first}. */
  static int repeatedRows(PageTable first, PageTable next) {
    for (int start = 0; start < Math.min(HEADER_SEARCH, first.rowCount()); start++) {
      int rows = 0;
      int whole = 0;
      while (rows < next.rowCount()
          && start + rows < first.rowCount()
          && sameRow(first, start + rows, next, rows)) {
        rows++;
        if (isCutAt(next, rows) && isCutAt(first, start + rows)) {
          whole = rows;
        }
      }
      if (whole > 0 && (whole < next.rowCount() || next.rowCount() == 1)) {
        int head = whole;
        long texts = next.cells().stream().filter(c -> c.row() < head && !c.isBlank()).count();
        if (texts >= 2 || start == 0) {
          return whole;
        }
      }
    }
    return 0;
  }

  private static boolean isCutAt(PageTable table, int row) {
    return table.cells().stream().noneMatch(c -> c.row() < row && c.rowEnd() > row);
  }

  private static boolean sameRow(PageTable one, int row, PageTable other, int otherRow) {
    List<PageCell> cells = startingAt(one, row);
    List<PageCell> others = startingAt(other, otherRow);
    if (cells.size() != others.size() || cells.stream().allMatch(PageCell::isBlank)) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      PageCell a = cells.get(i);
      PageCell b = others.get(i);
      if (!bare(a).equals(bare(b))
          || a.height() != b.height()
          || Math.abs(a.box().x() - one.left() - b.box().x() + other.left()) > SAME
          || Math.abs(a.box().width() - b.box().width()) > 2 * SAME) {
        return false;
      }
    }
    return true;
  }

  private static String bare(PageCell cell) {
    return cell.text().replaceAll("\\s+", "");
  }

  static List<PageCell> startingAt(PageTable table, int row) {
    return table.cells().stream().filter(cell -> cell.row() == row).toList();
  }

  /**
   * Whether the piece begins a form of its own: the same label as the first table has at its head,
   * but another content.
   */
  static boolean beginsAnew(PageTable first, PageTable next, int repeated) {
    boolean titled = repeated > 0 && startingAt(next, 0).size() == 1;
    if ((repeated > 0 && !titled) || next.rowCount() <= repeated || first.rowCount() <= repeated) {
      return false;
    }
    List<PageCell> row = startingAt(next, repeated);
    List<PageCell> head = startingAt(first, repeated);
    return !row.isEmpty()
        && !head.isEmpty()
        && row.get(0).column() == 0
        && head.get(0).column() == 0
        && !row.get(0).isBlank()
        && bare(row.get(0)).equals(bare(head.get(0)));
  }

  /** Whether the text of the upper cell goes on in the lower one, by how its last line ends. */
  static boolean flows(List<TextLine> upper, List<TextLine> lower, double room) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return false;
    }
    TextLine last = upper.get(upper.size() - 1);
    TextLine first = lower.get(0);
    return LineBreaks.goesOn(last, first, Double.MAX_VALUE, room)
        || UNFINISHED.matcher(last.text()).find()
        || (NEXT_ITEM.matcher(first.text()).matches() && hasItem(upper));
  }

  private static boolean hasItem(List<TextLine> lines) {
    return lines.stream().anyMatch(line -> NEXT_ITEM.matcher(line.text()).matches());
  }

  /** The lines of a cell cut by a page break, in order. */
  static List<TextLine> both(List<TextLine> upper, List<TextLine> lower) {
    List<TextLine> lines = new ArrayList<>(upper);
    lines.addAll(lower);
    return lines;
  }
}
