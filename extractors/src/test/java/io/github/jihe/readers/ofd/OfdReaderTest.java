package io.github.jihe.readers.ofd;

import static io.github.jihe.readers.ofd.OfdFileMaker.line;
import static io.github.jihe.readers.ofd.OfdFileMaker.object;
import static io.github.jihe.readers.ofd.OfdFileMaker.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem.Code;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfdReaderTest {
  private static final String PICTURE =
      "<ofd:ImageObject ID=\"7\" Boundary=\"0 0 210 297\" ResourceID=\"8\"/>";

  private static Document read(byte[] bytes) throws UnreadableFileException {
    return read(bytes, Limits.DEFAULT);
  }

  private static Document read(byte[] bytes, Limits limits) throws UnreadableFileException {
    return new OfdReader().read(new Input("a.ofd", bytes, "application/ofd"), limits);
  }

  private static Document read(OfdFileMaker file) throws Exception {
    return read(file.bytes());
  }

  private static Code refusal(byte[] bytes, Limits limits) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(bytes, limits))
        .problem()
        .code();
  }

  private static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add("#paragraph " + paragraph.text());
      } else if (block instanceof Table table) {
        lines.add("#table " + table.rows() + " " + table.columns());
        for (Cell cell : table.cells()) {
          lines.add(
              "%d\t%d\t%d\t%d\t%s"
                  .formatted(
                      cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()));
        }
      }
    }
    return lines;
  }

  @Test
  void readsTheFormOfAnOfdWriter() throws Exception {
    Document document = read(resource("project-form.ofd"));
    String expected = new String(resource("project-form.txt"), StandardCharsets.UTF_8);
    assertThat(lines(document)).containsExactlyElementsOf(expected.lines().toList());
    assertThat(document.losses()).isEmpty();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = OfdReaderTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          one step for all        | ''                      | 4       | ''
          a run of equal steps    | ''                      | g 3 4   | ''
          a run, then others      | ''                      | g 2 4 4 | ''
          no steps at all         | ''                      | ''      | ''
          scaled by its matrix    | CTM="0.5 0 0 0.5 10 10" | g 3 4   | ''
          a run beyond the text   | ''                      | g 2147483647 4 | ''
          one below the other     | ''                      | ''      | 6 6 6
          turned on its side      | CTM="0 1 -1 0 40 0"     | g 3 4   | ''
          """)
  void placesSigns(String why, String attributes, String across, String down) throws Exception {
    Document document =
        read(OfdFileMaker.of(object(20, 30, attributes, "0", across, down, "执行进度")));
    assertThat(String.join("", lines(document)).replace("#paragraph ", ""))
        .as(why)
        .isEqualTo("执行进度");
  }

  @Test
  void leavesOutWhatIsNotPrintedText() throws Exception {
    String shown = text(20, 30, "见到");
    String hidden = object(20, 50, "Visible=\"false\"", "0", "4", "", "不见");
    String clipped =
        "<ofd:PathObject ID=\"9\" Boundary=\"0 0 9 9\"><ofd:Clips><ofd:Clip><ofd:Area><ofd:Path>"
            + "<ofd:AbbreviatedData>M 0 0 L 9 9</ofd:AbbreviatedData></ofd:Path></ofd:Area>"
            + "</ofd:Clip></ofd:Clips></ofd:PathObject>";
    assertThat(lines(read(OfdFileMaker.of(shown + hidden + clipped))))
        .containsExactly("#paragraph 见到");
  }

  @Test
  void readsRulesAndTemplates() throws Exception {
    String rules =
        line(20, 40, 100, 40)
            + line(20, 50, 100, 50)
            + line(20, 60, 100, 60)
            + line(20, 40, 20, 60)
            + line(60, 50, 60, 60)
            + line(100, 40, 100, 60);
    OfdFileMaker file =
        OfdFileMaker.of("")
            .part(
                "Doc_0/Pages/Page_0/Content.xml",
                "Page",
                "<ofd:Template TemplateID=\"90\" ZOrder=\"Background\"/><ofd:Content><ofd:Layer>"
                    + "<ofd:PageBlock>"
                    + text(25, 43, "项目资金")
                    + text(25, 53, "预算数")
                    + text(65, 53, "120.5")
                    + "</ofd:PageBlock></ofd:Layer></ofd:Content>")
            .page("Doc_0/Tpls/Tpl_0.xml", rules);
    assertThat(lines(read(file)))
        .containsExactly("#table 2 2", "1\t1\t1\t2\t项目资金", "2\t1\t1\t1\t预算数", "2\t2\t1\t1\t120.5");
  }

  @Test
  void filledBarsAreRulesToo() throws Exception {
    StringBuilder bars = new StringBuilder();
    for (double[] b :
        new double[][] {
          {20, 40, 80, .2}, {20, 50, 80, .2}, {20, 40, .2, 10}, {60, 40, .2, 10}, {100, 40, .2, 10}
        }) {
      bars.append(
          """
          <ofd:PathObject Boundary="%s %s %s %s" Stroke="false" Fill="true">\
          <ofd:FillColor Value="0 0 0"/>\
          <ofd:AbbreviatedData>M 0 0 L %s 0 L %s %s L 0 %s C</ofd:AbbreviatedData></ofd:PathObject>"""
              .formatted(b[0], b[1], b[2], b[3], b[2], b[2], b[3], b[3]));
    }
    assertThat(lines(read(OfdFileMaker.of(bars + text(25, 43, "分值") + text(65, 43, "得分")))))
        .containsExactly("#table 1 2", "1\t1\t1\t1\t分值", "1\t2\t1\t1\t得分");
  }

  @Test
  void readsSeveralDocumentsAndOddPaths() throws Exception {
    OfdFileMaker file =
        new OfdFileMaker()
            .root("/Doc_0/Document.xml", "Doc_1/./Document.xml")
            .document("Doc_0/Document.xml", "<ofd:Page BaseLoc=\"/Doc_0/Pages/0.xml\"/>")
            .document("Doc_1/Document.xml", "<ofd:Page BaseLoc=\"../Doc_1/Pages/0.xml\"/>")
            .page("Doc_0/Pages/0.xml", text(20, 30, "第一份"))
            .page("Doc_1/Pages/0.xml", text(20, 60, "第二份"));
    assertThat(lines(read(file))).containsExactly("#paragraph 第一份", "#paragraph 第二份");
  }

  @Test
  void namesPagesItCannotRead() throws Exception {
    Document document =
        read(
            OfdFileMaker.of(
                text(20, 30, "有字的一页，还有别的内容"),
                PICTURE,
                text(20, 30, "字形\u00A4\u00A4没有编码"),
                text(20, 30, "断开的一页").replace("</ofd:TextObject>", "")));
    assertThat(document.losses().toString()).contains("第 2 页是扫描图像", "第 3 页有文字缺少编码", "第 4 页内容损坏");
  }

  @Test
  void refusesWithTheReason() throws Exception {
    assertThat(refusal(OfdFileMaker.of(PICTURE).bytes(), Limits.DEFAULT)).isEqualTo(Code.SCANNED);
    assertThat(refusal(OfdFileMaker.of("").bytes(), Limits.DEFAULT)).isEqualTo(Code.EMPTY);
    assertThat(refusal(OfdFileMaker.of(text(9, 9, "\uE001\uE002")).bytes(), Limits.DEFAULT))
        .isEqualTo(Code.UNSUPPORTED);
    assertThat(refusal(new OfdFileMaker().root("x.xml").bytes(), Limits.DEFAULT))
        .isEqualTo(Code.CORRUPT);
    assertThat(refusal(new byte[] {'P', 'K', 3, 4}, Limits.DEFAULT)).isEqualTo(Code.CORRUPT);
    OfdFileMaker sealed =
        new OfdFileMaker().raw("OFD.xml", "\u0001").raw("Encryptions.xml", "<a/>");
    assertThat(refusal(sealed.bytes(), Limits.DEFAULT)).isEqualTo(Code.ENCRYPTED);
  }

  @Test
  void keepsToItsLimits() throws Exception {
    byte[] pages = OfdFileMaker.of(text(9, 9, "一"), text(9, 9, "二"), text(9, 9, "三")).bytes();
    assertThat(refusal(pages, new Limits(1 << 20, 1 << 20, 100, 100, 2))).isEqualTo(Code.TOO_LARGE);
    assertThat(refusal(pages, new Limits(1 << 20, 1 << 20, 100, 2, 9))).isEqualTo(Code.TOO_LARGE);
    assertThat(refusal(pages, new Limits(10, 1 << 20, 100, 100, 9))).isEqualTo(Code.TOO_LARGE);
    byte[] bomb = OfdFileMaker.of(" ".repeat(3 << 20) + text(9, 9, "一")).bytes();
    assertThat(refusal(bomb, new Limits(1 << 20, 1 << 20, 100, 100, 9))).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void anOutsideEntityIsNotOpened() throws Exception {
    OfdFileMaker file =
        OfdFileMaker.of(text(20, 30, "正文"))
            .raw(
                "Doc_0/Pages/Page_0/Content.xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ofd:Page"
                    + " xmlns:ofd=\"http://www.ofdspec.org/2016\">"
                    + text(20, 30, "正文&e;")
                    + "</ofd:Page>");
    try {
      assertThat(lines(read(file)).toString()).doesNotContain("root:");
    } catch (UnreadableFileException e) {
      assertThat(e.problem().code()).isEqualTo(Code.CORRUPT);
    }
  }

  @Test
  void damageNeverEscapesAsAnythingElse() throws Exception {
    byte[] sound = resource("project-form.ofd");
    Random random = new Random(7);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 150; i++) {
      byte[] bytes = sound.clone();
      if (i % 3 == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      for (int k = 0; k < 6 && bytes.length > 0; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(read(bytes).blocks()).isNotEmpty();
        read++;
      } catch (UnreadableFileException e) {
        assertThat(e.getMessage()).isNotBlank();
        refused++;
      }
    }
    assertThat(read).isPositive();
    assertThat(refused).isPositive();
  }
}
