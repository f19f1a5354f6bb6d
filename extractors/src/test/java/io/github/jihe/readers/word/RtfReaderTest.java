package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

  /** Text beyond ASCII as bytes of code page 936. */
  private static String bytes(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName("GBK"))) {
      out.append(b < 0 ? "\\'%02x".formatted(b & 0xFF) : String.valueOf((char) b));
    }
    return out.toString();
  }

  private static Document read(String body) throws UnreadableFileException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}"
            + "{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset136 MingLiU;}}"
            + "{\\stylesheet{\\s7\\outlinelevel2 Own;}{\\s1 heading 1;}}"
            + bytes(body)
            + "}";
    byte[] file = rtf.getBytes(StandardCharsets.US_ASCII);
    return new RtfReader().read(new Input("a", file, ""), Limits.DEFAULT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          code page        | \\pard 绩效\\par                                        | 绩效
          western font     | \\pard\\f0 绩效\\par                                    | 绩效
          other code page  | \\pard{\\f3 \\'c1\\'5a}\\par                            | 績
          unicode          | \\pard\\uc1\\u32489?\\u25928?\\par                      | 绩效
          no substitute    | \\pard\\uc0\\u32489\\u25928 x\\par                      | 绩效x
          long substitute  | \\pard\\uc2\\u32489\\'bc\\'a8x\\par                    | 绩x
          negative unicode | \\pard\\uc1\\u-25928?\\par                              | 骸
          symbol           | \\pard{\\f2\\u-3917?}90%\\par                           | ≥90%
          hidden           | \\pard 显{\\v 隐}示\\v0\\par                            | 显示
          deleted          | \\pard 留{\\deleted 删}下\\par                          | 留下
          field            | \\pard{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}页\\par  | 3页
          unknown          | \\pard{\\*\\new 不读}读\\par                            | 读
          picture          | \\pard{\\pict 0102}文\\par                              | 文
          binary           | \\pard a\\bin4 {}{}b\\par                               | ab
          label            | \\pard{\\listtext （一）\\tab}立项\\par                 | 2# （一）立项
          label and figure | \\pard{\\pntext 1.\\tab}2023年\\par                     | 3# 1. 2023年
          bullet           | \\pard{\\listtext \\bullet\\tab}项\\par                 | 项
          own style        | \\pard\\s7 小节\\par                                    | 3# 小节
          built-in style   | \\pard\\s1 总则\\par                                    | 1# 总则
          quotes           | \\pard\\ldblquote 甲\\rdblquote\\emdash\\par            | “甲”—
          broken byte      | \\pard a\\'zzb\\par                                     | azzb
          """)
  void paragraph(String why, String rtf, String expected) throws UnreadableFileException {
    assertThat(Show.blocks(read(rtf))).containsExactly(expected);
  }

  @Test
  void tableWithMerges() throws UnreadableFileException {
    String row = "\\trowd\\trleft-108";
    List<String> cells =
        Show.cells(
            Show.onlyTable(
                read(
                    row
                        + "\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl 合\\cell"
                        + "\\cell 1\\cell\\row"
                        + row
                        + "\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl 产出\\par 指标\\cell 2\\cell\\row"
                        + row
                        + "\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell 3\\cell 4"
                        + "\\cell\\row\\pard 后\\par")));
    assertThat(cells)
        .containsExactly("1,1+2 合", "1,3 1", "2+2,1 产出/指标", "2,2+2 2", "3,2 3", "3,3 4");
  }

  @Test
  void anAnchorInACellLeavesTheTableOpen() throws UnreadableFileException {
    Document document =
        read(
            "\\trowd\\cellx1000\\cellx2000\\pard\\intbl 甲{\\footnote\\pard 注\\par}\\par 乙\\cell 丙"
                + "\\cell\\row\\pard 后\\par");
    assertThat(Show.blocks(document)).containsExactly("table 1x2", "后", "注");
    assertThat(Show.cells(Show.onlyTable(document))).containsExactly("1,1 甲/乙", "1,2 丙");
  }

  @Test
  void aFileThatBreaksOffSaysSo() throws UnreadableFileException {
    Document document = read("\\pard 前文\\par{\\pard 半句");
    assertThat(Show.blocks(document)).containsExactly("前文", "半句");
    assertThat(document.losses()).hasSize(1);
  }

  @Test
  void deepGroupsAreSkipped() throws UnreadableFileException {
    String body = "\\pard 前" + "{".repeat(200_000) + "x" + "}".repeat(200_000) + "后\\par";
    assertThat(Show.blocks(read(body))).containsExactly("前后");
  }

  @Test
  void notRtf() {
    assertThatThrownBy(
            () -> new RtfReader().read(new Input("a", new byte[] {'{'}, ""), Limits.DEFAULT))
        .isInstanceOf(UnreadableFileException.class);
  }
}
