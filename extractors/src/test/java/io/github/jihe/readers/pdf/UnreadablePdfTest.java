package io.github.jihe.readers.pdf;

import static io.github.jihe.readers.pdf.DrawnPdf.otherTexts;
import static io.github.jihe.readers.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem.Code;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.PdfReader;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.readers.UnreadableFileException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Files that cannot be read, or not wholly: named for their reason, in bounded time. */
class UnreadablePdfTest {

  private static Code problem(byte[] bytes) {
    return problem(bytes, Limits.DEFAULT);
  }

  private static Code problem(byte[] bytes, Limits limits) {
    UnreadableFileException e =
        catchThrowableOfType(
            UnreadableFileException.class,
            () -> new PdfReader().read(new Input("a.pdf", bytes, "application/pdf"), limits));
    assertThat(e).isNotNull();
    assertThat(e.problem().message()).isNotBlank();
    return e.problem().code();
  }

  private static byte[] encrypted(String owner, String user) throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(content -> text(content, 100, 100, "protected"));
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
      policy.setEncryptionKeyLength(128);
      pdf.file.protect(policy);
      return pdf.bytes();
    }
  }

  @Test
  void needsAPassword() throws Exception {
    assertThat(problem(encrypted("owner", "user"))).isEqualTo(Code.ENCRYPTED);
  }

  @Test
  void protectedAgainstChangesOnlyIsRead() throws Exception {
    assertThat(otherTexts(DrawnPdf.read(encrypted("owner", "")))).containsExactly("protected");
  }

  @Test
  void noPages() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      assertThat(problem(pdf.bytes())).isEqualTo(Code.EMPTY);
    }
  }

  @Test
  void blankPages() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(content -> {});
      pdf.page(content -> {});
      assertThat(problem(pdf.bytes())).isEqualTo(Code.EMPTY);
    }
  }

  @Test
  void notAPdf() {
    assertThat(problem("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo(Code.CORRUPT);
    assertThat(problem(new byte[0])).isEqualTo(Code.CORRUPT);
    assertThat(problem("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8))).isEqualTo(Code.CORRUPT);
  }

  private static void scan(DrawnPdf pdf) throws IOException {
    PDImageXObject picture =
        LosslessFactory.createFromImage(
            pdf.file, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
    pdf.page(
        content -> {
          content.drawImage(picture, 0, 0, 595, 842);
          text(content, 290, 820, "- 1 -");
        });
  }

  @Test
  void scannedPagesOnly() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      scan(pdf);
      scan(pdf);
      assertThat(problem(pdf.bytes())).isEqualTo(Code.SCANNED);
    }
  }

  @Test
  void someScannedPagesAreALoss() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(content -> text(content, 100, 100, "written"));
      scan(pdf);
      scan(pdf);
      Document document = pdf.read();
      assertThat(otherTexts(document)).containsExactly("written");
      assertThat(document.losses()).singleElement().asString().startsWith("第 2、3 页是扫描图像");
    }
  }

  @Test
  void fontsWithoutCharacters() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      addUnmappedText(pdf);
      assertThat(problem(pdf.bytes())).isEqualTo(Code.UNSUPPORTED);
      pdf.page(content -> text(content, 100, 100, "readable"));
      Document document = pdf.read();
      assertThat(otherTexts(document)).containsExactly("readable");
      assertThat(document.losses()).singleElement().asString().contains("第 1 页", "字体");
    }
  }

  /** A font whose encoding names its signs g1, g2 …, as some printer drivers do. */
  private static void addUnmappedText(DrawnPdf pdf) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "AAAAAA+Hidden");
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(33));
    for (int i = 0; i < 60; i++) {
      differences.add(COSName.getPDFName("g" + i));
    }
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F9"), font);
    PDPage page = new PDPage(PDRectangle.A4);
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    page.setContents(stream(pdf.file, "BT /F9 12 Tf 100 700 Td (ABCDEFGHIJKLMNOPQRST) Tj ET"));
    pdf.file.addPage(page);
  }

  private static PDStream stream(PDDocument file, String content) throws IOException {
    PDStream stream = new PDStream(file);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  @Test
  void tooManyPages() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int i = 0; i < 4; i++) {
        pdf.page(content -> text(content, 100, 100, "page"));
      }
      Limits few = new Limits(1 << 20, 1 << 20, 100, 1000, 3);
      assertThat(problem(pdf.bytes(), few)).isEqualTo(Code.TOO_LARGE);
      Limits small = new Limits(1 << 20, 1 << 20, 100, 10, 30);
      assertThat(problem(pdf.bytes(), small)).isEqualTo(Code.TOO_LARGE);
      Limits tiny = new Limits(10, 1 << 20, 100, 1000, 30);
      assertThat(problem(pdf.bytes(), tiny)).isEqualTo(Code.TOO_LARGE);
    }
  }

  @Test
  void pageTreeThatHoldsItself() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(content -> text(content, 100, 100, "page"));
      COSDictionary tree =
          pdf.file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
      tree.getCOSArray(COSName.KIDS).add(tree);
      tree.setInt(COSName.COUNT, 2_000_000_000);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.file.save(out);
      assertThat(otherTexts(DrawnPdf.read(out.toByteArray()))).containsExactly("page");
    }
  }

  /**
   * Objects by hand: the length of the page's content, its fonts and its box lead to themselves.
   */
  @Test
  void objectsThatLeadToThemselves() throws Exception {
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R/Outlines 9 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>",
      "<</Type/Page/Parent 2 0 R/MediaBox 6 0 R/Resources 7 0 R/Contents[4 0 R 8 0 R]>>",
      "<</Length 5 0 R>>stream\nBT /F 12 Tf 100 100 Td (page) Tj ET\nendstream",
      "5 0 R",
      "6 0 R",
      "<</Font<</F 10 0 R>>/XObject<</X 7 0 R>>/Parent 7 0 R>>",
      "[8 0 R]",
      "<</First 9 0 R/Last 9 0 R/Next 9 0 R/Parent 9 0 R/Count 1>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding 11 0 R/ToUnicode 5 0 R>>",
      "<</Type/Encoding/Differences 11 0 R>>",
    };
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("xref\n0 12\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n %n".formatted(pdf.length()).replace("\r", ""));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append(table)
        .append("trailer<</Size 12/Root 1 0 R/Prev ")
        .append(start)
        .append(">>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");
    byte[] bytes = pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Readers.installed().read("a.pdf", bytes, Limits.DEFAULT);
    if (reading instanceof Reading.Unreadable bad) {
      assertThat(bad.problem().code()).isIn(Code.CORRUPT, Code.EMPTY);
    } else {
      assertThat(otherTexts(((Reading.Read) reading).document())).containsExactly("page");
    }
  }

  @Test
  void formsThatDrawEachOtherTwice() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDFormXObject inner = null;
      for (int depth = 0; depth < 40; depth++) { // 2^40 times the innermost
        PDFormXObject form = new PDFormXObject(stream(pdf.file, "/X Do /X Do"));
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        if (inner != null) {
          form.getResources().put(COSName.getPDFName("X"), inner);
        }
        inner = form;
      }
      PDFormXObject outermost = inner;
      pdf.page(content -> content.drawForm(outermost));
      assertThat(problem(pdf.bytes())).isEqualTo(Code.TOO_LARGE);
    }
  }

  @Test
  void contentWithoutEnd() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setContents(stream(pdf.file, "0 0 m 9 9 l S\n".repeat(800_000)));
      pdf.file.addPage(page);
      assertThat(problem(pdf.bytes())).isEqualTo(Code.TOO_LARGE);
      pdf.page(content -> text(content, 100, 100, "readable"));
      assertThat(pdf.read().losses()).singleElement().asString().contains("第 1 页");
    }
  }

  @Test
  void packedFarTooTightly() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setContents(stream(pdf.file, " ".repeat(30_000_000)));
      pdf.file.addPage(page);
      Limits limits = new Limits(1 << 20, 100_000_000, 1000, 1000, 30);
      assertThat(problem(pdf.bytes(), limits)).isEqualTo(Code.TOO_LARGE);
      assertThat(problem(pdf.bytes())).isEqualTo(Code.EMPTY);
    }
  }

  @Test
  void damagedPageIsALoss() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(content -> text(content, 100, 100, "good"));
      PDPage page = new PDPage(PDRectangle.A4);
      page.getCOSObject().setItem(COSName.CONTENTS, COSInteger.get(5));
      page.getCOSObject().setItem(COSName.RESOURCES, COSInteger.get(5));
      pdf.file.addPage(page);
      assertThat(otherTexts(pdf.read())).containsExactly("good");
    }
  }
}
