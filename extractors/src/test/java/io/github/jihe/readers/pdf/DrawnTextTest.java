package io.github.jihe.readers.pdf;

import static io.github.jihe.readers.pdf.DrawnPdf.fill;
import static io.github.jihe.readers.pdf.DrawnPdf.otherTexts;
import static io.github.jihe.readers.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** What of a page's text can be seen, and how it is put together. */
class DrawnTextTest {

  private static Document drawn(DrawnPdf.Drawing drawing) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(drawing);
      return pdf.read();
    }
  }

  @Test
  void boldnessByPrintingTwiceIsNotText() throws Exception {
    Document document =
        drawn(
            content -> {
              text(content, 100, 300, "total 1100.55");
              text(content, 100.4, 300, "total 1100.55");
              text(content, 100.2, 300.3, "total 1100.55");
            });
    assertThat(otherTexts(document)).containsExactly("total 1100.55");
  }

  @Test
  void whiteTextIsReadOnlyWhereItIsOnColour() throws Exception {
    Document document =
        drawn(
            content -> {
              content.setNonStrokingColor(0f, 0f, 0.6f);
              fill(content, 90, 285, 200, 20);
              content.setNonStrokingColor(1f);
              text(content, 100, 300, "on a dark bar");
              text(content, 100, 400, "on white paper");
            });
    assertThat(otherTexts(document)).containsExactly("on a dark bar");
  }

  @Test
  void clippedTextAndTextOffThePageAreNotRead() throws Exception {
    Document document =
        drawn(
            content -> {
              text(content, 100, 300, "seen");
              text(content, 100, 900, "below the page");
              content.saveGraphicsState();
              content.addRect(0, 0, 50, 50);
              content.clip();
              text(content, 100, 400, "clipped");
              content.restoreGraphicsState();
            });
    assertThat(otherTexts(document)).containsExactly("seen");
  }

  @Test
  void invisibleTextIsReadOnlyIfThereIsNoOther() throws Exception {
    DrawnPdf.Drawing layer =
        content -> {
          content.setRenderingMode(RenderingMode.NEITHER);
          text(content, 100, 300, "recognised from the picture");
          content.setRenderingMode(RenderingMode.FILL);
        };
    assertThat(otherTexts(drawn(layer))).containsExactly("recognised from the picture");
    Document both =
        drawn(
            content -> {
              layer.on(content);
              text(content, 100, 400, "printed");
            });
    assertThat(otherTexts(both)).containsExactly("printed");
  }

  @Test
  void slantedWatermarkIsNotText() throws Exception {
    Document document =
        drawn(
            content -> {
              text(content, 100, 300, "text");
              text(content, 100, 500, 45, "DRAFT");
            });
    assertThat(otherTexts(document)).containsExactly("text");
  }

  @Test
  void wideGapsBecomeBlanksAndKeepLinesApart() throws Exception {
    Document document =
        drawn(
            content -> {
              text(content, 100, 300, "Name: Fang");
              text(content, 300, 300, "Phone: 123");
              text(content, 100, 316, "next line");
            });
    assertThat(otherTexts(document)).containsExactly("Name: Fang Phone: 123", "next line");
  }

  @Test
  void layersSwitchedOffAreNotText() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDOptionalContentGroup off = new PDOptionalContentGroup("notes");
      PDOptionalContentGroup on = new PDOptionalContentGroup("text");
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      layers.addGroup(off);
      layers.addGroup(on);
      layers.setGroupEnabled(off, false);
      pdf.file.getDocumentCatalog().setOCProperties(layers);
      pdf.page(
          content -> {
            content.beginMarkedContent(COSName.OC, off);
            text(content, 100, 300, "hidden");
            content.endMarkedContent();
            content.beginMarkedContent(COSName.OC, on);
            text(content, 100, 400, "shown");
            content.endMarkedContent();
          });
      assertThat(otherTexts(pdf.read())).containsExactly("shown");
    }
  }
}
