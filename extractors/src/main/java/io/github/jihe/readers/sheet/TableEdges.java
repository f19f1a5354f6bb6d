package io.github.jihe.readers.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The outer columns of a table, which tell its rows from the lines of text around it.
 *
 * @param left the first column, from 1
 * @param right the last one that a row of several cells reaches
 */
record TableEdges(int left, int right) {
  private static final int LONGEST_LABEL = 12;
  private static final int SHORTEST_TITLE = 8;
  private static final int SHORTEST_PROSE = 30;

  /** 年度总体目标：……: what a form says in a wide cell of its own. */
  private static final Pattern LABELLED = Pattern.compile("^[^。；：:]{2,14}[：:].*", Pattern.DOTALL);

  static TableEdges of(List<SheetRow> rows) {
    int left = rows.stream().mapToInt(SheetRow::left).min().orElse(1);
    int right =
        rows.stream().filter(SheetRow::isMulti).mapToInt(SheetRow::right).max().orElse(left);
    return new TableEdges(left, right);
  }

  /** Whether a row could be a line of text: one cell without a number, or captions side by side. */
  static boolean isLine(SheetRow row) {
    return (row.isSingle() && !row.hasNumber()) || isCaptions(row);
  }

  static boolean isCaptions(SheetRow row) {
    return !row.attached()
        && row.texts().stream()
            .allMatch(text -> LineKind.isCaption(text) || LineKind.isSignature(text));
  }

  boolean fills(SheetRow row) {
    Span span = row.first().span();
    return row.isSingle() && left < right && span.left() <= left && span.right() >= right;
  }

  /** Whether a row before the first row of a table is a title or a caption of its own. */
  boolean isAbove(SheetRow row) {
    if (!row.isSingle()) {
      return isCaptions(row);
    }
    Anchor anchor = row.first();
    String text = anchor.text();
    if (anchor.cell().stored().isPresent()) {
      return false;
    }
    if (fills(row) || LineKind.isCaption(text) || LineKind.isNote(text)) {
      return true;
    }
    if (anchor.column() > left) {
      // Merged over a few columns it is the head of these; else somebody put a title in the middle.
      return !row.isMerged() && (text.length() >= SHORTEST_TITLE || LineKind.isTitle(text));
    }
    return text.length() > LONGEST_LABEL
        || LineKind.isTitle(text)
        || LineKind.isSentence(text)
        || LineKind.isPart(text);
  }

  /** Whether a row after the last row of several cells is no part of the table any more. */
  boolean isBelow(SheetRow row) {
    return isCaptions(row)
        || LineKind.isNote(row.first().text())
        || fills(row)
        || (row.first().column() == left && isRunningText(row));
  }

  private static boolean isRunningText(SheetRow row) {
    String text = row.first().text();
    return text.length() >= SHORTEST_PROSE || LineKind.isSentence(text);
  }

  /** Whether running text begins in the first column and covers either nothing else or all. */
  boolean isProse(SheetRow row) {
    return row.isSingle()
        && row.left() <= left
        && (!row.isMerged() || fills(row))
        && isRunningText(row);
  }

  /** Prose that cannot be the wide cell of a form: not labelled and not as wide as the table. */
  boolean isLooseProse(SheetRow row) {
    return isProse(row) && !row.isMerged() && right > left + 1 && !isLabelled(row);
  }

  static boolean isLabelled(SheetRow row) {
    return LABELLED.matcher(row.first().text()).matches();
  }
}
