package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, out comes a document or a problem with advice, soon. */
@Timeout(120)
class HostileSheetsTest {
  private static final Limits SMALL = new Limits(1 << 20, 8 << 20, 50_000, 1_000_000, 100);

  private static DocumentReader reader(String name) {
    return name.endsWith("xlsx")
        ? new XlsxReader()
        : name.endsWith("ods") ? new OdsReader() : new XlsReader();
  }

  private static byte[] fixture(String name) throws Exception {
    try (InputStream in = HostileSheetsTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static boolean isRead(DocumentReader reader, byte[] bytes) {
    try {
      Document document = reader.read(new Input("a", bytes, ""), SMALL);
      assertThat(document.blocks()).isNotEmpty();
      return true;
    } catch (UnreadableFileException e) {
      assertThat(e.problem().message()).endsWith("报送");
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"self-evaluation.xlsx", "self-evaluation.xls", "self-evaluation.ods"})
  void cutOffAnywhere(String name) throws Exception {
    byte[] whole = fixture(name);
    int unreadable = 0;
    for (int length = 0; length < whole.length; length += 1 + whole.length / 97) {
      unreadable += isRead(reader(name), Arrays.copyOf(whole, length)) ? 0 : 1;
    }
    assertThat(unreadable).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"self-evaluation.xlsx", "self-evaluation.xls", "self-evaluation.ods"})
  void flippedBits(String name) throws Exception {
    byte[] whole = fixture(name);
    Random random = new Random(20251122);
    int read = 0;
    for (int i = 0; i < 150; i++) {
      byte[] broken = whole.clone();
      for (int j = random.nextInt(8); j >= 0; j--) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      read += isRead(reader(name), broken) ? 1 : 0;
    }
    assertThat(read).isBetween(1, 150);
  }

  /** With flips inside the XML, where the container's check sums agree. */
  @Test
  void flippedBitsInsideTheParts() throws Exception {
    byte[] whole = fixture("self-evaluation.xlsx");
    Random random = new Random(7);
    int unreadable = 0;
    for (int i = 0; i < 60; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(whole));
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          byte[] part = in.readAllBytes();
          if (part.length > 0 && random.nextInt(3) == 0) {
            part[random.nextInt(part.length)] ^= (byte) (1 << random.nextInt(7));
          }
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(part);
        }
      }
      unreadable += isRead(new XlsxReader(), out.toByteArray()) ? 0 : 1;
    }
    assertThat(unreadable).isPositive();
  }

  @Test
  void aFlippedFigureDoesNotPassForTheFigure() throws Exception {
    byte[] sheet = XlsxFile.row(1, "金额", "12345").getBytes(StandardCharsets.UTF_8);
    byte[] file =
        storedOnly(new XlsxFile().sheet(new String(sheet, StandardCharsets.UTF_8)).bytes());
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(isRead(new XlsxReader(), file)).isTrue();
    file[text.indexOf("12345")] = '9';

    Document document = new XlsxReader().read(new Input("a", file, ""), SMALL);

    assertThat(document.losses()).hasSize(1);
  }

  private static byte[] storedOnly(byte[] deflated) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(deflated));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(part);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(part.length);
        stored.setCrc(sum.getValue());
        zip.putNextEntry(stored);
        zip.write(part);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aZipBombIsTooLarge() {
    assertProblem(
        new XlsxFile().sheet("<!--" + "x".repeat(20 << 20) + "-->"), Problem.Code.TOO_LARGE);
    assertProblem(
        new XlsxFile().sheet("<row>" + "<c s='1'/>".repeat(1 << 20) + "</row>"),
        Problem.Code.TOO_LARGE);
  }

  @Test
  void declarationsOfTypesAndEntitiesAreRefused() {
    String outside =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    laughs.append(
        "]><worksheet><sheetData><row><c t='str'><v>&e29;</v></c></row></sheetData></worksheet>");
    for (String xml : new String[] {outside, laughs.toString()}) {
      assertProblem(
          new XlsxFile().sheet("").part("xl/worksheets/sheet1.xml", xml), Problem.Code.CORRUPT);
      assertProblem(
          new XlsxFile()
              .strings()
              .sheet(XlsxFile.row(1, "甲", "乙"))
              .part("xl/sharedStrings.xml", xml),
          Problem.Code.CORRUPT);
    }
  }

  @Test
  void declaredSizesCostNothing() throws Exception {
    Document document =
        new XlsxFile()
            .sheet(
                "表",
                "",
                "<dimension ref='A1:XFD1048576'/><cols><col min='1' max='16384' style='1'/></cols><sheetData>"
                    + XlsxFile.row(1, "甲", "乙")
                    + "<row r='1048576'><c r='XFD1048576' t='str'><v>丙</v></c></row>"
                    + "<row r='99999999999'><c r='ZZZZ9' t='str'><v>丁</v></c></row></sheetData>"
                    + "<mergeCells count='2000000000'><mergeCell ref='A1:A1048576'/><mergeCell ref='B1:XFC1048576'/></mergeCells>")
            .read(SMALL);

    assertThat(document.tables().mapToInt(table -> table.rows() * table.columns()).sum())
        .isLessThan(100);
  }

  @Test
  void aMillionStyledCellsWithoutContentCostNoGrid() throws Exception {
    StringBuilder rows = new StringBuilder(XlsxFile.row(1, "甲", "乙"));
    for (int row = 2; row < 10_002; row++) {
      rows.append("<row>").append("<c s='1'/>".repeat(100)).append("</row>");
    }
    Document document = new XlsxFile().sheet(rows.toString()).read();

    assertThat(Shown.lines(document)).containsExactly("|甲|乙|");
  }

  @Test
  void manyOverlappingMergesAndDeepElements() throws Exception {
    StringBuilder merges = new StringBuilder();
    for (int i = 1; i < 20_000; i++) {
      merges.append("<mergeCell ref='A%d:XFD1048576'/>".formatted(i));
    }
    Document document =
        new XlsxFile()
            .sheet(
                "表",
                "",
                "<sheetData>"
                    + XlsxFile.row(1, "甲", "乙")
                    + XlsxFile.row(2, "丙", "丁")
                    + "</sheetData><mergeCells>"
                    + merges
                    + "</mergeCells>")
            .read(SMALL);
    assertThat(Shown.lines(document)).isNotEmpty();
    assertProblem(new XlsxFile().sheet("<a>".repeat(5000)), Problem.Code.CORRUPT);
  }

  @Test
  void textBeyondTheLimitIsTooLarge() {
    String cells = "<c t='s'><v>0</v></c>".repeat(200);
    assertProblem(
        new XlsxFile()
            .strings("<t>" + "长".repeat(30_000) + "</t>")
            .sheet("<row>" + cells + "</row>"),
        Problem.Code.TOO_LARGE);
  }

  private static void assertProblem(XlsxFile file, Problem.Code code) {
    assertThatThrownBy(() -> file.read(SMALL))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
