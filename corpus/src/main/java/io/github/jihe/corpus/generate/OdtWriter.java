package io.github.jihe.corpus.generate;

import java.io.IOException;

/** A minimal OpenDocument text: headings with their level, tables with merged cells. */
final class OdtWriter implements SampleWriter {
  private static final String STYLES =
      paragraph("P0", "fo:text-indent=\"0.85cm\"", 12)
          + paragraph("P1", "fo:text-align=\"center\"", 16)
          + paragraph("P2", "", 13)
          + paragraph("cell", "", 9)
          + "<style:style style:name=\"cell0\" style:family=\"table-cell\">"
          + Odf.BORDER
          + "</style:style>";

  private static String paragraph(String name, String format, int size) {
    return "<style:style style:name=\"%s\" style:family=\"paragraph\"><style:paragraph-properties %s/>"
            .formatted(name, format)
        + "<style:text-properties style:font-name=\"SimSun\" style:font-name-asian=\"SimSun\""
        + " fo:font-size=\"%dpt\" style:font-size-asian=\"%dpt\"/></style:style>"
            .formatted(size, size);
  }

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public String ending() {
    return ".odt";
  }

  @Override
  public byte[] write(Sample sample) throws IOException {
    StringBuilder body = new StringBuilder();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        body.append(line(sample.fill(line.pattern()), line.level()));
      } else if (piece instanceof Sheet sheet) {
        body.append("<table:table><table:table-column table:number-columns-repeated=\"")
            .append(sheet.columns())
            .append("\"/>");
        body.append(Odf.rows(sheet, (cell, spans) -> cell(sample.fill(cell.pattern()), spans)));
        body.append("</table:table><text:p text:style-name=\"cell\"/>");
      }
    }
    return Odf.pack("text", STYLES, body.toString());
  }

  private static String line(String text, int level) {
    if (level == 0) {
      return Odf.paragraphs(text, "P0");
    }
    String style = level == 1 ? "P1" : "P2";
    return "<text:h text:style-name=\"%s\" text:outline-level=\"%d\">%s</text:h>"
        .formatted(style, level, Odf.spaced(text));
  }

  private static String cell(String text, String spans) {
    return "<table:table-cell table:style-name=\"cell0\"%s>%s</table:table-cell>"
        .formatted(spans, Odf.paragraphs(text, "cell"));
  }
}
