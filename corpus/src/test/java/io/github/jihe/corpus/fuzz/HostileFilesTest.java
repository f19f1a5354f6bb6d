package io.github.jihe.corpus.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.corpus.cli.Home;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks known by name, through the same door as any file. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
  private static final String SECRET = "不应读到的内容";
  private static final String FIXTURES = "extractors/src/test/resources/io/github/jihe/readers/";
  private static final String SAMPLES = "pipeline/src/main/samples/";

  @TempDir private Path folder;

  private final Readers readers = Readers.installed();

  private Reading read(byte[] bytes) {
    Reading reading = readers.read("hostile", bytes, Limits.DEFAULT);
    if (reading instanceof Reading.Unreadable bad) {
      assertThat(bad.problem().code())
          .as(bad.problem().message())
          .isNotIn(Problem.Code.INTERNAL, Problem.Code.OUT_OF_MEMORY);
    }
    return reading;
  }

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(Home.folder().resolve(name));
  }

  /** With declarations before the root element and a reference at every end of a piece of text. */
  private static String declared(String xml, String declarations) {
    int prolog = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
    return xml.substring(0, prolog)
        + "<!DOCTYPE x ["
        + declarations
        + "]>"
        + xml.substring(prolog)
            .replace("</w:t>", "&e;</w:t>")
            .replace("</text:p>", "&e;</text:p>")
            .replace("</t>", "&e;</t>")
            .replace("</ofd:TextCode>", "&e;</ofd:TextCode>")
            .replace("</a:t>", "&e;</a:t>")
            .replace("</td>", "&e;</td>");
  }

  private static byte[] declared(byte[] bytes, String declarations) throws IOException {
    return ZipDamage.fits(bytes)
        ? changed(bytes, xml -> declared(xml, declarations))
        : declared(new String(bytes, UTF_8), declarations).getBytes(UTF_8);
  }

  /** With another text in the part of a package that holds it. */
  private static byte[] changed(byte[] bytes, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        boolean text =
            entry
                .getName()
                .matches(
                    "(Doc_0/Pages/Page_0/C|c)ontent.xml|word/document.xml|xl/sharedStrings.xml"
                        + "|ppt/slides/slide1.xml|a.xhtml");
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(text ? change.apply(new String(part, UTF_8)).getBytes(UTF_8) : part);
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLES + "sample.docx",
        SAMPLES + "sample.html",
        FIXTURES + "sheet/self-evaluation.xlsx",
        FIXTURES + "sheet/self-evaluation.ods",
        FIXTURES + "word/form.odt",
        FIXTURES + "ofd/project-form.ofd",
        FIXTURES + "other/slides.fodp",
        FIXTURES + "other/slides.pptx",
        FIXTURES + "other/book.epub"
      })
  void entitiesReadNoOtherFileAndDoNotGrow(String name) throws Exception {
    byte[] good = file(name);
    assertThat(read(good)).isInstanceOf(Reading.Read.class);
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    String outside = "<!ENTITY e SYSTEM '" + secret.toUri() + "'>";
    StringBuilder laughs = new StringBuilder("<!ENTITY e0 '哈哈哈'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("<!ENTITY e '&e29;'>");
    for (String declarations : List.of(outside, laughs.toString())) {
      byte[] hostile = declared(good, declarations);
      assertThat(hostile).isNotEqualTo(good);
      String said = read(hostile).toString();
      assertThat(said.contains(SECRET)).isFalse();
      assertThat(said.contains("哈".repeat(100))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FIXTURES + "word/form.doc", FIXTURES + "sheet/self-evaluation.xls"})
  void chainsOfSectorsThatLeadInCircles(String name) throws Exception {
    byte[] good = file(name);
    int table = (ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(76) + 1) * 512;
    int changed = 0;
    for (int sector = 0; sector < 128; sector++) {
      byte[] bytes = good.clone();
      ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      int next = file.getInt(table + 4 * sector);
      if (next < -2 || next == -1) {
        continue; // free, or of the table itself
      }
      changed++;
      file.putInt(table + 4 * sector, sector / 2);
      read(bytes);
      file.putInt(table + 4 * sector, sector);
      read(bytes);
    }
    assertThat(changed).isGreaterThan(20);
  }

  /** Entries of a directory ([MS-CFB] 2.6) whose neighbours and children are one another. */
  @ParameterizedTest
  @ValueSource(strings = {FIXTURES + "word/form.doc", FIXTURES + "sheet/self-evaluation.xls"})
  void directoriesThatHoldThemselves(String name) throws Exception {
    byte[] good = file(name);
    int directory = (ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(48) + 1) * 512;
    for (int entry = 0; entry < 4; entry++) {
      for (int pointer = 68; pointer <= 76; pointer += 4) {
        for (int target = 0; target < 4; target++) {
          byte[] bytes = good.clone();
          ByteBuffer.wrap(bytes)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(directory + 128 * entry + pointer, target);
          read(bytes);
        }
      }
    }
    assertThat(read(good)).isInstanceOf(Reading.Read.class);
  }

  /** Forty megabytes that pack a thousand times smaller, in the part that holds the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLES + "sample.docx",
        FIXTURES + "sheet/self-evaluation.xlsx",
        FIXTURES + "sheet/self-evaluation.ods",
        FIXTURES + "word/form.odt",
        FIXTURES + "ofd/project-form.ofd",
        FIXTURES + "other/slides.pptx"
      })
  void packagesThatUnpackToTooMuch(String name) throws Exception {
    String filling = ("<!--" + " ".repeat(1 << 20) + "-->").repeat(40);
    byte[] bomb = changed(file(name), xml -> filledBeforeItsEnd(xml, filling));
    assertThat(bomb.length).isLessThan(1 << 20);
    Limits tight = new Limits(8 << 20, 8 << 20, 100_000, 1_000_000, 100);
    assertThat(readers.read("hostile", bomb, tight))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            bad -> assertThat(bad.problem().code()).isEqualTo(Problem.Code.TOO_LARGE));
  }

  private static String filledBeforeItsEnd(String xml, String filling) {
    int end = xml.lastIndexOf("</");
    return xml.substring(0, end) + filling + xml.substring(end);
  }

  @Test
  void nothingAtAll() {
    Reading reading = read(new byte[0]);
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            bad -> assertThat(bad.problem().code()).isEqualTo(Problem.Code.EMPTY));
  }
}
