package io.github.jihe.layout;

import io.github.jihe.document.Box;
import java.util.List;

/** Turns a page so that most of its text runs from left to right. */
final class PageTurner {
  private PageTurner() {}

  /** The page as it is, or turned if more than half of its signs run in one other direction. */
  static PageContent upright(PageContent page) {
    int[] count = new int[4];
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.isBlank()) {
        count[glyph.angle() / 90]++;
      }
    }
    int all = count[0] + count[1] + count[2] + count[3];
    for (int quarter = 1; quarter < 4; quarter++) {
      if (count[quarter] * 2 > all) {
        return turned(page, quarter * 90);
      }
    }
    return page;
  }

  private static PageContent turned(PageContent page, int angle) {
    double width = angle == 180 ? page.width() : page.height();
    double height = angle == 180 ? page.height() : page.width();
    List<Ruling> rulings =
        page.rulings().stream()
            .map(line -> turned(line.left(), line.top(), line.right(), line.bottom(), angle, page))
            .map(b -> new Ruling(b.x(), b.y(), b.x() + b.width(), b.y() + b.height()))
            .toList();
    List<Box> shades =
        page.shades().stream()
            .map(b -> turned(b.x(), b.y(), b.x() + b.width(), b.y() + b.height(), angle, page))
            .toList();
    return new PageContent(
        page.number(),
        width,
        height,
        turned(page.glyphs(), angle, page.width(), page.height()),
        rulings,
        shades);
  }

  /** The glyphs of a page of this size after turning it by {@code angle} to the right. */
  static List<Glyph> turned(List<Glyph> glyphs, int angle, double width, double height) {
    return glyphs.stream()
        .map(
            glyph ->
                new Glyph(
                    glyph.text(),
                    turnedX(glyph.x(), glyph.baseline(), angle, width, height),
                    turnedY(glyph.x(), glyph.baseline(), angle, width, height),
                    glyph.width(),
                    glyph.size(),
                    Math.floorMod(glyph.angle() - angle, 360)))
        .toList();
  }

  private static Box turned(
      double left, double top, double right, double bottom, int angle, PageContent page) {
    double x1 = turnedX(left, top, angle, page.width(), page.height());
    double y1 = turnedY(left, top, angle, page.width(), page.height());
    double x2 = turnedX(right, bottom, angle, page.width(), page.height());
    double y2 = turnedY(right, bottom, angle, page.width(), page.height());
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  private static double turnedX(double x, double y, int angle, double width, double height) {
    return switch (angle) {
      case 90 -> height - y;
      case 180 -> width - x;
      case 270 -> y;
      default -> x;
    };
  }

  private static double turnedY(double x, double y, int angle, double width, double height) {
    return switch (angle) {
      case 90 -> x;
      case 180 -> height - y;
      case 270 -> width - x;
      default -> y;
    };
  }
}
