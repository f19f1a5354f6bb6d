package io.github.jihe.layout;

import io.github.jihe.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One page: its ruled tables, and the lines of text that no table took. */
final class PageAnalyzer {
  private PageAnalyzer() {}

  static PageLayout analyze(PageContent content) {
    PageContent page = PageTurner.upright(content);
    List<CellGrid> grids = grids(page.rulings(), page.glyphs());
    if (grids.isEmpty() && !page.shades().isEmpty()) {
      List<Ruling> withEdges = new ArrayList<>(page.rulings());
      page.shades().forEach(shade -> addEdges(shade, withEdges));
      grids = grids(withEdges, page.glyphs());
    }
    List<PageItem> items = new ArrayList<>();
    List<Glyph> rest = page.glyphs();
    for (CellGrid grid : grids) {
      PageTable table = RowSplitter.split(CellText.fill(page.number(), grid, rest));
      if (table.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        items.add(AlignedTables.inFrame(table).orElse(table));
        rest = rest.stream().filter(g -> !grid.contains(g.centreX(), g.centreY())).toList();
      }
    }
    List<Glyph> upright = rest.stream().filter(glyph -> glyph.angle() == 0).toList();
    items.addAll(TextLines.of(upright));
    items.sort(Comparator.comparingDouble(PageItem::top).thenComparingDouble(PageItem::left));
    List<Rule> across = RulingSnapper.snap(page.rulings()).horizontal();
    List<PageItem> whole = AlignedTables.in(page.number(), items, across);
    return new PageLayout(page.number(), page.width(), page.height(), whole);
  }

  private static List<CellGrid> grids(List<Ruling> rulings, List<Glyph> glyphs) {
    List<CellGrid> grids = new ArrayList<>();
    for (Rules frame : Frames.of(RulingSnapper.snap(rulings))) {
      Optional<CellGrid> grid = CellFinder.find(frame, glyphs);
      grid.ifPresent(grids::add);
    }
    grids.removeIf(inner -> grids.stream().anyMatch(outer -> holds(outer, inner)));
    return grids;
  }

  /** A frame inside a cell of another is that cell's content. */
  private static boolean holds(CellGrid outer, CellGrid inner) {
    return outer.bottom() - outer.top() > inner.bottom() - inner.top()
        && outer.left() <= inner.left()
        && outer.right() >= inner.right()
        && outer.top() <= inner.top()
        && outer.bottom() >= inner.bottom();
  }

  private static void addEdges(Box shade, List<Ruling> rulings) {
    double right = shade.x() + shade.width();
    double bottom = shade.y() + shade.height();
    rulings.add(new Ruling(shade.x(), shade.y(), right, shade.y()));
    rulings.add(new Ruling(shade.x(), bottom, right, bottom));
    rulings.add(new Ruling(shade.x(), shade.y(), shade.x(), bottom));
    rulings.add(new Ruling(right, shade.y(), right, bottom));
  }
}
