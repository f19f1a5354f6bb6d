package io.github.jihe.readers.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the rows of a region into blocks that each hold one table with the lines around it.
 *
 * <p>Blank rows alone are no cut, since forms leave blank rows between their parts: what follows
 * must begin like a table of its own.
 */
final class RowBlocks {
  private static final int LONGEST_LABEL = 20;

  private RowBlocks() {}

  static List<List<SheetRow>> of(List<SheetRow> rows) {
    List<List<SheetRow>> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).gap() > 0 && beginsAnew(rows.subList(from, i), rows, i)) {
        blocks.add(rows.subList(from, i));
        from = i;
      }
    }
    blocks.add(rows.subList(from, rows.size()));
    return blocks;
  }

  private static boolean beginsAnew(List<SheetRow> before, List<SheetRow> rows, int at) {
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
    SheetRow head = table.get(0);
    boolean otherEdges =
        next.left() != table.stream().mapToInt(SheetRow::left).min().orElse(0)
            || next.right() != table.stream().mapToInt(SheetRow::right).max().orElse(0);
    // Above its first figures, a form may have rows of any width.
    boolean complete = table.size() > 1 && table.stream().anyMatch(SheetRow::hasNumber);
    return looksLikeHeader(rows, at)
        && ((otherEdges && complete) || next.texts().equals(head.texts()));
  }

  private static boolean endsTable(SheetRow row) {
    String text = row.first().text();
    return LineKind.isNote(text) || LineKind.isSignature(text);
  }

  private static boolean looksLikeHeader(List<SheetRow> rows, int at) {
    SheetRow row = rows.get(at);
    boolean labels =
        row.cells().size() >= 3
            && !row.hasNumber()
            && row.texts().stream().allMatch(text -> text.length() <= LONGEST_LABEL);
    boolean filled = at + 1 < rows.size() && rows.get(at + 1).gap() == 0;
    return labels && filled && rows.get(at + 1).isMulti();
  }
}
