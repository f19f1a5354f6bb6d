package io.github.jihe.readers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts the rows of a region into blocks that each hold one table with the lines around it.
 *
 * <p>Blank rows or lines of text alone are no cut, since forms have both between their parts: what
 * follows must begin like a table of its own.
 */
final class RowBlocks {
  private static final int LONGEST_LABEL = 20;

  /** More loose paragraphs than any form has between its rows. */
  private static final int MANY = 3;

  private static final Pattern TOTAL = Pattern.compile("(合计|总计|总分|共计)([（(].{1,20}[）)])?");
  private static final Pattern FIGURE =
      Pattern.compile("[≥≤<>＞＜=]?\\s*[-+]?\\d[\\d,]*(\\.\\d+)?\\s*[%％]?");

  private final List<SheetRow> rows;
  private final List<List<SheetRow>> blocks = new ArrayList<>();
  private int from;

  private RowBlocks(List<SheetRow> rows) {
    this.rows = rows;
  }

  static List<List<SheetRow>> of(List<SheetRow> rows) {
    RowBlocks blocks = new RowBlocks(rows);
    blocks.cut();
    return blocks.blocks;
  }

  private void cut() {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).gap() > 0 && beginsAnew(rows.subList(from, i), i)) {
        cutAt(i);
      } else if (TableEdges.isLine(rows.get(i)) && !TableEdges.isLine(rows.get(i - 1))) {
        int end = i;
        while (end < rows.size() && TableEdges.isLine(rows.get(end))) {
          end++;
        }
        if (end < rows.size() && separate(rows.subList(from, i), i, end)) {
          i = firstOfNext(i, end);
          cutAt(i);
        }
      }
    }
    blocks.add(rows.subList(from, rows.size()));
  }

  private void cutAt(int at) {
    blocks.add(rows.subList(from, at));
    from = at;
  }

  private boolean beginsAnew(List<SheetRow> before, int at) {
    List<SheetRow> table = before.stream().filter(SheetRow::isMulti).toList();
    if (table.isEmpty()) {
      return false;
    }
    SheetRow next = rows.get(at);
    if (next.isSingle()) {
      return LineKind.isTitle(next.first().text())
          && rows.subList(at, rows.size()).stream().anyMatch(SheetRow::isMulti);
    }
    SheetRow last = before.get(before.size() - 1);
    if (last.isSingle() && endsTable(last)) {
      return true;
    }
    return looksLikeHeader(at)
        && (hasOtherColumns(table, next) || next.texts().equals(table.get(0).texts()));
  }

  /** Above its first figures, a form may have rows of any width. */
  private static boolean hasOtherColumns(List<SheetRow> table, SheetRow next) {
    boolean otherEdges =
        next.left() != table.stream().mapToInt(SheetRow::left).min().orElse(0)
            || next.right() != table.stream().mapToInt(SheetRow::right).max().orElse(0);
    return otherEdges && table.size() > 1 && table.stream().anyMatch(SheetRow::hasNumber);
  }

  /**
   * Whether the lines between two runs of rows stand between two tables, and not in a form whose
   * parts have headings and wide cells of their own.
   */
  private boolean separate(List<SheetRow> before, int at, int end) {
    List<SheetRow> table = before.stream().filter(row -> !TableEdges.isLine(row)).toList();
    if (table.isEmpty()) {
      return false;
    }
    TableEdges edges = TableEdges.of(before);
    List<SheetRow> lines = rows.subList(at, end);
    SheetRow next = rows.get(end);
    if (lines.stream().anyMatch(row -> LineKind.isTableTitle(row.first().text()))
        || next.first().text().equals(table.get(0).first().text())
        || lines.stream().filter(edges::isLooseProse).count() >= MANY) {
      return true;
    }
    if (!looksLikeHeader(end) || lines.stream().noneMatch(edges::isProse)) {
      return false;
    }
    return lines.stream().anyMatch(edges::isLooseProse)
        || hasOtherColumns(table, next)
        || isTotal(table.get(table.size() - 1))
        || lines.stream().allMatch(row -> edges.isProse(row) && !TableEdges.isLabelled(row));
  }

  /** Notes and signatures under a table are its own, and so is a label without a value. */
  private int firstOfNext(int at, int end) {
    TableEdges edges = TableEdges.of(rows.subList(from, at));
    int first = at;
    while (first < end) {
      SheetRow row = rows.get(first);
      String text = row.first().text();
      boolean begins = edges.isProse(row) || edges.isAbove(row);
      if (begins && !LineKind.isNote(text) && !LineKind.isSignature(text)) {
        break;
      }
      first++;
    }
    return first;
  }

  private static boolean isTotal(SheetRow row) {
    return TOTAL.matcher(row.first().text().replaceAll("\\s", "")).matches();
  }

  private static boolean endsTable(SheetRow row) {
    String text = row.first().text();
    return LineKind.isNote(text) || LineKind.isSignature(text);
  }

  private boolean looksLikeHeader(int at) {
    SheetRow row = rows.get(at);
    boolean labels =
        row.cells().size() >= 3
            && !row.hasNumber()
            && row.texts().stream()
                .allMatch(
                    text -> text.length() <= LONGEST_LABEL && !FIGURE.matcher(text).matches());
    boolean filled = at + 1 < rows.size() && rows.get(at + 1).gap() == 0;
    return labels && filled && rows.get(at + 1).isMulti();
  }
}
