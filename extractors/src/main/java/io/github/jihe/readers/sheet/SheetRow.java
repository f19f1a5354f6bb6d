package io.github.jihe.readers.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A row that shows something.
 *
 * @param number the sheet's row, from 1
 * @param cells what begins in it, from the left; never empty
 * @param attached whether a merged cell from above reaches into it
 * @param gap how many wholly blank rows are above it
 */
record SheetRow(int number, List<Anchor> cells, boolean attached, int gap) {

  static List<SheetRow> of(List<Anchor> anchors) {
    List<SheetRow> rows = new ArrayList<>();
    int bottom = 0;
    int from = 0;
    while (from < anchors.size()) {
      int number = anchors.get(from).row();
      int to = from;
      while (to < anchors.size() && anchors.get(to).row() == number) {
        to++;
      }
      List<Anchor> cells = anchors.subList(from, to);
      int gap = rows.isEmpty() ? 0 : Math.max(0, number - bottom - 1);
      rows.add(new SheetRow(number, cells, number <= bottom, gap));
      for (Anchor anchor : cells) {
        bottom = Math.max(bottom, anchor.span().bottom());
      }
      from = to;
    }
    return rows;
  }

  /** Whether one cell stands alone in it. */
  boolean isSingle() {
    return cells.size() == 1 && !attached;
  }

  /** Whether its first cell covers several columns. */
  boolean isMerged() {
    return first().span().right() > first().span().left();
  }

  boolean isMulti() {
    return !isSingle();
  }

  Anchor first() {
    return cells.get(0);
  }

  int left() {
    return first().span().left();
  }

  int right() {
    return cells.get(cells.size() - 1).span().right();
  }

  List<String> texts() {
    return cells.stream().map(Anchor::text).toList();
  }

  boolean hasNumber() {
    return cells.stream().anyMatch(anchor -> anchor.cell().stored().isPresent());
  }
}
