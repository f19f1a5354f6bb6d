package io.github.jihe.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  /** A line for each paragraph; for each row its cells, with the columns that they cover. */
  private static List<String> lines(byte[] bytes) throws UnreadableFileException {
    List<String> lines = new ArrayList<>();
    Input input = new Input("a.txt", bytes, "text/plain");
    for (Block block : new TextReader().read(input, Limits.DEFAULT).blocks()) {
      if (block instanceof Table table) {
        lines.addAll(rows(table));
      } else if (block instanceof Heading heading) {
        lines.add("# " + heading.text());
      } else if (block instanceof Paragraph paragraph) {
        lines.add("- " + paragraph.text());
      }
    }
    return lines;
  }

  private static List<String> lines(String text) throws UnreadableFileException {
    return lines(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> rows(Table table) {
    String[] rows = new String[table.rows()];
    for (Cell cell : table.cells()) {
      String span = cell.columnSpan() > 1 ? "{" + cell.columnSpan() + "}" : "";
      String before = cell.column() == 1 ? "|" : rows[cell.row() - 1];
      rows[cell.row() - 1] = before + cell.text().replace("\n", "⏎") + span + "|";
    }
    return List.of(rows);
  }

  /** One cell a line behind a tab, a blank line between rows. */
  private static String flattened(String... rows) {
    StringBuilder text = new StringBuilder();
    for (String row : rows) {
      for (String cell : row.split("/", -1)) {
        text.append('\t').append(cell).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void oneCellALine() throws Exception {
    String table = flattened("项目/预算数/执行数", "养护/10/9", "补植/5/5");
    assertThat(lines("某局自评\n\n" + table + "一、总体情况\n\n全部完成。\n"))
        .containsExactly("- 某局自评", "|项目|预算数|执行数|", "|养护|10|9|", "|补植|5|5|", "# 一、总体情况", "- 全部完成。");
  }

  /** A header with several blank places above one label, as a merged label leaves them. */
  @Test
  void labelsUnderBlankPlacesOfTheirHeader() throws Exception {
    assertThat(
            lines(
                flattened(
                    "资金情况////年初预算数/预算执行数/得分", "/总额/8.5/9.2/10", "/财政资金/8.5/9.2/", "/其他资金/0/0/")))
        .containsExactly(
            "|资金情况||||年初预算数|预算执行数|得分|",
            "||总额{3}|8.5|9.2|10|",
            "||财政资金{3}|8.5|9.2||",
            "||其他资金{3}|0|0||");
  }

  @Test
  void aSingleRowUnderItsHeaderToo() throws Exception {
    assertThat(lines(flattened("资金情况///预算数/执行数", "/总额/8.5/9.2")))
        .containsExactly("|资金情况|||预算数|执行数|", "||总额{2}|8.5|9.2|");
  }

  @Test
  void theLastCellTakesWhatIsLeftWhereNothingTells() throws Exception {
    assertThat(lines(flattened("项目名称/甲路", "1/2/3/4", "5/6/7/8", "结论/良好")))
        .containsExactly("|项目名称|甲路{3}|", "|1|2|3|4|", "|5|6|7|8|", "|结论|良好{3}|");
  }

  @Test
  void markdownAndTabsAndFragmentsOfHtml() throws Exception {
    assertThat(lines("# 一、资金\n\n| 项目 | 预算 |\n| --- | ---: |\n| 甲 | 3 |\n"))
        .containsExactly("# 一、资金", "|项目|预算|", "|甲|3|");
    assertThat(lines("项目\t预算\t执行\n甲\t3\t2\n乙\t4\t4\n"))
        .containsExactly("|项目|预算|执行|", "|甲|3|2|", "|乙|4|4|");
    assertThat(
            lines(
                "某局自评。\n<table><tr><td colspan=\"2\">资金</td></tr>"
                    + "<tr><td>甲</td><td>3</td></tr></table>\n"))
        .containsExactly("- 某局自评。", "|资金{2}|", "|甲|3|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void everyCommonCharset(String charset) throws Exception {
    String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
    assertThat(lines((mark + "本项目按期完成。\r\n").getBytes(Charset.forName(charset))))
        .containsExactly("- 本项目按期完成。");
  }

  /** Tables that stand one cell a line in a text that is broken at a width. */
  @Test
  void brokenParagraphsAndCells() throws Exception {
    String paragraph =
        "岭前县小型水库维修养护项目2023年安排资金1386.50万元，其中省级补助资金920.00万元、县级配套资金466.50万元，"
            + "涉及9个乡镇的37座小型水库，由县水利局组织实施，各乡镇水利站负责日常巡查，资金按进度拨付，年末没有结余，"
            + "项目验收合格，下游群众满意度达到92.98%，高于年度目标2.98个百分点。";
    String wrapped = paragraph.replaceAll("(.{20})", "$1\n").strip();
    assertThat(
            lines(
                "一、概况\n"
                    + wrapped
                    + "\n附表\n\n乡镇\n座数\n支出\n青云镇\n6\n228.40\n白石乡\n4\n140.15\n合计\n10\n368.55\n"))
        .containsExactly(
            "# 一、概况",
            "- " + paragraph,
            "- 附表",
            "|乡镇|座数|支出|",
            "|青云镇|6|228.40|",
            "|白石乡|4|140.15|",
            "|合计|10|368.55|");
  }

  @Test
  void cellsThatCannotBeToldApartAreSaid() throws Exception {
    String text =
        "类别\n内容\n目标\n完成\n说明\n甲类\n除草\n40\n42\n超额\n清理\n18\n18\n启闭机\n12\n11\n推迟\n乙类\n验收\n100\n97\n";
    Input input = new Input("a.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain");
    assertThat(new TextReader().read(input, Limits.DEFAULT).losses())
        .singleElement()
        .asString()
        .contains("一格一行");
    Input prose = new Input("a.txt", "项目按期完成。".getBytes(StandardCharsets.UTF_8), "text/plain");
    assertThat(new TextReader().read(prose, Limits.DEFAULT).losses()).isEmpty();
  }

  /** An editor cut the tabs at the ends of lines: blank cells there are gone. */
  @Test
  void rowsWithoutTheirBlankCellsAtTheEnd() throws Exception {
    assertThat(
            lines(
                """
                一级\t二级\t三级\t目标\t完成\t分值\t得分\t原因
                产出\t数量\t清淤\t9处\t9处\t10\t10
                \t\t护坡\t5处\t5处\t10\t10
                效益\t社会\t机制\t健全\t基本健全\t10\t9\t细则待发
                满意\t服务\t居民\t90%\t92%\t10\t10
                总分\t100\t99
                """))
        .containsExactly(
            "|一级|二级|三级|目标|完成|分值|得分|原因|",
            "|产出|数量|清淤|9处|9处|10|10{2}|",
            "|||护坡|5处|5处|10|10{2}|",
            "|效益|社会|机制|健全|基本健全|10|9|细则待发|",
            "|满意|服务|居民|90%|92%|10|10{2}|",
            "|总分{5}|100|99{2}|");
  }

  @Test
  void rowsOfWhichOnlyTheLabelIsLeft() throws Exception {
    assertThat(
            lines(
                """
                资金\t\t预算\t执行
                \t合计\t10\t9
                \t上年结转
                \t其他资金
                目标\t清淤\t9处\t9处
                """))
        .containsExactly("|资金||预算|执行|", "||合计|10|9|", "||上年结转{3}|", "||其他资金{3}|", "|目标|清淤|9处|9处|");
  }
}
