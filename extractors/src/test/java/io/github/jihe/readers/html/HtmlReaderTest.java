package io.github.jihe.readers.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final Charset GBK = Charset.forName("GBK");

  private static Document read(String html) throws UnreadableFileException {
    DocumentBuilder builder = new DocumentBuilder("html");
    HtmlBlocks.add(html, builder, Limits.DEFAULT);
    return builder.build();
  }

  private static Document read(byte[] bytes) throws UnreadableFileException {
    return new HtmlReader().read(new Input("a.xls", bytes, "text/html"), Limits.DEFAULT);
  }

  /** One line a block: "#1 heading", "paragraph", or the cells of a table as "r,c[+h,w]=text". */
  private static List<String> shown(Document document) {
    return document.blocks().stream().map(HtmlReaderTest::shown).toList();
  }

  private static String shown(Block block) {
    if (block instanceof Heading heading) {
      return "#" + heading.level() + " " + heading.text();
    }
    if (block instanceof Table table) {
      return table.cells().stream().map(HtmlReaderTest::shown).collect(Collectors.joining(" | "));
    }
    return ((Paragraph) block).text();
  }

  private static String shown(Cell cell) {
    String span =
        cell.rowSpan() + cell.columnSpan() > 2
            ? "+" + cell.rowSpan() + "," + cell.columnSpan()
            : "";
    return cell.row() + "," + cell.column() + span + "=" + cell.text();
  }

  @Test
  void headingsParagraphsAndBreaks() throws UnreadableFileException {
    assertThat(
            shown(
                read(
                    "<title>x</title><h1>青禾县乡村道路<br>养护项目</h1><p>　　一、项目概况</p>"
                        + "<p>总投资\n  120.00 万元，\n其中&nbsp;财政&#8203;资金</p>"
                        + "<p>联系人：甲<br>电话：乙</p><p>前段<br/>　　（一）后段</p>"
                        + "<div>甲<br>乙<b>丙</b></div><pre>第一行\n第二行</pre>")))
        .containsExactly(
            "#1 青禾县乡村道路养护项目",
            "#1 一、项目概况",
            "总投资 120.00 万元，其中 财政资金",
            "联系人：甲\n电话：乙",
            "前段",
            "#2 （一）后段",
            "甲",
            "乙丙",
            "第一行",
            "第二行");
  }

  @Test
  void listsAreNumbered() throws UnreadableFileException {
    assertThat(
            shown(
                read(
                    "<ol start=3><li>修建水渠；<ol type=a><li>渠首；</li></ol></li><li value=9><p>清淤；</p></ol>"
                        + "<ol style='list-style-type: cjk-ideographic'><li>绩效；</ol><ul><li>无号</ul>")))
        .containsExactly("3. 修建水渠；", "a. 渠首；", "9. 清淤；", "一、绩效；", "无号");
  }

  @Test
  void hiddenThingsAreLeftOut() throws UnreadableFileException {
    assertThat(
            shown(
                read(
                    "<style>.no{display:none} .yes{color:red}</style><script>var 甲</script>"
                        + "<p style='DISPLAY : none'>隐1</p><p hidden>隐2</p><p class='no'>隐3</p>"
                        + "<p class=yes>见1<span style='mso-hide:all'>隐4</span></p><!-- 隐5 -->"
                        + "<![if !supportLists]><p>1.见2</p><![endif]>"
                        + "<table><tr><td>甲</td><td style='display:none'>隐6</td><td>乙</td></tr>"
                        + "<tr style='display:none'><td>隐7</td></tr><tr><td>丙</td><td>丁</td></tr></table>")))
        .containsExactly("见1", "#3 1.见2", "1,1=甲 | 1,2=乙 | 2,1=丙 | 2,2=丁");
  }

  @Test
  void spansAreResolvedAndBounded() throws UnreadableFileException {
    assertThat(
            shown(
                read(
                    "<table><caption>附表</caption><thead><tr><th colspan=99999999999>自评表</th></tr></thead>"
                        + "<tbody><tr><td rowspan=0>资金</td><td colspan='0'>预算</td><td>执行</td></tr>"
                        + "<tr><td>10</td><td>9</td></tr></tbody>"
                        + "<tbody><tr><td rowspan=500>备注</td><td colspan=2>无<p>说明</p></td></tr></tbody></table>")))
        .containsExactly(
            "附表",
            "1,1+1,3=自评表 | 2,1+2,1=资金 | 2,2=预算 | 2,3=执行 | 3,2=10 | 3,3=9"
                + " | 4,1=备注 | 4,2+1,2=无\n说明");
  }

  @Test
  void collidingSpansAndRaggedRowsGiveAWholeGrid() throws UnreadableFileException {
    assertThat(
            shown(
                read(
                    "<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=2>c</td><td>d</td></tr>"
                        + "<tr><td>e</td></tr></table>")))
        .containsExactly("1,1=a | 1,2+2,1=b | 1,3= | 2,1=c | 2,3=d | 3,1=e | 3,2= | 3,3=");
  }

  @Test
  void repeatedHeadIsReadOnceAndFootComesLast() throws UnreadableFileException {
    String head = "<thead><tr><th>指标</th><th>得分</th></tr></thead>";
    assertThat(
            shown(
                read(
                    "<table>"
                        + head
                        + "<tfoot><tr><td>合计</td><td>19</td></tr></tfoot><tbody><tr><td>甲</td><td>9</td></tr></tbody>"
                        + head
                        + "<tbody><tr><td>乙</td><td>10</td></tr></tbody></table>")))
        .containsExactly("1,1=指标 | 1,2=得分 | 2,1=甲 | 2,2=9 | 3,1=乙 | 3,2=10 | 4,1=合计 | 4,2=19");
  }

  @Test
  void layoutTablesAreOpened() throws UnreadableFileException {
    String inner = "<table><tr><td>指标</td><td>分值</td></tr><tr><td>产出</td><td>50</td></tr></table>";
    String grid = "1,1=指标 | 1,2=分值 | 2,1=产出 | 2,2=50";
    assertThat(shown(read("<table><tr><td><p>题目</p>" + inner + "</td></tr></table>")))
        .containsExactly("题目", grid);
    assertThat(
            shown(
                read(
                    "<table><tr><td></td><td>题</td></tr><tr><td></td><td>"
                        + inner
                        + "</td></tr></table>")))
        .containsExactly("题", grid);
    assertThat(
            shown(
                read(
                    "<table><tr><td>绩效目标</td><td>完成道路养护一百二十公里，群众满意，资金及时到位"
                        + inner
                        + "</td></tr></table>")))
        .containsExactly("1,1=绩效目标 | 1,2=完成道路养护一百二十公里，群众满意，资金及时到位\n指标 分值\n产出 50");
  }

  @Test
  void filledFormsShowTheirValues() throws UnreadableFileException {
    assertThat(
            shown(
                read(
                    "<table><tr><td>得分</td><td><input value='95.5'><input type=hidden value=x></td></tr>"
                        + "<tr><td>等级</td><td><select><option>优<option selected>良</select></td></tr></table>")))
        .containsExactly("1,1=得分 | 1,2=95.5 | 2,1=等级 | 2,2=良");
  }

  @Test
  void bytesAreBelievedMoreThanTheDeclaredCharset() throws UnreadableFileException {
    String page = "<html><head><meta charset=%s></head><body><p>全年预算数为壹佰万元</p></body></html>";
    for (String declared : List.of("utf-8", "gb2312", "iso-8859-1", "nonsense")) {
      for (Charset charset : List.of(UTF_8, GBK, UTF_16LE)) {
        assertThat(shown(read(page.formatted(declared).getBytes(charset))))
            .as(declared + " " + charset)
            .containsExactly("全年预算数为壹佰万元");
      }
    }
    byte[] taiwan =
        page.formatted("big5").replace("全年预算数为壹佰万元", "補助款項").getBytes(Charset.forName("Big5"));
    assertThat(shown(read(taiwan))).containsExactly("補助款項");
  }

  @Test
  void deepNestingDoesNotOverflow() throws UnreadableFileException {
    for (String open : List.of("<div>", "<table><tr><td>", "<ul><li>", "<b><p>", "<span>")) {
      Document document = read("<p>顶部文字</p>" + open.repeat(1_900) + "底部文字");
      assertThat(String.join("", shown(document))).as(open).contains("顶部文字");
      boolean isRead = String.join("", shown(document)).contains("底部文字");
      assertThat(isRead || !document.losses().isEmpty()).as(open).isTrue();
    }
  }

  @Test
  void veryDeepNestingIsReadOrRefused() throws UnreadableFileException {
    assertThat(shown(read("<span>".repeat(100_000) + "底部"))).containsExactly("底部");
    assertThat(shown(read("<b><p>".repeat(100_000) + "底部"))).containsExactly("底部");
    assertThatThrownBy(() -> read("<table><tr><td>".repeat(100_000)))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void hugeTablesAreRefusedOrCut() throws UnreadableFileException {
    String wide = "<tr>" + "<td>1</td>".repeat(100) + "</tr>";
    Limits limits = new Limits(1 << 20, 1 << 20, 5_000, 1_000_000, 10);
    assertThatThrownBy(
            () ->
                HtmlBlocks.add(
                    "<table>" + wide.repeat(60) + "</table>", new DocumentBuilder("html"), limits))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.TOO_LARGE));
    String spans = "<tr>" + "<td colspan=1000 rowspan=65534>1</td>".repeat(10) + "</tr>";
    Document cut = read("<table>" + spans + wide.repeat(5_000) + "</table>");
    assertThat(cut.losses()).hasSize(1);
    assertThat(shown(cut)).containsExactly("1,1=1 | 1,2=1 | 1,3=1 | 1,4=1 | 1,5=1");
  }

  @Test
  void damageNeverGivesAnythingButBlocks() throws UnreadableFileException {
    byte[] page =
        ("<html><meta charset=gbk><body><h2>附件</h2><table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr>"
                + "<tr><td>丙<td><table><tr><td>丁</table></table><ol><li>戊</ol></body></html>")
            .getBytes(GBK);
    Random random = new Random(42);
    int blocks = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = Arrays.copyOf(page, 1 + random.nextInt(page.length));
      for (int flip = 0; flip < 4; flip++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      blocks += read(damaged).blocks().size();
    }
    assertThat(blocks).isGreaterThan(1_000);
  }
}
