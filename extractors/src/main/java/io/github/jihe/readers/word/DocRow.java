package io.github.jihe.readers.word;

import io.github.jihe.readers.word.EdgeTable.Merge;
import io.github.jihe.readers.word.EdgeTable.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The definition of one row of a .doc (MS-DOC 2.9.322 TDefTableOperand): where each cell begins and
 * ends, and how it merges.
 */
final class DocRow {
  private static final int CELL_SIZE = 20;
  private static final int UNKNOWN_WIDTH = 1000;
  private static final int MERGE_DOWN = 0x0020;
  private static final int MERGE_DOWN_FIRST = 0x0040;

  private int cells;
  private int[] edges = {0};
  private int[] horizontal = {};
  private Merge[] vertical = {};

  /** Reads the modifiers of the mark that ends a row. */
  static DocRow of(byte[] modifiers) {
    DocRow row = new DocRow();
    for (Sprms each = new Sprms(modifiers, 2); each.next(); ) {
      switch (each.code()) {
        case Sprms.T_DEFINE, Sprms.T_DEFINE_OLD -> row.define(each);
        case Sprms.T_VERTICAL_MERGE -> row.mergeDown(each.unsigned8(0), each.unsigned8(1));
        case Sprms.T_MERGE -> row.mergeRight(each.unsigned8(0), each.unsigned8(1));
        case Sprms.T_SPLIT -> row.split(each.unsigned8(0), each.unsigned8(1));
        default -> {}
      }
    }
    return row;
  }

  private void define(Sprms sprm) {
    int count = sprm.unsigned8(0);
    if (1 + 2 * (count + 1) > sprm.size()) {
      return;
    }
    cells = count;
    edges = new int[count + 1];
    horizontal = new int[count];
    vertical = new Merge[count];
    Arrays.fill(vertical, Merge.NONE);
    for (int i = 0; i <= count; i++) {
      edges[i] = sprm.signed16(1 + 2 * i);
    }
    int cell = sprm.code() == Sprms.T_DEFINE_OLD ? CELL_SIZE / 2 : CELL_SIZE;
    for (int i = 0; i < count; i++) {
      int flags = sprm.operand16(1 + 2 * (count + 1) + cell * i);
      horizontal[i] = flags & 3;
      if ((flags & MERGE_DOWN_FIRST) != 0) {
        vertical[i] = Merge.FIRST;
      } else if ((flags & MERGE_DOWN) != 0) {
        vertical[i] = Merge.CONTINUED;
      }
    }
  }

  private void mergeDown(int cell, int flags) {
    if (cell < cells) {
      vertical[cell] = flags == 0 ? Merge.NONE : flags == 3 ? Merge.FIRST : Merge.CONTINUED;
    }
  }

  private void mergeRight(int first, int end) {
    for (int i = first; i < Math.min(end, cells); i++) {
      horizontal[i] = i == first ? 1 : 2;
    }
  }

  private void split(int first, int end) {
    for (int i = first; i < Math.min(end, cells); i++) {
      horizontal[i] = 0;
    }
  }

  /** The row's cells with their edges; a cell without a definition stands behind the others. */
  List<Slot> slots(List<Flow> contents) {
    List<Slot> slots = new ArrayList<>(contents.size());
    int right = edges[0];
    int first = 0;
    for (int i = 0; i < contents.size(); i++) {
      int left = i < cells ? edges[i] : right;
      right = i < cells ? edges[i + 1] : left + UNKNOWN_WIDTH;
      if (continuesLeft(i, first) && !slots.isEmpty()) {
        Slot start = slots.remove(slots.size() - 1);
        start.content().addAll(contents.get(i));
        slots.add(new Slot(start.left(), right, start.merge(), start.content()));
      } else {
        first = i;
        slots.add(new Slot(left, right, i < cells ? vertical[i] : Merge.NONE, contents.get(i)));
      }
    }
    return slots;
  }

  /**
   * Whether a cell is merged with the one on its left. The published formats disagree which of the
   * two marks is the first cell's: it is the one that comes first.
   */
  private boolean continuesLeft(int cell, int first) {
    return cell > first
        && cell < cells
        && horizontal[cell] != 0
        && horizontal[first] != 0
        && horizontal[cell] != horizontal[first];
  }
}
