package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables whose cells only blanks keep apart, two or more or a wide one, and whose rows may be
 * broken at a width as well. Their rows become lines with tabs. Prose that has blanks by accident
 * stays as it is: a table has labels above several rows of figures.
 */
final class SpacedRows {
  private static final Pattern GAP = Pattern.compile("[ \u3000]*(  |\u3000)[ \u3000]*");

  /** Fewer rows that fit their header are not taken for a table. */
  private static final int FEWEST = 3;

  private static final int NARROWEST = 20;

  private static final int LONGEST_ROW = 3000;

  /** No number need end just at the width at which lines are broken. */
  private static final int LONGER = 3;

  /** Lines without a gap that may stand between rows, beside what goes on. */
  private static final int MOST_SINGLE = 2;

  private final List<String> lines;
  private final List<String> rewritten = new ArrayList<>();

  private SpacedRows(List<String> lines) {
    this.lines = lines;
  }

  static List<String> tabbed(List<String> lines) {
    return new SpacedRows(lines).tabbed();
  }

  private List<String> tabbed() {
    int at = 0;
    while (at < lines.size()) {
      int end = isSpaced(lines.get(at)) ? region(at) : at;
      List<List<String>> rows = end - at >= FEWEST ? rows(lines.subList(at, end)) : List.of();
      if (rows.isEmpty()) {
        int next = Math.max(at + 1, end);
        rewritten.addAll(lines.subList(at, next));
        at = next;
      } else {
        rows.forEach(row -> rewritten.add(line(row)));
        at = end;
      }
    }
    return List.copyOf(rewritten);
  }

  private static String line(List<String> row) {
    return row.size() == 1 ? "\t" + row.get(0) + "\t" : String.join("\t", row);
  }

  /** Whether blanks part a line into cells. */
  static boolean isSpaced(String line) {
    return line.indexOf('\t') < 0 && line.indexOf('|') < 0 && cells(line).size() > 1;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(GAP.split(line.strip())).map(String::strip).toList();
  }

  /** Lines that stand together, from one with a gap to the last with a gap and what goes on. */
  private int region(int start) {
    int end = start;
    int at = start;
    int singles = 0;
    while (at < lines.size() && singles <= MOST_SINGLE && !lines.get(at).isBlank()) {
      if (lines.get(at).indexOf('\t') >= 0 || lines.get(at).indexOf('|') >= 0) {
        break;
      }
      boolean isSpaced = isSpaced(lines.get(at));
      singles = isSpaced ? 0 : singles + 1;
      at++;
      end = isSpaced ? at : end;
    }
    int limit = limit(lines.subList(start, end));
    while (end < at && LineWidth.isFull(lines.get(end - 1), lines.get(end), limit)) {
      end++;
    }
    return end;
  }

  /** The rows of a region, none if it is no table. */
  private static List<List<String>> rows(List<String> region) {
    RowWindows asBroken = new RowWindows(region.stream().map(SpacedRows::cells).toList());
    RowWindows joined = new RowWindows(joined(region).stream().map(SpacedRows::cells).toList());
    // rows that seem full by chance would make rows of twice the cells, which fit no header
    RowWindows better = joined.share() > asBroken.share() ? joined : asBroken;
    return better.rowsUnderHeaders() >= FEWEST ? better.rows() : List.of();
  }

  private static List<String> joined(List<String> region) {
    int limit = limit(region);
    List<String> joined = new ArrayList<>();
    int width = Integer.MAX_VALUE;
    for (int i = 0; i < region.size(); i++) {
      String line = region.get(i);
      int last = joined.size() - 1;
      if (i > 0
          && joined.get(last).length() < LONGEST_ROW
          && LineWidth.isFull(region.get(i - 1), line, limit)
          && goesOn(joined.get(last), line, width)) {
        joined.set(last, joined.get(last) + glue(region.get(i - 1), limit) + line);
      } else {
        width = last >= 0 && isLabels(joined.get(last)) ? cells(joined.get(last)).size() : width;
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isLabels(String row) {
    List<String> cells = cells(row);
    return cells.size() >= FEWEST && RowWindows.isLabels(cells);
  }

  /**
   * Whether a full line is not the end of its row by chance: the row would not have more cells than
   * its header, and no figures follow a header.
   */
  private static boolean goesOn(String row, String line, int width) {
    boolean tearsGap = !row.equals(row.stripTrailing()) || !line.equals(line.stripLeading());
    List<String> cells = cells(row);
    List<String> more = cells(line);
    if (tearsGap) {
      return true;
    }
    return isLabels(row)
        ? !RowWindows.hasNumber(more) || more.size() < FEWEST
        : cells.size() + more.size() - 1 <= width;
  }

  /** A line that lost the blanks at its end lost a gap, if a figure stands there. */
  private static String glue(String line, int limit) {
    boolean endsEarly = line.length() < limit && line.strip().length() == line.length();
    return endsEarly && Character.isDigit(line.charAt(line.length() - 1)) ? "  " : "";
  }

  /** The width at which the rows were broken if they were; then most lines are full by it. */
  private static int limit(List<String> region) {
    int longest = region.stream().mapToInt(LineWidth::core).max().orElse(0);
    int best = longest;
    int most = 0;
    for (int limit = longest; limit <= longest + LONGER; limit++) {
      int full = 0;
      for (int i = 0; i + 1 < region.size(); i++) {
        full += LineWidth.isFull(region.get(i), region.get(i + 1), limit) ? 1 : 0;
      }
      if (full > most) {
        most = full;
        best = limit;
      }
    }
    return best >= NARROWEST ? best : Integer.MAX_VALUE;
  }
}
