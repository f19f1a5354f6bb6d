package io.github.jihe.readers.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the cells of a sheet with its merged ranges, row by row. A range that overlaps one before
 * it is ignored, and so is whatever stands under a merged range: nobody sees it.
 */
final class Anchors {
  private final List<Anchor> visible = new ArrayList<>();
  private final List<Anchor> blank = new ArrayList<>();
  private final TreeMap<Integer, Span> active = new TreeMap<>();

  Anchors(SheetModel sheet) {
    List<Span> spans = new ArrayList<>(sheet.spans());
    spans.sort(Comparator.comparingInt(Span::top).thenComparingInt(Span::left));
    Set<Span> filled = new HashSet<>();
    List<Span> kept = new ArrayList<>();
    int next = 0;
    for (SheetCell cell : sheet.cells()) {
      while (next < spans.size() && isBefore(spans.get(next), cell)) {
        activate(spans.get(next++), kept);
      }
      Optional<Span> cover = cover(cell.row(), cell.column());
      if (cover.isEmpty()) {
        add(cell, new Span(cell.row(), cell.column(), cell.row(), cell.column()));
      } else if (cover.get().top() == cell.row() && cover.get().left() == cell.column()) {
        filled.add(cover.get());
        add(cell, cover.get());
      }
    }
    while (next < spans.size()) {
      activate(spans.get(next++), kept);
    }
    for (Span span : kept) {
      if (!filled.contains(span)) {
        blank.add(new Anchor(new SheetCell(span.top(), span.left(), "", Optional.empty()), span));
      }
    }
    blank.sort(Comparator.comparingInt(Anchor::row).thenComparingInt(Anchor::column));
  }

  private static boolean isBefore(Span span, SheetCell cell) {
    return span.top() < cell.row() || (span.top() == cell.row() && span.left() <= cell.column());
  }

  private void add(SheetCell cell, Span span) {
    (cell.isVisible() ? visible : blank).add(new Anchor(cell, span));
  }

  /** The active ranges never share a column; those that ended above are removed when met. */
  private void activate(Span span, List<Span> kept) {
    Map.Entry<Integer, Span> left = active.floorEntry(span.right());
    while (left != null && left.getValue().right() >= span.left()) {
      if (left.getValue().bottom() >= span.top()) {
        return;
      }
      active.remove(left.getKey());
      left = active.floorEntry(span.right());
    }
    active.put(span.left(), span);
    kept.add(span);
  }

  private Optional<Span> cover(int row, int column) {
    Map.Entry<Integer, Span> entry = active.floorEntry(column);
    return Optional.ofNullable(entry).map(Map.Entry::getValue).filter(s -> s.covers(row, column));
  }

  /** What a person sees, by row, then column. */
  List<Anchor> visible() {
    return visible;
  }

  /** Blank merged ranges and numbers shown as nothing, by row, then column. */
  List<Anchor> blank() {
    return blank;
  }
}
