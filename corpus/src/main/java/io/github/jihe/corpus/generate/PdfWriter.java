package io.github.jihe.corpus.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A4 pages with ruled tables; rows go to the next page where they find no room. */
final class PdfWriter implements SampleWriter {
  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double MARGIN = 50;
  private static final double SIZE = 9;
  private static final double TITLE = 15;
  private static final double LEADING = 1.5;
  private static final double PADDING = 3;

  /** In characters: a column is given room for words of such length. */
  private static final int NARROW = 3;

  private static final int BROAD = 10;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String ending() {
    return ".pdf";
  }

  @Override
  public byte[] write(Sample sample) {
    Pages pages = new Pages();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        pages.line(sample.fill(line.pattern()), line.level());
      } else if (piece instanceof Sheet sheet) {
        pages.table(sample, sheet);
      }
    }
    return PdfFile.of(WIDTH, HEIGHT, pages.contents());
  }

  /** Takes paragraphs and tables from the top of the first page on. */
  private static final class Pages {
    private final List<StringBuilder> pages = new ArrayList<>();
    private double at;

    Pages() {
      turn();
    }

    List<String> contents() {
      return pages.stream().map(StringBuilder::toString).toList();
    }

    private void turn() {
      pages.add(new StringBuilder());
      at = HEIGHT - MARGIN;
    }

    private int page() {
      return pages.size() - 1;
    }

    private void need(double height) {
      if (at - height < MARGIN) {
        turn();
      }
    }

    void line(String text, int level) {
      double size = level == 1 ? TITLE : SIZE;
      String indented = level == 0 && text.length() > 20 ? "　　" + text : text;
      for (String part : PdfText.wrap(indented, WIDTH - 2 * MARGIN, size)) {
        need(size * LEADING);
        double left =
            level == 1 ? (WIDTH - PdfText.width(part, size)) / 2 : MARGIN; // titles are centred
        text(page(), left, at - size, size, part);
        at -= size * LEADING;
      }
      at -= SIZE / 2;
    }

    void table(Sample sample, Sheet sheet) {
      double[] lefts = lefts(sample, sheet);
      double[] heights = heights(sample, sheet, lefts);
      int[] pageOf = new int[sheet.rows()];
      double[] topOf = new double[sheet.rows()];
      for (int row = 0; row < sheet.rows(); row++) {
        need(heights[row]);
        pageOf[row] = page();
        topOf[row] = at;
        at -= heights[row];
      }
      for (SheetCell cell : sheet.cells()) {
        double left = lefts[cell.column()];
        double right = lefts[cell.column() + cell.columnSpan()];
        int row = cell.row();
        while (row < cell.row() + cell.rowSpan()) {
          int next = row;
          double height = 0;
          while (next < cell.row() + cell.rowSpan() && pageOf[next] == pageOf[row]) {
            height += heights[next++];
          }
          box(pageOf[row], left, topOf[row] - height, right - left, height);
          row = next;
        }
        double baseline = topOf[cell.row()] - PADDING - SIZE;
        for (String part : lines(sample, cell, right - left)) {
          text(pageOf[cell.row()], left + PADDING, baseline, SIZE, part);
          baseline -= SIZE * LEADING;
        }
      }
      at -= SIZE;
    }

    private static List<String> lines(Sample sample, SheetCell cell, double width) {
      return PdfText.wrap(sample.fill(cell.pattern()), width - 2 * PADDING, SIZE);
    }

    /** Left edges of the columns, and the right edge of the last. */
    private static double[] lefts(Sample sample, Sheet sheet) {
      double[] least = new double[sheet.columns()];
      double[] wanted = new double[sheet.columns()];
      for (SheetCell cell : sheet.cells()) {
        if (cell.columnSpan() == 1) {
          String text = sample.fill(cell.pattern());
          int column = cell.column();
          least[column] = Math.max(least[column], PdfText.longest(text) * SIZE + 2 * PADDING + 1);
          wanted[column] =
              Math.max(wanted[column], Math.min(BROAD, Math.max(NARROW, PdfText.width(text, 1))));
        }
      }
      double free = WIDTH - 2 * MARGIN - Arrays.stream(least).sum();
      double whole = Arrays.stream(wanted).sum();
      double[] lefts = new double[sheet.columns() + 1];
      lefts[0] = MARGIN;
      for (int i = 0; i < least.length; i++) {
        lefts[i + 1] = lefts[i] + least[i] + wanted[i] / whole * free;
      }
      return lefts;
    }

    private static double[] heights(Sample sample, Sheet sheet, double[] lefts) {
      double[] heights = new double[sheet.rows()];
      for (SheetCell cell : sheet.cells()) {
        double width = lefts[cell.column() + cell.columnSpan()] - lefts[cell.column()];
        double height = lines(sample, cell, width).size() * SIZE * LEADING + 2 * PADDING;
        int last = cell.row() + cell.rowSpan() - 1;
        for (int row = cell.row(); row < last; row++) {
          height -= heights[row]; // of the cells that ended above, which come first
        }
        heights[last] = Math.max(heights[last], height);
      }
      for (int row = 0; row < heights.length; row++) {
        heights[row] = Math.max(heights[row], SIZE * LEADING + 2 * PADDING);
      }
      return heights;
    }

    private void text(int page, double left, double baseline, double size, String text) {
      if (!text.isBlank()) {
        pages
            .get(page)
            .append("BT /F1 %.1f Tf %.2f %.2f Td <".formatted(size, left, baseline))
            .append(PdfText.hex(text))
            .append("> Tj ET\n");
      }
    }

    private void box(int page, double left, double bottom, double width, double height) {
      pages.get(page).append("%.2f %.2f %.2f %.2f re S\n".formatted(left, bottom, width, height));
    }
  }
}
