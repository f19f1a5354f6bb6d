package io.github.jihe.readers.word;

import io.github.jihe.readers.word.EdgeTable.Merge;
import io.github.jihe.readers.word.EdgeTable.Slot;
import java.util.ArrayList;
import java.util.List;

/** A w:tr while it is read, and how its cells get their edges. */
final class DocxRow {
  /** A w:tc while it is read. */
  static final class Piece {
    final Flow content = new Flow();
    int span = 1;
    int width;
    Merge merge = Merge.NONE;
    boolean continuesLeft;
    boolean isDeleted;
  }

  final List<Piece> pieces = new ArrayList<>();
  int before;
  int after;
  int widthBefore;
  boolean isGone;

  private int span() {
    return before + after + pieces.stream().mapToInt(piece -> piece.span).sum();
  }

  private int width() {
    return widthBefore + pieces.stream().mapToInt(piece -> piece.width).sum();
  }

  /**
   * The rows as a table. Normally the spans count columns of the table's grid. Programs that fill
   * in templates leave spans out; then, as in Word, the widths of the cells say where they end.
   */
  static EdgeTable table(List<Integer> widths, List<DocxRow> rows) {
    EdgeTable table = new EdgeTable();
    boolean byWidth = isBetterByWidth(rows);
    int columns = rows.stream().mapToInt(DocxRow::span).max().orElse(0);
    int[] edges = EdgeTable.columnEdges(widths, columns);
    for (DocxRow row : rows) {
      table.row(row.slots(byWidth ? null : edges));
    }
    return table;
  }

  private static boolean isBetterByWidth(List<DocxRow> rows) {
    if (rows.stream().mapToInt(DocxRow::span).distinct().count() <= 1) {
      return false;
    }
    boolean allKnown =
        rows.stream()
            .allMatch(
                row ->
                    row.pieces.stream().allMatch(piece -> piece.width > 0)
                        && (row.before == 0 || row.widthBefore > 0));
    int least = rows.stream().mapToInt(DocxRow::width).min().orElse(0);
    int most = rows.stream().mapToInt(DocxRow::width).max().orElse(0);
    return allKnown && most - least <= most / 50;
  }

  private List<Slot> slots(int[] edges) {
    List<Slot> slots = new ArrayList<>(pieces.size());
    int column = before;
    int left = edges == null ? widthBefore : edges[Math.min(column, edges.length - 1)];
    for (Piece piece : pieces) {
      column += piece.span;
      int right = edges == null ? left + piece.width : edges[column];
      if (piece.continuesLeft && !slots.isEmpty()) {
        Slot first = slots.remove(slots.size() - 1);
        first.content().addAll(piece.content);
        slots.add(new Slot(first.left(), right, first.merge(), first.content()));
      } else {
        slots.add(new Slot(left, right, piece.merge, piece.content));
      }
      left = right;
    }
    return slots;
  }
}
