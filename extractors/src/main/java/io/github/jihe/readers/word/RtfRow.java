package io.github.jihe.readers.word;

import io.github.jihe.readers.word.EdgeTable.Merge;
import io.github.jihe.readers.word.EdgeTable.Slot;
import java.util.ArrayList;
import java.util.List;

/** A row's definition in RTF: it stays in force until the next {@code \trowd}. */
final class RtfRow {
  private static final int MOST_CELLS = 1000;
  private static final int FARTHEST = 1 << 20;
  private static final int UNKNOWN_WIDTH = 1000;

  private record Definition(int right, Merge merge, boolean continuesLeft) {}

  private final List<Definition> cells = new ArrayList<>();
  private int left;
  private Merge merge = Merge.NONE;
  private boolean continuesLeft;

  /** Takes a control word that defines rows or cells; others change nothing. */
  void define(String word, int number) {
    switch (word) {
      case "trowd" -> {
        cells.clear();
        left = 0;
        merge = Merge.NONE;
        continuesLeft = false;
      }
      case "trleft" -> left = Math.max(-FARTHEST, Math.min(FARTHEST, number));
      case "clvmgf" -> merge = Merge.FIRST;
      case "clvmrg" -> merge = Merge.CONTINUED;
      case "clmrg" -> continuesLeft = true;
      case "cellx" -> {
        if (cells.size() < MOST_CELLS) {
          int right = Math.max(-FARTHEST, Math.min(FARTHEST, number));
          cells.add(new Definition(right, merge, continuesLeft));
        }
        merge = Merge.NONE;
        continuesLeft = false;
      }
      default -> {}
    }
  }

  /** The row's cells with their edges; a cell without a definition stands behind the others. */
  List<Slot> slots(List<Flow> contents) {
    List<Slot> slots = new ArrayList<>(contents.size());
    int edge = left;
    for (int i = 0; i < contents.size(); i++) {
      Definition cell =
          i < cells.size() ? cells.get(i) : new Definition(edge + UNKNOWN_WIDTH, Merge.NONE, false);
      if (cell.continuesLeft() && !slots.isEmpty()) {
        Slot first = slots.remove(slots.size() - 1);
        first.content().addAll(contents.get(i));
        slots.add(new Slot(first.left(), cell.right(), first.merge(), first.content()));
      } else {
        slots.add(new Slot(edge, cell.right(), cell.merge(), contents.get(i)));
      }
      edge = cell.right();
    }
    return slots;
  }
}
