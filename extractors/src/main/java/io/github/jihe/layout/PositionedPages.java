package io.github.jihe.layout;

import io.github.jihe.document.DocumentBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages of positioned text, to be read as one document. Add the pages in order, then write them.
 * One use, one thread.
 */
public final class PositionedPages {
  private static final Pattern CONTINUED = Pattern.compile("^[（(]?(续表|接上表|表?续).{0,8}$");

  private final List<PageLayout> pages = new ArrayList<>();
  private int cells;

  /** Takes the next page; its glyphs are not kept. */
  public void add(PageContent page) {
    PageLayout layout = PageAnalyzer.analyze(page);
    for (PageItem item : layout.items()) {
      if (item instanceof PageTable table) {
        cells += table.cells().size();
      }
    }
    pages.add(layout);
  }

  /** How many table cells the pages have so far. */
  public int cells() {
    return cells;
  }

  /** Writes headings, paragraphs, tables and furniture in reading order. */
  public void writeTo(DocumentBuilder document) {
    List<String> furniture = new ArrayList<>();
    FurnitureFilter filter = new FurnitureFilter(pages);
    List<PageLayout> bare = pages.stream().map(page -> filter.strip(page, furniture)).toList();
    ParagraphJoiner paragraphs = new ParagraphJoiner(bare);
    Map<Long, Double> filled = new HashMap<>(); // how far down the pages of a height reach
    for (PageLayout page : bare) {
      double bottom = page.items().stream().mapToDouble(PageItem::bottom).max().orElse(0);
      filled.merge(Math.round(page.height()), bottom, Math::max);
    }
    Optional<GrowingTable> open = Optional.empty();
    for (PageLayout page : bare) {
      int start = 0;
      Optional<PageTable> head = head(page);
      if (open.isPresent()
          && head.isPresent()
          && open.get().accepts(head.get(), filled.getOrDefault(Math.round(page.height()), 0.0))) {
        open.get().append(head.get());
        start = page.items().indexOf(head.get()) + 1;
        page.items().subList(0, start - 1).forEach(i -> furniture.add(((TextLine) i).text()));
      }
      for (PageItem item : page.items().subList(start, page.items().size())) {
        open.ifPresent(table -> document.table(table.grid(), table.page()));
        open = Optional.empty();
        if (item instanceof PageTable table) {
          paragraphs.end().ifPresent(text -> document.paragraph(text.text(), text.page()));
          open = Optional.of(new GrowingTable(table));
        } else if (item instanceof TextLine line) {
          paragraphs
              .next(page, line)
              .ifPresent(text -> document.paragraph(text.text(), text.page()));
        }
      }
    }
    open.ifPresent(table -> document.table(table.grid(), table.page()));
    paragraphs.end().ifPresent(text -> document.paragraph(text.text(), text.page()));
    furniture.forEach(document::furniture);
  }

  /** The table with which a page begins; a line such as 续表 above it says only that. */
  private static Optional<PageTable> head(PageLayout page) {
    for (PageItem item : page.items()) {
      if (item instanceof PageTable table) {
        return Optional.of(table);
      }
      if (!(item instanceof TextLine line) || !CONTINUED.matcher(line.text()).matches()) {
        break;
      }
    }
    return Optional.empty();
  }
}
