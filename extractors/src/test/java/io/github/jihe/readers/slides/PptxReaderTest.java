package io.github.jihe.readers.slides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;

class PptxReaderTest {
  private static final Readers READERS = Readers.installed();
  private static final String[][] GRID = {{"指标", "分值", ""}, {"里程", "10", "9.5"}};
  private static final String DAMAGED = "第 %d 张幻灯片已损坏，没有全部读出，请用 PowerPoint 或 WPS 修复后重新报送";

  /** Three slides: text with a table, a title, text. */
  private static byte[] pptx() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      slide.createTextBox().setText("养护项目绩效自评");
      XSLFTable table = slide.createTable(GRID.length, GRID[0].length);
      for (int row = 0; row < GRID.length; row++) {
        for (int column = 0; column < GRID[row].length; column++) {
          table.getCell(row, column).setText(GRID[row][column]);
        }
      }
      table.mergeCells(0, 0, 1, 2);
      XSLFSlideMaster master = show.getSlideMasters().get(0);
      show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY))
          .getPlaceholder(0)
          .setText("资金使用情况");
      show.createSlide().createTextBox().setText("存在问题");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] changed(BiFunction<String, byte[], byte[]> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(pptx()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = change.apply(entry.getName(), in.readAllBytes());
        if (bytes.length > 0) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(bytes);
        }
      }
    }
    return out.toByteArray();
  }

  private static Reading read(byte[] bytes) {
    return READERS.read("文件", bytes, Limits.DEFAULT);
  }

  private static Document document(byte[] bytes) {
    return ((Reading.Read) read(bytes)).document();
  }

  private static Problem.Code code(byte[] bytes) {
    return ((Reading.Unreadable) read(bytes)).problem().code();
  }

  /** A line for each paragraph, heading and row of a table, behind the number of its slide. */
  private static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      int page = block.location().page();
      if (block instanceof Table table) {
        for (int row = 1; row <= table.rows(); row++) {
          int at = row;
          lines.add(
              page
                  + " "
                  + String.join(
                      "|",
                      table.cells().stream()
                          .filter(cell -> cell.row() == at)
                          .map(PptxReaderTest::shown)
                          .toList()));
        }
      } else if (block instanceof Heading heading) {
        lines.add(page + " # " + heading.text());
      } else if (block instanceof Paragraph paragraph) {
        lines.add(page + " " + paragraph.text());
      }
    }
    return lines;
  }

  private static String shown(Cell cell) {
    return cell.text() + (cell.columnSpan() > 1 ? "×" + cell.columnSpan() : "");
  }

  @Test
  void slidesWithTheirTables() throws IOException {
    Document document = document(pptx());
    assertThat(document.format()).isEqualTo("pptx");
    assertThat(lines(document))
        .containsExactly("1 养护项目绩效自评", "1 指标|分值×2", "1 里程|10|9.5", "2 # 资金使用情况", "3 存在问题");
    assertThat(document.losses()).isEmpty();
  }

  /** The order in which they are shown, not that of the parts; what the master says is left out. */
  @Test
  void slidesInTheirOrder() throws IOException {
    byte[] moved;
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx()))) {
      show.setSlideOrder(show.getSlides().get(2), 0);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      moved = out.toByteArray();
    }
    assertThat(lines(document(moved))).first().isEqualTo("1 存在问题");
  }

  @Test
  void aDamagedSlideIsSaidAndTheOthersAreRead() throws IOException {
    byte[] cut =
        changed(
            (name, bytes) ->
                name.endsWith("slides/slide1.xml")
                    ? Arrays.copyOf(bytes, bytes.length - 400)
                    : bytes);
    Document document = document(cut);
    assertThat(lines(document))
        .startsWith("1 养护项目绩效自评", "1 指标|分值×2")
        .endsWith("2 # 资金使用情况", "3 存在问题");
    assertThat(document.losses()).containsExactly(DAMAGED.formatted(1));
    assertThat(document.lossCode()).isEqualTo(Problem.Code.CORRUPT);
  }

  @Test
  void aMissingSlideIsSaidAndTheOthersAreRead() throws IOException {
    for (String lost : List.of("slides/slide2.xml", "slides/slide3.xml")) {
      Document document =
          document(changed((name, bytes) -> name.endsWith(lost) ? new byte[0] : bytes));
      int page = lost.charAt(lost.length() - 5) - '0';
      assertThat(document.losses()).containsExactly(DAMAGED.formatted(page));
      assertThat(lines(document)).hasSize(4).first().isEqualTo("1 养护项目绩效自评");
    }
  }

  @Test
  void aDamagedListOfSlidesIsSaid() throws IOException {
    Document document =
        document(
            changed(
                (name, bytes) ->
                    name.equals("ppt/presentation.xml")
                        ? Arrays.copyOf(bytes, bytes.length / 2)
                        : bytes));
    assertThat(lines(document)).hasSize(5);
    assertThat(document.losses()).singleElement().asString().contains("目录已损坏");
  }

  @Test
  void nothingToRead() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      assertThat(code(out.toByteArray())).isEqualTo(Problem.Code.EMPTY);
    }
    byte[] broken =
        changed((name, bytes) -> name.contains("slides/slide") ? new byte[] {'<'} : bytes);
    assertThat(code(broken)).isEqualTo(Problem.Code.CORRUPT);
  }

  /** Spans that no slide has, entities that grow, a list that shows one slide for ever. */
  @Test
  void hostileSlidesAreBounded() throws IOException {
    String cells = "<a:tc gridSpan='2000000000' rowSpan='2000000000'/>".repeat(3_000);
    byte[] spans =
        changed(
            (name, bytes) ->
                name.endsWith("slide1.xml")
                    ? new String(bytes, UTF_8)
                        .replaceFirst("<a:tr ", "<a:tr>" + cells + "</a:tr><a:tr ")
                        .getBytes(UTF_8)
                    : bytes);
    assertThat(code(spans)).isEqualTo(Problem.Code.TOO_LARGE);
    byte[] laughs =
        changed(
            (name, bytes) ->
                name.endsWith("slide1.xml")
                    ? ("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'><!ENTITY c '&b;&b;'>]>"
                            + "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:t>&c;&b;</a:t></a:p></p:sld>")
                        .getBytes(UTF_8)
                    : bytes);
    assertThat(lines(document(laughs))).noneMatch(line -> line.contains("root"));
    byte[] endless =
        changed(
            (name, bytes) ->
                name.equals("ppt/presentation.xml")
                    ? new String(bytes, UTF_8)
                        .replaceFirst("(<p:sldId [^>]*>)", "$1".repeat(6_000))
                        .getBytes(UTF_8)
                    : bytes);
    assertThat(code(endless)).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void damageHasItsCode() throws IOException {
    byte[] whole = pptx();
    Random random = new Random(20261122);
    int read = 0;
    for (int i = 0; i < 200; i++) {
      byte[] damaged =
          Arrays.copyOf(
              whole, i % 2 == 0 ? whole.length : 600 + random.nextInt(whole.length - 600));
      for (int flip = 0; flip < 5; flip++) {
        damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
      }
      Reading reading = read(damaged);
      read += reading instanceof Reading.Read ? 1 : 0;
      if (reading instanceof Reading.Unreadable bad) {
        assertThat(bad.problem().code()).isNotEqualTo(Problem.Code.INTERNAL);
      }
    }
    assertThat(read).isGreaterThan(50);
  }
}
