package io.github.jihe.readers.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a sheet where wide empty stretches separate what stands on it, so that a note far out to the
 * right, or a table a thousand rows down, does not make one huge grid.
 */
final class Regions {
  /** More empty rows or columns than any form leaves between its parts. */
  private static final int GAP = 10;

  private static final int DEPTH = 6;

  private Regions() {}

  /** The parts in reading order: side by side first, then one below the other. */
  static List<List<Anchor>> of(List<Anchor> visible) {
    List<List<Anchor>> out = new ArrayList<>();
    cut(visible, DEPTH, out);
    return out;
  }

  private static void cut(List<Anchor> anchors, int depth, List<List<Anchor>> out) {
    if (anchors.isEmpty()) {
      return;
    }
    List<List<Anchor>> parts = byColumns(anchors);
    if (parts.size() == 1) {
      parts = byRows(anchors);
    }
    if (parts.size() == 1 || depth == 0) {
      out.addAll(parts);
      return;
    }
    for (List<Anchor> part : parts) {
      cut(part, depth - 1, out);
    }
  }

  private static List<List<Anchor>> byColumns(List<Anchor> anchors) {
    BitSet taken = new BitSet();
    for (Anchor anchor : anchors) {
      taken.set(anchor.span().left(), anchor.span().right() + 1);
    }
    List<Integer> starts = new ArrayList<>();
    int end = -GAP - 1;
    for (int from = taken.nextSetBit(0); from >= 0; from = taken.nextSetBit(end)) {
      if (starts.isEmpty() || from - end > GAP) {
        starts.add(from);
      }
      end = taken.nextClearBit(from);
    }
    if (starts.size() == 1) {
      return List.of(anchors);
    }
    List<List<Anchor>> parts = new ArrayList<>();
    starts.forEach(start -> parts.add(new ArrayList<>()));
    for (Anchor anchor : anchors) {
      int part = starts.size() - 1;
      while (starts.get(part) > anchor.column()) {
        part--;
      }
      parts.get(part).add(anchor);
    }
    return parts;
  }

  private static List<List<Anchor>> byRows(List<Anchor> anchors) {
    List<List<Anchor>> parts = new ArrayList<>();
    int bottom = 0;
    for (Anchor anchor : anchors) {
      if (parts.isEmpty() || anchor.row() - bottom - 1 > GAP) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(anchor);
      bottom = Math.max(bottom, anchor.span().bottom());
    }
    return parts;
  }
}
