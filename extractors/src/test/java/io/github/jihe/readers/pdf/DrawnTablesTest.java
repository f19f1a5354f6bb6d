package io.github.jihe.readers.pdf;

import static io.github.jihe.readers.pdf.DrawnPdf.cells;
import static io.github.jihe.readers.pdf.DrawnPdf.fill;
import static io.github.jihe.readers.pdf.DrawnPdf.frame;
import static io.github.jihe.readers.pdf.DrawnPdf.line;
import static io.github.jihe.readers.pdf.DrawnPdf.otherTexts;
import static io.github.jihe.readers.pdf.DrawnPdf.text;
import static io.github.jihe.readers.pdf.DrawnPdf.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Box;
import io.github.jihe.document.Document;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** The same table of 2 × 2, drawn in the ways that producers draw lines. */
class DrawnTablesTest {
  private static final String[] TWO_BY_TWO = {
    "1,1,1,1=a1", "1,2,1,1=b1", "2,1,1,1=a2", "2,2,1,1=b2"
  };

  private static Document drawn(DrawnPdf.Drawing drawing) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(drawing);
      return pdf.read();
    }
  }

  @Test
  void strokedLines() throws Exception {
    Document document =
        drawn(
            content -> {
              texts(content);
              frame(content);
            });
    assertThat(cells(document)).containsExactly(TWO_BY_TWO);
    assertThat(document.tables().findFirst().orElseThrow().cells().get(3).box())
        .hasValueSatisfying(
            box -> {
              assertThat(box.x()).isEqualTo(180, org.assertj.core.data.Offset.offset(0.6));
              assertThat(box.y()).isEqualTo(120, org.assertj.core.data.Offset.offset(0.6));
              assertThat(box).isInstanceOf(Box.class);
            });
  }

  @Test
  void dashesDrawnOneByOne() throws Exception {
    Document document =
        drawn(
            content -> {
              texts(content);
              for (int i = 0; i < 3; i++) {
                for (int x = 100; x < 258; x += 5) {
                  line(content, x, 100 + 20 * i, x + 3, 100 + 20 * i);
                }
                for (int y = 100; y < 138; y += 4) {
                  line(content, 100 + 80 * i, y, 100 + 80 * i, y + 1.5);
                }
              }
            });
    assertThat(cells(document)).containsExactly(TWO_BY_TWO);
  }

  @Test
  void doubleLines() throws Exception {
    Document document =
        drawn(
            content -> {
              texts(content);
              frame(content);
              for (int i = 0; i < 3; i++) {
                line(content, 100, 103.5 + 20 * i, 260, 103.5 + 20 * i);
                line(content, 103.6 + 80 * i, 100, 103.6 + 80 * i, 143.5);
              }
            });
    assertThat(cells(document)).containsExactly(TWO_BY_TWO);
  }

  @Test
  void thinFilledRectanglesOneForEachCellEdge() throws Exception {
    Document document =
        drawn(
            content -> {
              texts(content);
              for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 2; j++) {
                  fill(content, 100 + 80 * j, 100 + 20 * i, 80, 0.5);
                  fill(content, 100 + 80 * i, 100 + 20 * j, 0.5, 20);
                }
              }
            });
    assertThat(cells(document)).containsExactly(TWO_BY_TWO);
  }

  @Test
  void polygonsAsLines() throws Exception {
    Document document =
        drawn(
            content -> {
              texts(content);
              for (int i = 0; i < 3; i++) {
                float y = DrawnPdf.HEIGHT - 100 - 20 * i;
                content.moveTo(100, y);
                content.lineTo(260, y);
                content.lineTo(259.5f, y - 1);
                content.lineTo(100.5f, y - 1);
                content.closePath();
                content.fill();
                float x = 100 + 80 * i;
                content.moveTo(x, DrawnPdf.HEIGHT - 100);
                content.lineTo(x + 1, DrawnPdf.HEIGHT - 101);
                content.lineTo(x + 1, DrawnPdf.HEIGHT - 139);
                content.lineTo(x, DrawnPdf.HEIGHT - 140);
                content.closePath();
                content.fill();
              }
            });
    assertThat(cells(document)).containsExactly(TWO_BY_TWO);
  }

  @Test
  void missingOuterBorders() throws Exception {
    Document document =
        drawn(
            content -> {
              texts(content);
              for (int i = 0; i < 3; i++) {
                line(content, 100, 100 + 20 * i, 260, 100 + 20 * i);
              }
              line(content, 180, 100, 180, 140);
            });
    assertThat(cells(document)).containsExactly(TWO_BY_TWO);
  }

  @Test
  void coloursOfCellsWhereThereAreNoLines() throws Exception {
    Document document =
        drawn(
            content -> {
              content.setNonStrokingColor(0.8f, 0.9f, 1f);
              fill(content, 100, 100, 79, 19);
              fill(content, 180, 100, 80, 19);
              content.setNonStrokingColor(0.9f, 0.9f, 0.9f);
              fill(content, 100, 120, 79, 20);
              fill(content, 180, 120, 80, 20);
              content.setNonStrokingColor(0f);
              texts(content);
            });
    assertThat(cells(document)).containsExactly(TWO_BY_TWO);
  }

  @Test
  void whiteAndClippedLinesAreNone() throws Exception {
    Document document =
        drawn(
            content -> {
              texts(content);
              content.setStrokingColor(1f);
              frame(content);
              content.setStrokingColor(0f);
              content.saveGraphicsState();
              content.addRect(0, 0, 20, 20);
              content.clip();
              frame(content);
              content.restoreGraphicsState();
            });
    assertThat(document.tables()).isEmpty();
    assertThat(otherTexts(document)).isNotEmpty();
  }

  @Test
  void pageTurnedByTheFile() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page =
          pdf.page(
              content -> {
                // Drawn upwards on an upright page, which the viewer turns to the right.
                for (int i = 0; i < 3; i++) {
                  line(content, 100 + 20 * i, 100, 100 + 20 * i, 260);
                  line(content, 100, 100 + 80 * i, 140, 100 + 80 * i);
                }
                text(content, 114, 256, 90, "a1");
                text(content, 114, 176, 90, "b1");
                text(content, 134, 256, 90, "a2");
                text(content, 134, 176, 90, "b2");
              });
      page.setRotation(90);
      assertThat(cells(pdf.read())).containsExactly(TWO_BY_TWO);
      page.setRotation(0); // the same page lying on its side is read along its text
      assertThat(cells(pdf.read())).containsExactly(TWO_BY_TWO);
      page.setRotation(270);
      assertThat(cells(pdf.read())).containsExactly(TWO_BY_TWO);
      page.setRotation(180);
      assertThat(cells(pdf.read())).containsExactly(TWO_BY_TWO);
    }
  }

  @Test
  void labelTurnedInItsCell() throws Exception {
    Document document =
        drawn(
            content -> {
              line(content, 100, 100, 260, 100);
              line(content, 120, 120, 260, 120);
              line(content, 100, 140, 260, 140);
              line(content, 100, 100, 100, 140);
              line(content, 120, 100, 120, 140);
              line(content, 260, 100, 260, 140);
              text(content, 114, 135, 90, "key");
              text(content, 124, 114, "first row");
              text(content, 124, 134, "second row");
            });
    assertThat(cells(document))
        .containsExactly("1,1,2,1=key", "1,2,1,1=first row", "2,2,1,1=second row");
  }

  @Test
  void underlinesAndLetterheadAreNoTable() throws Exception {
    Document document =
        drawn(
            content -> {
              text(content, 100, 100, "A heading");
              line(content, 100, 102, 160, 102);
              line(content, 60, 110, 500, 110);
              text(content, 100, 130, "Some text below it.");
            });
    assertThat(document.tables()).isEmpty();
    assertThat(otherTexts(document)).containsExactly("A heading", "Some text below it.");
  }

  @Test
  void tallFontsStayInTheirRows() throws Exception {
    Document document =
        drawn(
            content -> {
              for (int i = 0; i < 4; i++) {
                line(content, 100, 100 + 11 * i, 200, 100 + 11 * i);
                text(content, 104, 109.5 + 11 * i, i < 3 ? "row" + (i + 1) : "below");
              }
              line(content, 100, 100, 100, 133);
              line(content, 200, 100, 200, 133);
            });
    assertThat(cells(document)).containsExactly("1,1,1,1=row1", "2,1,1,1=row2", "3,1,1,1=row3");
    assertThat(otherTexts(document)).containsExactly("below");
  }
}
