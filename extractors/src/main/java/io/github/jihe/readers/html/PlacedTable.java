package io.github.jihe.readers.html;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The visible cells of a table with the grid positions that they cover, by the rules of HTML: a row
 * span ends with its section, zero means "to the end of it". Grid lines at which no cell begins are
 * gone, so that {@code colspan=99} is as wide as the table.
 */
final class PlacedTable {
  private static final int MAX_COLUMNS = 4096;
  private static final int MAX_COLUMN_SPAN = 1000;
  private static final long MAX_COVERED = 50_000_000;

  /** One cell; positions from 0. */
  record Placed(Element cell, int row, int column, int rowSpan, int columnSpan) {}

  private final List<Placed> cells = new ArrayList<>();
  private int[] busyUntil = new int[64];
  private int rowCount;
  private long covered;
  private boolean isCut;

  private PlacedTable() {}

  static PlacedTable of(Element table, Visibility visibility) throws UnreadableFileException {
    PlacedTable placed = new PlacedTable();
    for (List<Element> section : sections(table, visibility)) {
      placed.place(section, visibility);
    }
    placed.compress();
    return placed;
  }

  /** In order of rows. */
  List<Placed> cells() {
    return cells;
  }

  long positions() {
    int rows = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    int columns =
        cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    return (long) rows * columns;
  }

  /** Whether cells beyond the widest table that is read were left out. */
  boolean isCut() {
    return isCut;
  }

  /** Rows by section; the foot comes last, a head that is repeated for each printed page once. */
  private static List<List<Element>> sections(Element table, Visibility visibility) {
    List<List<Element>> sections = new ArrayList<>();
    List<List<Element>> feet = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    for (Element child : table.children()) {
      if (visibility.isHidden(child)) {
        continue;
      }
      switch (child.normalName()) {
        case "tr" -> {
          if (sections.isEmpty()) {
            sections.add(new ArrayList<>());
          }
          sections.get(sections.size() - 1).add(child);
        }
        case "thead" -> {
          if (heads.add(child.text())) {
            sections.add(rows(child, visibility));
          }
        }
        case "tbody" -> sections.add(rows(child, visibility));
        case "tfoot" -> feet.add(rows(child, visibility));
        default -> {}
      }
    }
    sections.addAll(feet);
    return sections;
  }

  private static List<Element> rows(Element section, Visibility visibility) {
    List<Element> rows = new ArrayList<>();
    for (Element child : section.children()) {
      if (child.normalName().equals("tr") && !visibility.isHidden(child)) {
        rows.add(child);
      }
    }
    return rows;
  }

  private void place(List<Element> rows, Visibility visibility) throws UnreadableFileException {
    int end = rowCount + rows.size();
    for (Element row : rows) {
      int column = 0;
      for (Element cell : row.children()) {
        boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
        if (isCell && !visibility.isHidden(cell)) {
          column = place(cell, column, end);
        }
      }
      rowCount++;
    }
  }

  /** Puts a cell at the first free column from {@code from} on; returns the column after it. */
  private int place(Element cell, int from, int sectionEnd) throws UnreadableFileException {
    int column = from;
    while (isBusy(column)) {
      column++;
    }
    if (column >= MAX_COLUMNS) {
      isCut = true;
      return column;
    }
    int wanted = Math.min(Math.max(1, span(cell, "colspan")), MAX_COLUMN_SPAN);
    int width = 1;
    while (width < wanted && column + width < MAX_COLUMNS && !isBusy(column + width)) {
      width++;
    }
    int height = span(cell, "rowspan");
    int left = sectionEnd - rowCount;
    height = height == 0 ? left : Math.min(height, left);
    if (busyUntil.length < column + width) {
      busyUntil = Arrays.copyOf(busyUntil, Math.max(column + width, busyUntil.length * 2));
    }
    Arrays.fill(busyUntil, column, column + width, rowCount + height);
    cells.add(new Placed(cell, rowCount, column, height, width));
    covered += width;
    if (covered > MAX_COVERED) {
      throw new UnreadableFileException(Problem.Code.TOO_LARGE, "网页中的表格过大，超过了可以处理的上限，请拆分后报送");
    }
    return column + width;
  }

  private boolean isBusy(int column) {
    return column < busyUntil.length && busyUntil[column] > rowCount;
  }

  /** The span as written; 1 if it is missing or no number, at most what fits a small number. */
  private static int span(Element cell, String attribute) {
    String text = cell.attr(attribute).strip();
    if (!text.matches("\\d+")) {
      return 1;
    }
    return text.length() > 6 ? 999_999 : Integer.parseInt(text);
  }

  private void compress() {
    BitSet rows = new BitSet();
    BitSet columns = new BitSet();
    for (Placed cell : cells) {
      rows.set(cell.row());
      columns.set(cell.column());
    }
    int[] newRow = ranks(rows, rowCount);
    int[] newColumn = ranks(columns, MAX_COLUMNS);
    cells.replaceAll(
        cell -> {
          int row = newRow[cell.row()];
          int column = newColumn[cell.column()];
          return new Placed(
              cell.cell(),
              row,
              column,
              newRow[cell.row() + cell.rowSpan()] - row,
              newColumn[cell.column() + cell.columnSpan()] - column);
        });
  }

  /** For each line how many lines in use come before it. */
  private static int[] ranks(BitSet used, int size) {
    int[] ranks = new int[size + 1];
    for (int i = 0; i < size; i++) {
      ranks[i + 1] = ranks[i] + (used.get(i) ? 1 : 0);
    }
    return ranks;
  }
}
