package io.github.jihe.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells running heads, footers and page numbers from the text: they are the outermost lines of
 * their pages, and repeat at the same height or are a page number.
 */
final class FurnitureFilter {
  /** The share of a page's height, at its top and at its bottom, that may hold furniture. */
  private static final double BAND = 0.12;

  /** Lines further in are only looked at if they could be page numbers or repeat exactly. */
  private static final int MOST_LINES = 4;

  private static final double SAME_HEIGHT = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·~〜\\s]*\\d{1,4}[-—–－·~〜\\s]*"
              + "|第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页"
              + "([\\s，,/／（(]*共\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页[)）]?)?"
              + "|\\d{1,4}\\s*[/／]\\s*\\d{1,4}"
              + "|(?i:page)\\s*\\d{1,4}(\\s*(?i:of)\\s*\\d{1,4})?"
              + "|共\\s*\\d{1,4}\\s*页[\\s，,]*第\\s*\\d{1,4}\\s*页");

  private final double bodySize;
  private final Map<String, List<Seen>> repeated = new HashMap<>();
  private final int pages;

  private record Seen(int page, double height) {}

  FurnitureFilter(List<PageLayout> pages) {
    this.pages = pages.size();
    this.bodySize = bodySize(pages);
    for (PageLayout page : pages) {
      for (TextLine line : outermost(page, true)) {
        remember(page, line, line.baseline());
      }
      for (TextLine line : outermost(page, false)) {
        remember(page, line, line.baseline() - page.height());
      }
    }
  }

  /** The page without its furniture, which is added to {@code furniture} as printed. */
  PageLayout strip(PageLayout page, List<String> furniture) {
    List<PageItem> left = new ArrayList<>(page.items());
    List<TextLine> heads = outermost(page, true);
    for (TextLine line : heads) {
      if (!isFurniture(page, line, line.baseline())) {
        break;
      }
      left.remove(line);
      furniture.add(line.text());
    }
    for (TextLine line : outermost(page, false)) {
      if (!isFurniture(page, line, line.baseline() - page.height())) {
        break;
      }
      if (left.remove(line)) {
        furniture.add(line.text());
      }
    }
    return page.with(left);
  }

  private static List<TextLine> outermost(PageLayout page, boolean top) {
    List<TextLine> lines = new ArrayList<>();
    int size = page.items().size();
    for (int i = 0; i < Math.min(size, MOST_LINES); i++) {
      PageItem item = page.items().get(top ? i : size - 1 - i);
      boolean inBand =
          top ? item.bottom() <= BAND * page.height() : item.top() >= (1 - BAND) * page.height();
      if (!(item instanceof TextLine line) || !inBand) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  private void remember(PageLayout page, TextLine line, double height) {
    repeated
        .computeIfAbsent(pattern(line), k -> new ArrayList<>())
        .add(new Seen(page.number(), height));
  }

  private boolean isFurniture(PageLayout page, TextLine line, double height) {
    if (PAGE_NUMBER.matcher(line.text()).matches()) {
      return true;
    }
    if (line.size() > bodySize * 1.1) {
      return false; // a title, even if every page holds a form of its own
    }
    long same =
        repeated.getOrDefault(pattern(line), List.of()).stream()
            .filter(seen -> Math.abs(seen.height() - height) <= SAME_HEIGHT)
            .filter(seen -> Math.abs(seen.page() - page.number()) <= 4)
            .map(Seen::page)
            .distinct()
            .count();
    return same >= Math.min(3, Math.max(2, pages));
  }

  /** Digits may differ from page to page. */
  private static String pattern(TextLine line) {
    return line.text().replaceAll("\\d+", "0").replaceAll("\\s+", "");
  }

  private static double bodySize(List<PageLayout> pages) {
    Map<Long, Integer> signs = new HashMap<>();
    for (PageLayout page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof TextLine line) {
          signs.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
        } else if (item instanceof PageTable table) {
          for (PageTable.PageCell cell : table.cells()) {
            for (TextLine line : cell.lines()) {
              signs.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
            }
          }
        }
      }
    }
    return signs.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getKey() / 4.0)
        .orElse(0.0);
  }
}
