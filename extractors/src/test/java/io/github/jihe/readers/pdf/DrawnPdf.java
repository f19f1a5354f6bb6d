package io.github.jihe.readers.pdf;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.PdfReader;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Draws a PDF file sign by sign, for what no word processor would draw on demand. */
final class DrawnPdf implements AutoCloseable {
  static final float HEIGHT = PDRectangle.A4.getHeight();

  final PDDocument file = new PDDocument();
  private final PDType1Font font = new PDType1Font(FontName.HELVETICA);

  /** What a test draws on a page. */
  interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  PDPage page(Drawing drawing) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    file.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(file, page)) {
      content.setFont(font, 10);
      drawing.on(content);
    }
    return page;
  }

  /** Text whose baseline begins at (x, y), y from the top of the page. */
  static void text(PDPageContentStream content, double x, double y, String text)
      throws IOException {
    text(content, x, y, 0, text);
  }

  static void text(PDPageContentStream content, double x, double y, double turn, String text)
      throws IOException {
    content.beginText();
    content.setTextMatrix(
        Matrix.getRotateInstance(Math.toRadians(turn), (float) x, HEIGHT - (float) y));
    content.showText(text);
    content.endText();
  }

  static void line(PDPageContentStream content, double x1, double y1, double x2, double y2)
      throws IOException {
    content.moveTo((float) x1, HEIGHT - (float) y1);
    content.lineTo((float) x2, HEIGHT - (float) y2);
    content.stroke();
  }

  static void fill(PDPageContentStream content, double x, double y, double width, double height)
      throws IOException {
    content.addRect((float) x, HEIGHT - (float) (y + height), (float) width, (float) height);
    content.fill();
  }

  /** A table of 2 × 2 at (100, 100), cells 80 × 20, with the texts a1 b1 a2 b2. */
  static void texts(PDPageContentStream content) throws IOException {
    text(content, 104, 114, "a1");
    text(content, 184, 114, "b1");
    text(content, 104, 134, "a2");
    text(content, 184, 134, "b2");
  }

  static void frame(PDPageContentStream content) throws IOException {
    for (int i = 0; i < 3; i++) {
      line(content, 100, 100 + 20 * i, 260, 100 + 20 * i);
      line(content, 100 + 80 * i, 100, 100 + 80 * i, 140);
    }
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.save(out);
    return out.toByteArray();
  }

  Document read() throws IOException, UnreadableFileException {
    return read(bytes());
  }

  static Document read(byte[] bytes) throws UnreadableFileException {
    return new PdfReader().read(new Input("drawn.pdf", bytes, "application/pdf"), Limits.DEFAULT);
  }

  /** Each cell as row,column,rowSpan,columnSpan=text. */
  static List<String> cells(Document document) {
    return document
        .tables()
        .flatMap(table -> table.cells().stream())
        .map(DrawnPdf::printed)
        .toList();
  }

  private static String printed(Cell cell) {
    return "%d,%d,%d,%d=%s"
        .formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
  }

  static List<String> otherTexts(Document document) {
    return document.blocks().stream()
        .filter(block -> !(block instanceof Table))
        .map(
            block ->
                block instanceof io.github.jihe.document.Paragraph paragraph
                    ? paragraph.text()
                    : ((io.github.jihe.document.Heading) block).text())
        .toList();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
