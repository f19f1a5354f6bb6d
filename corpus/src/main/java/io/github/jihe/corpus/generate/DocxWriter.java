package io.github.jihe.corpus.generate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A minimal Word document with gridSpan and vMerge. */
final class DocxWriter implements SampleWriter {
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
        body.append(paragraphs(sample.fill(line.pattern()), line.level()));
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
            + "<w:sectPr/></w:body></w:document>");
    return Xml.zip(parts);
  }

  private static String paragraphs(String text, int level) {
    StringBuilder paragraphs = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      paragraphs.append("<w:p>");
      if (level > 0) {
        paragraphs.append("<w:pPr><w:outlineLvl w:val=\"").append(level - 1).append("\"/></w:pPr>");
      }
      paragraphs
          .append("<w:r><w:t xml:space=\"preserve\">")
          .append(Xml.text(line))
          .append("</w:t></w:r></w:p>");
    }
    return paragraphs.toString();
  }

  private static void table(Sample sample, Sheet sheet, StringBuilder body) {
    body.append("<w:tbl><w:tblPr/><w:tblGrid>");
    body.append("<w:gridCol w:w=\"1000\"/>".repeat(sheet.columns())).append("</w:tblGrid>");
    for (int row = 0; row < sheet.rows(); row++) {
      body.append("<w:tr>");
      int column = 0;
      while (column < sheet.columns()) {
        SheetCell cell = sheet.at(row, column);
        boolean begins = cell.row() == row;
        body.append("<w:tc><w:tcPr>");
        if (cell.columnSpan() > 1) {
          body.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
        }
        if (cell.rowSpan() > 1) {
          body.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        body.append("</w:tcPr>");
        body.append(paragraphs(begins ? sample.fill(cell.pattern()) : "", 0)).append("</w:tc>");
        column = cell.column() + cell.columnSpan();
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl><w:p/>");
  }
}
