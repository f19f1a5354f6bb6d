package io.github.jihe.readers.pdf;

import static io.github.jihe.readers.pdf.DrawnPdf.cells;
import static io.github.jihe.readers.pdf.DrawnPdf.line;
import static io.github.jihe.readers.pdf.DrawnPdf.otherTexts;
import static io.github.jihe.readers.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

/** Tables whose lines are missing wholly or in part, and text that must not become one. */
class UnruledTablesTest {

  private static Document drawn(DrawnPdf.Drawing drawing) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(drawing);
      return pdf.read();
    }
  }

  private static void row(PDPageContentStream content, double y, String... texts)
      throws java.io.IOException {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        text(content, 100 + 120 * i, y, texts[i]);
      }
    }
  }

  @Test
  void threeLineTable() throws Exception {
    Document document =
        drawn(
            content -> {
              line(content, 95, 185, 400, 185);
              line(content, 95, 205, 400, 205);
              line(content, 95, 285, 400, 285);
              row(content, 200, "item", "points", "score");
              row(content, 220, "output", "50", "48.5");
              row(content, 240, "benefit", "30", "27");
              row(content, 252, "", "", "estimated");
              row(content, 260 + 12, "total", "80", "75.5");
            });
    assertThat(cells(document))
        .containsExactly(
            "1,1,1,1=item",
            "1,2,1,1=points",
            "1,3,1,1=score",
            "2,1,1,1=output",
            "2,2,1,1=50",
            "2,3,1,1=48.5",
            "3,1,1,1=benefit",
            "3,2,1,1=30",
            "3,3,1,1=27 estimated",
            "4,1,1,1=total",
            "4,2,1,1=80",
            "4,3,1,1=75.5");
    assertThat(otherTexts(document)).isEmpty();
  }

  @Test
  void linesAroundTheTableOnly() throws Exception {
    Document document =
        drawn(
            content -> {
              line(content, 95, 185, 400, 185);
              line(content, 95, 205, 400, 205);
              line(content, 95, 255, 400, 255);
              line(content, 95, 185, 95, 255);
              line(content, 400, 185, 400, 255);
              row(content, 200, "item", "points", "score");
              row(content, 220, "output", "50", "48.5");
              row(content, 236, "benefit", "30", "27");
              row(content, 252, "total", "80", "75.5");
            });
    assertThat(cells(document)).hasSize(12).contains("1,2,1,1=points", "4,3,1,1=75.5");
  }

  @Test
  void aFrameAroundTextIsNoTableOfColumns() throws Exception {
    Document document =
        drawn(
            content -> {
              line(content, 95, 185, 400, 185);
              line(content, 95, 255, 400, 255);
              line(content, 95, 185, 95, 255);
              line(content, 400, 185, 400, 255);
              text(content, 100, 200, "The unit fills in this box");
              text(content, 100, 220, "and nothing else of the form");
              row(content, 236, "signed", "stamped", "dated");
            });
    assertThat(cells(document)).isEmpty();
    assertThat(otherTexts(document)).isNotEmpty();
  }

  @Test
  void columnsWithoutAnyLine() throws Exception {
    Document document =
        drawn(
            content -> {
              text(content, 100, 170, "Scores of the year in the order of the list");
              row(content, 200, "item", "points", "score");
              row(content, 216, "output", "50", "48.5");
              row(content, 232, "benefit", "30", "27");
            });
    assertThat(document.tables()).hasSize(1);
    assertThat(cells(document)).hasSize(9).contains("3,3,1,1=27");
    assertThat(otherTexts(document)).hasSize(1);
  }

  @Test
  void columnsRuledButRowsNot() throws Exception {
    Document document =
        drawn(
            content -> {
              for (int i = 0; i < 4; i++) {
                line(content, 95 + 120 * i, 185, 95 + 120 * i, 285);
              }
              line(content, 95, 185, 455, 185);
              line(content, 95, 205, 455, 205);
              line(content, 95, 285, 455, 285);
              row(content, 200, "item", "points", "score");
              row(content, 220, "output", "50", "48.5");
              row(content, 240, "benefit", "30", "27");
              row(content, 260, "total", "80", "75.5");
            });
    assertThat(cells(document)).hasSize(12).contains("2,1,1,1=output", "4,3,1,1=75.5");
  }

  @Test
  void pairsOfNameAndValueAreText() throws Exception {
    Document document =
        drawn(
            content -> {
              row(content, 200, "filled in by: Fang", "", "phone: 123");
              row(content, 216, "checked by: Lin", "", "date: 2025");
            });
    assertThat(document.tables()).isEmpty();
    assertThat(otherTexts(document)).hasSize(2);
  }

  @Test
  void proseWithWideGapsIsText() throws Exception {
    Document document =
        drawn(
            content -> {
              row(content, 200, "some words", "other words follow");
              text(content, 100, 214, "a line of prose that runs on without any gap to its end");
              text(content, 117, 228, "and then");
              text(content, 190, 228, "again gaps");
              text(content, 300, 228, "at other places");
            });
    assertThat(document.tables()).isEmpty();
  }
}
