package io.github.jihe.layout;

import io.github.jihe.document.Box;
import io.github.jihe.layout.CellGrid.Area;
import io.github.jihe.layout.PageTable.PageCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills the cells of a grid with the signs whose middle they hold. */
final class CellText {
  private static final double USUAL_PADDING = 5.4;
  private static final double LEAST_PADDING = 1;
  private static final double MOST_PADDING = 8;

  private CellText() {}

  /** The table with its text; signs outside of the grid are left out. */
  static PageTable fill(int page, CellGrid grid, List<Glyph> glyphs) {
    int width = grid.columns().length - 1;
    int[] owner = new int[width * (grid.rows().length - 1)];
    List<Area> areas = grid.cells();
    List<List<Glyph>> held = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      held.add(new ArrayList<>());
      for (int r = area.row(); r < area.rowEnd(); r++) {
        Arrays.fill(owner, r * width + area.column(), r * width + area.columnEnd(), i);
      }
    }
    for (Glyph glyph : glyphs) {
      if (grid.contains(glyph.centreX(), glyph.centreY())) {
        int row = space(grid.rows(), glyph.centreY());
        int column = space(grid.columns(), glyph.centreX());
        held.get(owner[row * width + column]).add(glyph);
      }
    }
    List<List<TextLine>> lines = held.stream().map(CellText::lines).toList();
    double padding = padding(grid, lines);
    List<PageCell> cells = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      double left = grid.columns()[area.column()];
      double top = grid.rows()[area.row()];
      Box box =
          new Box(
              left, top, grid.columns()[area.columnEnd()] - left, grid.rows()[area.rowEnd()] - top);
      boolean turned = held.get(i).stream().noneMatch(glyph -> glyph.angle() == 0);
      double room = (turned ? box.height() : box.width()) - 2 * padding;
      double right = turned ? Double.MAX_VALUE : left + padding + room;
      String text = text(lines.get(i), right, room);
      cells.add(
          new PageCell(
              area.row(),
              area.column(),
              area.rowEnd(),
              area.columnEnd(),
              text,
              lines.get(i),
              room,
              box));
    }
    return new PageTable(page, grid.columns(), grid.rows(), cells);
  }

  private static int space(double[] boundaries, double at) {
    int found = Arrays.binarySearch(boundaries, at);
    return found >= 0 ? found : -found - 2;
  }

  /** Lines from left to right; text turned by 90° follows, read in its own direction. */
  private static List<TextLine> lines(List<Glyph> glyphs) {
    List<TextLine> lines =
        new ArrayList<>(TextLines.of(glyphs.stream().filter(g -> g.angle() == 0).toList()));
    for (int angle = 90; angle < 360; angle += 90) {
      int direction = angle;
      List<Glyph> turned = glyphs.stream().filter(g -> g.angle() == direction).toList();
      if (!turned.isEmpty()) {
        lines.addAll(TextLines.of(PageTurner.turned(turned, direction, 0, 0)));
      }
    }
    return lines;
  }

  /**
   * How far text stays from the sides of its cell: taken from cells of several lines, for their
   * lines are full; a low quantile, as a few texts overflow.
   */
  private static double padding(CellGrid grid, List<List<TextLine>> lines) {
    double[] gaps = new double[lines.size()];
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      Area area = grid.cells().get(i);
      if (lines.get(i).size() >= 2) {
        double left = lines.get(i).stream().mapToDouble(TextLine::left).min().orElse(0);
        gaps[count++] = left - grid.columns()[area.column()];
      }
    }
    if (count < 3) {
      return USUAL_PADDING;
    }
    double[] sorted = Arrays.copyOf(gaps, count);
    Arrays.sort(sorted);
    return Math.max(LEAST_PADDING, Math.min(MOST_PADDING, sorted[count / 8]));
  }

  /** The lines of a cell as one text; wrapped lines joined, paragraphs parted by a line feed. */
  static String text(List<TextLine> lines, double right, double room) {
    StringBuilder text = new StringBuilder();
    boolean stacked = isStacked(lines);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (i == 0) {
        text.append(line);
      } else if (stacked || LineBreaks.goesOn(lines.get(i - 1), lines.get(i), right, room)) {
        String before = text.toString();
        text.setLength(0);
        text.append(LineBreaks.join(before, line));
      } else {
        text.append('\n').append(line);
      }
    }
    return text.toString();
  }

  /** One character a line is vertical writing. */
  private static boolean isStacked(List<TextLine> lines) {
    return lines.size() >= 2
        && lines.stream()
            .map(TextLine::text)
            .allMatch(
                line -> line.codePointCount(0, line.length()) == 1 && LineBreaks.isWide(line));
  }
}
