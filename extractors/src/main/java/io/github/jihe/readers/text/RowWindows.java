package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts cells into the columns of their header where cells were lost on the left, as the label of a
 * group that is merged downwards, and on the right, as a remark that is blank. What is left stands
 * together, reaches from the label of the row to its last figure, and begins where kinds of cells
 * meet best.
 */
final class RowWindows {
  private static final Pattern TOTAL = Pattern.compile("(合\\s*计|总\\s*计|总\\s*分|小\\s*计).{0,6}");
  private static final Pattern WHOLE = Pattern.compile("(合\\s*计|总\\s*计|总\\s*分).{0,6}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern SENTENCE = Pattern.compile("[。；，]");
  private static final int LONGEST_LABEL = 20;
  private static final int FEWEST = 3;

  private final List<List<String>> rows;
  private final List<List<String>> placed = new ArrayList<>();
  private int rowsUnderHeaders;

  RowWindows(List<List<String>> rows) {
    this.rows = rows;
    int at = 0;
    while (at < rows.size()) {
      at = isHeader(at) ? section(at) : single(at);
    }
  }

  /** The rows, with blank cells where some were lost. */
  List<List<String>> rows() {
    return List.copyOf(placed);
  }

  /** How many rows fit the columns of the header above them. */
  int rowsUnderHeaders() {
    return rowsUnderHeaders;
  }

  /** How many of all rows these are, from 0 to 1. */
  double share() {
    return (double) rowsUnderHeaders / Math.max(1, placed.size());
  }

  static boolean hasNumber(List<String> row) {
    return row.stream().anyMatch(cell -> CellKind.of(cell).isNumber());
  }

  /** Labels above a row of figures that is not wider. */
  private boolean isHeader(int at) {
    List<String> row = rows.get(at);
    return row.size() >= FEWEST
        && isLabels(row)
        && at + 1 < rows.size()
        && rows.get(at + 1).size() > 1
        && rows.get(at + 1).size() <= row.size()
        && hasNumber(rows.get(at + 1));
  }

  static boolean isTotal(String cell) {
    return TOTAL.matcher(cell).matches();
  }

  static boolean isLabels(List<String> row) {
    return row.stream()
        .allMatch(
            cell ->
                CellKind.of(cell) == CellKind.WORDS
                    && HAN.matcher(cell).find()
                    && cell.length() <= LONGEST_LABEL
                    && !SENTENCE.matcher(cell).find());
  }

  /** The texts of goals under their labels: the label at the left goes down beside them. */
  private int single(int at) {
    List<String> row = rows.get(at);
    placed.add(row);
    boolean isBesideLabel =
        at + 1 < rows.size()
            && row.size() >= FEWEST
            && isLabels(row)
            && rows.get(at + 1).size() == row.size() - 1
            && rows.get(at + 1).stream()
                .allMatch(
                    cell -> CellKind.of(cell) == CellKind.WORDS && SENTENCE.matcher(cell).find());
    if (isBesideLabel) {
      placed.add(filled(rows.get(at + 1), 1, row.size()));
      return at + 2;
    }
    return at + 1;
  }

  private int section(int header) {
    int width = rows.get(header).size();
    placed.add(rows.get(header));
    int end = header + 1;
    while (end < rows.size() && rows.get(end).size() <= width && !isHeader(end)) {
      end++;
    }
    List<CellKind> columns = columns(rows.subList(header + 1, end), width);
    int first = columns.indexOf(CellKind.PLAIN);
    int measure = columns.indexOf(CellKind.MEASURE);
    first = first < 0 || measure >= 0 && measure < first ? measure : first;
    int last = Math.max(columns.lastIndexOf(CellKind.PLAIN), columns.lastIndexOf(CellKind.MEASURE));
    int at = header + 1;
    while (at < end) {
      List<String> row = rows.get(at);
      int start = at == header + 1 ? 0 : start(row, columns, Math.max(first - 1, 0), last);
      if (start >= 0) {
        placed.add(filled(row, start, width));
        rowsUnderHeaders++;
      } else if (isTotal(row.get(0)) && hasNumber(row)) {
        placed.add(total(row, columns));
      } else if (row.size() >= FEWEST && !hasNumber(row)) {
        return at;
      } else {
        placed.add(row);
      }
      at++;
    }
    return end;
  }

  /** What stands in the columns of the rows that have all cells, and of the first. */
  private static List<CellKind> columns(List<List<String>> section, int width) {
    List<CellKind> columns = new ArrayList<>(Collections.nCopies(width, CellKind.NONE));
    for (List<String> row : section) {
      for (int i = 0; i < row.size() && (row.size() == width || row.equals(section.get(0))); i++) {
        CellKind kind = CellKind.of(row.get(i));
        if (columns.get(i) == CellKind.NONE
            || kind.isNumber() && columns.get(i) == CellKind.WORDS) {
          columns.set(i, kind);
        }
      }
    }
    return columns;
  }

  /** The column in which the row begins, -1 if it fits nowhere. */
  private static int start(List<String> row, List<CellKind> columns, int label, int last) {
    int best = -1;
    int most = Integer.MIN_VALUE;
    int lowest = Math.max(0, last - row.size() + 1);
    for (int start = lowest; start <= Math.min(label, columns.size() - row.size()); start++) {
      int score = score(row, columns, start);
      if (score >= most) {
        most = score;
        best = start;
      }
    }
    return most > 0 ? best : -1;
  }

  private static int score(List<String> cells, List<CellKind> columns, int start) {
    int score = 0;
    for (int i = 0; i < cells.size(); i++) {
      score += meets(CellKind.of(cells.get(i)), columns.get(start + i));
    }
    return score;
  }

  /** Words may stand for a measure ("健全"), but not for points. */
  private static int meets(CellKind cell, CellKind column) {
    if (cell == CellKind.NONE || column == CellKind.NONE) {
      return 0;
    }
    if (cell == column) {
      return cell == CellKind.WORDS ? 1 : 3;
    }
    if (cell.isNumber() && column.isNumber()) {
      return -1;
    }
    return cell == CellKind.WORDS && column == CellKind.MEASURE ? 0 : -3;
  }

  /** The label of a total stands at the left, its figures under the figures. */
  static List<String> total(List<String> row, List<CellKind> columns) {
    List<String> figures = row.subList(1, row.size());
    int best = 1;
    for (int start = 1; start <= columns.size() - figures.size(); start++) {
      if (score(figures, columns, start) >= score(figures, columns, best)) {
        best = start;
      }
    }
    List<String> total = new ArrayList<>(filled(figures, best, columns.size()));
    total.set(0, row.get(0));
    return total;
  }

  /** The row with blank cells before and behind; the label of a whole table stands at the left. */
  static List<String> filled(List<String> row, int start, int width) {
    List<String> filled = new ArrayList<>(Collections.nCopies(start, ""));
    filled.addAll(row);
    filled.addAll(Collections.nCopies(width - filled.size(), ""));
    if (start > 0 && WHOLE.matcher(row.get(0)).matches()) {
      Collections.swap(filled, 0, start);
    }
    return filled;
  }
}
