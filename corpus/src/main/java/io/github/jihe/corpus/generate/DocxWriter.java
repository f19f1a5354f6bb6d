package io.github.jihe.corpus.generate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A minimal Word document with gridSpan and vMerge. */
final class DocxWriter implements SampleWriter {
  /** Of the page, in twentieths of a point, between its margins. */
  private static final int WIDTH = 9638;

  private static final String BORDERS =
      Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
          .map(side -> "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\"/>".formatted(side))
          .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));

  private static final String FONT =
      "<w:rFonts w:ascii=\"SimSun\" w:eastAsia=\"SimSun\" w:hAnsi=\"SimSun\"/>";

  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String ending() {
    return ".docx";
  }

  @Override
  public byte[] write(Sample sample) throws IOException {
    StringBuilder body = new StringBuilder();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        body.append(line(sample.fill(line.pattern()), line.level()));
      } else if (piece instanceof Sheet sheet) {
        table(sample, sheet, body);
      }
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", Xml.contentTypes("/word/document.xml", MAIN));
    parts.put(
        "_rels/.rels", Xml.relations(Xml.relation("rId1", "officeDocument", "word/document.xml")));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + body
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"/>"
            + "</w:sectPr></w:body></w:document>");
    return Xml.zip(parts);
  }

  /**
   * One paragraph a line.
   *
   * @param format properties of each paragraph
   * @param size in half points
   */
  private static String paragraphs(String text, String format, int size) {
    StringBuilder paragraphs = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      paragraphs
          .append("<w:p><w:pPr>")
          .append(format)
          .append("</w:pPr><w:r><w:rPr>")
          .append(FONT)
          .append("<w:sz w:val=\"%d\"/></w:rPr><w:t xml:space=\"preserve\">".formatted(size))
          .append(Xml.text(line))
          .append("</w:t></w:r></w:p>");
    }
    return paragraphs.toString();
  }

  private static String line(String text, int level) {
    return switch (level) {
      case 0 -> paragraphs(text, "<w:ind w:firstLine=\"480\"/>", 24);
      case 1 -> paragraphs(text, "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>", 32);
      default -> paragraphs(text, "<w:outlineLvl w:val=\"%d\"/>".formatted(level - 1), 26);
    };
  }

  private static void table(Sample sample, Sheet sheet, StringBuilder body) {
    int width = WIDTH / sheet.columns();
    body.append("<w:tbl><w:tblPr>").append(BORDERS).append("</w:tblPr><w:tblGrid>");
    body.append("<w:gridCol w:w=\"%d\"/>".formatted(width).repeat(sheet.columns()));
    body.append("</w:tblGrid>");
    for (int row = 0; row < sheet.rows(); row++) {
      body.append("<w:tr>");
      int column = 0;
      while (column < sheet.columns()) {
        SheetCell cell = sheet.at(row, column);
        boolean begins = cell.row() == row;
        body.append(
            "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>"
                .formatted(width * cell.columnSpan()));
        if (cell.columnSpan() > 1) {
          body.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
        }
        if (cell.rowSpan() > 1) {
          body.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        body.append("</w:tcPr>");
        body.append(paragraphs(begins ? sample.fill(cell.pattern()) : "", "", 18))
            .append("</w:tc>");
        column = cell.column() + cell.columnSpan();
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl><w:p/>");
  }
}
