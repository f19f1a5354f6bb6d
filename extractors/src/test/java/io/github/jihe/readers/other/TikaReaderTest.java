package io.github.jihe.readers.other;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.junit.jupiter.api.Test;

class TikaReaderTest {
  private static final Readers READERS = Readers.installed();
  private static final String[][] GRID = {{"指标", "分值", "得分"}, {"里程", "10", "9.5"}};

  /** The format, then a line for each paragraph, heading and row of a table. */
  private static List<String> lines(byte[] bytes) {
    Reading reading = READERS.read("文件", bytes, Limits.DEFAULT);
    if (reading instanceof Reading.Unreadable bad) {
      return List.of(bad.format(), bad.problem().code().toString());
    }
    Reading.Read read = (Reading.Read) reading;
    List<String> lines = new ArrayList<>(List.of(read.document().format()));
    for (Block block : read.document().blocks()) {
      if (block instanceof Table table) {
        for (int row = 1; row <= table.rows(); row++) {
          int at = row;
          lines.add(
              String.join(
                  "|", table.cells().stream().filter(c -> c.row() == at).map(Cell::text).toList()));
        }
      } else if (block instanceof Heading heading) {
        lines.add("# " + heading.text());
      } else if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      }
    }
    return lines;
  }

  private static byte[] ppt() throws IOException {
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      HSLFSlide slide = show.createSlide();
      slide.createTextBox().setText("养护项目绩效自评");
      HSLFTable table = slide.createTable(GRID.length, GRID[0].length);
      for (int row = 0; row < GRID.length; row++) {
        for (int column = 0; column < GRID[row].length; column++) {
          table.getCell(row, column).setText(GRID[row][column]);
        }
      }
      show.createSlide().createTextBox().setText("二、存在问题");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] epub() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "mimetype", "application/epub+zip");
      put(
          zip,
          "META-INF/container.xml",
          """
          <?xml version="1.0"?><container version="1.0"
          xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile
          full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
          """);
      put(
          zip,
          "a.opf",
          """
          <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>
          <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
          <spine><itemref idref="a"/></spine></package>
          """);
      put(
          zip,
          "a.xhtml",
          """
          <html xmlns="http://www.w3.org/1999/xhtml"><body><h1>一、资金</h1><table>
          <tr><td>指标</td><td>分值</td></tr><tr><td>里程</td><td>10</td></tr></table></body></html>
          """);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.strip().getBytes(UTF_8));
  }

  @Test
  void slidesWithTheirTables() throws IOException {
    assertThat(lines(ppt()))
        .containsExactly("ppt", "养护项目绩效自评", "指标|分值|得分", "里程|10|9.5", "# 二、存在问题");
  }

  @Test
  void booksWithTheirTables() throws IOException {
    assertThat(lines(epub())).containsExactly("epub", "# 一、资金", "指标|分值", "里程|10");
  }

  @Test
  void whatTikaDoesNotReadEitherIsUnsupported() {
    byte[] program = new byte[400];
    new Random(7).nextBytes(program);
    program[0] = 0x7f;
    program[1] = 'E';
    program[2] = 'L';
    program[3] = 'F';
    assertThat(lines(program)).containsExactly("unknown", "UNSUPPORTED");
  }

  @Test
  void damageHasItsCode() throws IOException {
    Random random = new Random(20261122);
    int read = 0;
    for (byte[] whole : List.of(ppt(), epub())) {
      for (int i = 0; i < 40; i++) {
        byte[] damaged =
            Arrays.copyOf(whole, i % 2 == 0 ? whole.length : 600 + random.nextInt(whole.length));
        for (int flip = 0; flip < 5; flip++) {
          damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
        }
        List<String> lines = lines(damaged);
        assertThat(lines).doesNotContain(Problem.Code.INTERNAL.toString());
        read += lines.size() > 2 ? 1 : 0;
      }
    }
    assertThat(read).isPositive();
  }
}
