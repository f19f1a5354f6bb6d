package io.github.jihe.corpus.generate;

import java.nio.charset.StandardCharsets;

/**
 * A web page with merged cells.
 *
 * @param ending office systems export pages with the name of a sheet
 */
record HtmlWriter(String name, String ending) implements SampleWriter {
  @Override
  public byte[] write(Sample sample) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">");
    page.append("<title>").append(sample.name()).append("</title></head><body>\n");
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        String tag = line.level() > 0 ? "h" + line.level() : "p";
        page.append('<').append(tag).append('>');
        page.append(Xml.text(sample.fill(line.pattern())));
        page.append("</").append(tag).append(">\n");
      } else if (piece instanceof Sheet sheet) {
        table(sample, sheet, page);
      }
    }
    return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void table(Sample sample, Sheet sheet, StringBuilder page) {
    page.append("<table border=\"1\">\n");
    for (int row = 0; row < sheet.rows(); row++) {
      page.append("<tr>");
      for (SheetCell cell : sheet.cells()) {
        if (cell.row() == row) {
          page.append("<td");
          if (cell.rowSpan() > 1) {
            page.append(" rowspan=\"").append(cell.rowSpan()).append('"');
          }
          if (cell.columnSpan() > 1) {
            page.append(" colspan=\"").append(cell.columnSpan()).append('"');
          }
          page.append('>');
          page.append(Xml.text(sample.fill(cell.pattern())).replace("\n", "<br>"));
          page.append("</td>");
        }
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }
}
