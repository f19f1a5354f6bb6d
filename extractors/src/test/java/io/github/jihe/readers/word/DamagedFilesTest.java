package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and hostile files give a document or a named failure, nothing else. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedFilesTest {
  private static final Limits SMALL = new Limits(1 << 20, 4 << 20, 20_000, 500_000, 100);

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("docx", new DocxReader(), EvaluationForm.docx().bytes()),
        Arguments.of("stored docx", new DocxReader(), stored(EvaluationForm.docx())),
        Arguments.of("odt", new OdtReader(), Fixtures.bytes("form.odt")),
        Arguments.of("rtf", new RtfReader(), Fixtures.bytes("form.rtf")),
        Arguments.of("doc", new DocReader(), Fixtures.bytes("form.doc")));
  }

  /** A .docx without compression, so that damage reaches the XML. */
  private static byte[] stored(DocxFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : file.parts().entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** 1 if the file was read, 0 if it was refused. */
  private static int attempt(DocumentReader reader, byte[] bytes) {
    try {
      Document document = reader.read(new Input("damaged", bytes, ""), SMALL);
      assertThat(document.blocks()).isNotEmpty();
      return 1;
    } catch (UnreadableFileException e) {
      assertThat(e.problem().message()).isNotBlank();
      assertThat(e.problem().code()).isNotEqualTo(Problem.Code.INTERNAL);
      return 0;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void cutOff(String name, DocumentReader reader, byte[] whole) {
    int refused = 0;
    int steps = 100;
    for (int i = 0; i < steps; i++) {
      byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * i / steps));
      refused += 1 - attempt(reader, cut);
    }
    assertThat(refused).isPositive();
    assertThat(attempt(reader, whole)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void flippedBits(String name, DocumentReader reader, byte[] whole) {
    int read = 0;
    for (int seed = 0; seed < 250; seed++) {
      Random random = new Random(seed);
      byte[] damaged = whole.clone();
      for (int i = 0; i <= seed % 8; i++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      read += attempt(reader, damaged);
    }
    assertThat(read).isPositive();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void overwrittenStretches(String name, DocumentReader reader, byte[] whole) {
    int read = 0;
    for (int seed = 0; seed < 120; seed++) {
      Random random = new Random(seed);
      byte[] damaged = whole.clone();
      int start = random.nextInt(damaged.length);
      int end = Math.min(damaged.length, start + 1 + random.nextInt(64));
      byte fill = (byte) (seed % 3 == 0 ? 0xFF : seed % 3 == 1 ? 0 : random.nextInt());
      Arrays.fill(damaged, start, end, fill);
      read += attempt(reader, damaged);
    }
    assertThat(read).isPositive();
  }

  private static void assertRefused(DocxFile file, Limits limits, Problem.Code code) {
    assertThatThrownBy(() -> file.read(limits))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  @Test
  void cutOffDocumentKeepsWhatCameBefore() throws UnreadableFileException {
    DocxFile file = DocxFile.ofBody(DocxFile.p("前文") + "<w:p><w:r><w:t>半句</w:bad>");
    Document document = file.read();
    assertThat(Show.blocks(document)).containsExactly("前文", "半句");
    assertThat(document.losses()).hasSize(1);
  }

  @Test
  void anExpandingPackageIsTooLarge() {
    assertRefused(DocxFile.ofBody("<w:p/>".repeat(800_000)), SMALL, Problem.Code.TOO_LARGE);
  }

  @Test
  void aHugeAttributeIsTooLarge() {
    assertRefused(
        DocxFile.ofBody("<w:p a='" + "x".repeat(6_000_000) + "'/>"), SMALL, Problem.Code.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--%s-->", "<?x %s?>", "<w:p a='%s'/>"})
  void anEndlessTokenEndsThePart(String token) throws UnreadableFileException {
    String body = DocxFile.p("前文") + token.formatted("x".repeat(17 << 20));
    Document document = DocxFile.ofBody(body).read();
    assertThat(Show.blocks(document)).containsExactly("前文");
    assertThat(document.losses()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void encodings(String charset) throws UnreadableFileException, IOException {
    DocxFile file = DocxFile.ofBody(DocxFile.p("绩效"));
    for (String mark : new String[] {"", "\uFEFF"}) {
      String xml = mark + file.parts().get("word/document.xml").replaceFirst("<\\?.*?\\?>", "");
      byte[] content = xml.getBytes(Charset.forName(charset));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        zip.write(content);
      }
      Document document =
          new DocxReader().read(new Input("x", out.toByteArray(), ""), Limits.DEFAULT);
      assertThat(Show.blocks(document)).containsExactly("绩效");
    }
  }

  @Test
  void tooManyCells() {
    assertRefused(
        DocxFile.ofBody("<w:tbl>" + "<w:tr><w:tc/></w:tr>".repeat(30_000) + "</w:tbl>"),
        SMALL,
        Problem.Code.TOO_LARGE);
  }

  @Test
  void fewCellsOverManyPositions() {
    String row = DocxFile.tr(DocxFile.tc("<w:gridSpan w:val='999999999'/>", "1"), DocxFile.tc("2"));
    String wide = DocxFile.tr(DocxFile.tc("1").repeat(900));
    assertRefused(
        DocxFile.ofBody(DocxFile.tbl(wide, row.repeat(200))), SMALL, Problem.Code.TOO_LARGE);
  }

  @Test
  void deepNestingIsCut() throws UnreadableFileException {
    String open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>";
    String close = "</w:tc></w:tr></w:tbl>";
    DocxFile file = DocxFile.ofBody(DocxFile.p("正文") + open.repeat(3000) + close.repeat(3000));
    assertThat(Show.blocks(file.read())).startsWith("正文");
  }

  @Test
  void entitiesAreNotExpanded() throws UnreadableFileException {
    DocxFile file = DocxFile.ofBody("");
    file.raw(
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY y 'yy'>]>"
            + "<w:document xmlns:w='"
            + DocxFile.TRANSITIONAL
            + "'><w:body><w:p><w:r><w:t>前&x;&y;后</w:t></w:r></w:p></w:body></w:document>");
    assertThat(Show.blocks(file.read()).get(0)).startsWith("前").doesNotContain("yy");
  }

  @Test
  void emptyAndPicturesOnly() {
    assertRefused(DocxFile.ofBody("<w:p/>"), Limits.DEFAULT, Problem.Code.EMPTY);
    assertRefused(
        DocxFile.ofBody("<w:p/>").raw("word/media/image1.png", "x"),
        Limits.DEFAULT,
        Problem.Code.SCANNED);
  }

  @Test
  void encryptedPackage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      files.writeFilesystem(out);
    }
    Input input = new Input("locked", out.toByteArray(), "");
    for (DocumentReader reader : new DocumentReader[] {new DocxReader(), new DocReader()}) {
      assertThatThrownBy(() -> reader.read(input, Limits.DEFAULT))
          .isInstanceOfSatisfying(
              UnreadableFileException.class,
              e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.ENCRYPTED));
    }
  }
}
