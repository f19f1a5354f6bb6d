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

  /** Lines of at most so many signs; a number with its unit is not parted. */
  private static String wrapped(int width, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      int from = 0;
      while (from < paragraph.length()) {
        int to = Math.min(paragraph.length(), from + width);
        while (to < paragraph.length()
            && to > from + 1
            && Character.isDigit(paragraph.charAt(to - 1))
            && ".0123456789%".indexOf(paragraph.charAt(to)) >= 0) {
          to--;
        }
        text.append(paragraph, from, to).append('\n');
        from = to;
      }
    }
    return text.toString();
  }

  private static final List<String> WRAPPED_REPORT =
      List.of(
          "青禾县2023年渠道清淤项目绩效自评报告",
          "一、基本情况",
          "（一）项目由县水利局组织实施，共清淤渠道36.5公里，涉及6个乡镇41个行政村，3月开工，11月底完工，受益农田2.15万亩，受益农户4120户",
          "（二）资金到位情况。2023年预算安排480万元，其中省级补助300万元、县级配套180万元，截至年末全部到位，到位率100%，实际支出471.60万元，执行率98.25%。",
          "二、绩效目标完成情况",
          "1.数量指标。清淤渠道36.5公里，完成年度目标的101.39%；维修闸门18座，完成年度目标的100%；栽植护渠林3.2公里，与设计一致，苗木成活情况良好，未发现缺株断带。",
          "2.质量指标。单位工程一次验收合格率100%，比上年提高1.5个百分点，未发生质量事故，省厅抽查的4处全部合格。");

  @ParameterizedTest
  @ValueSource(ints = {22, 27, 33, 40})
  void linesThatAnEditorBrokeAreParagraphsAgain(int width) throws UnreadableFileException {
    assertThat(lines(wrapped(width, WRAPPED_REPORT)))
        .map(line -> line.replaceFirst("^[-#] ", ""))
        .isEqualTo(WRAPPED_REPORT);
  }

  @Test
  void linesAsTheyWereWrittenStay() throws UnreadableFileException {
    List<String> report =
        List.of(
            "白杨区2023年园林管护项目绩效自评报告",
            "一、项目概况",
            "项目预算120万元，支出118.4万元，执行率98.67%。",
            "管护绿地面积36.2万平方米，补植苗木1200株",
            "修剪行道树2600株，清运枝条420吨",
            "全年巡查236次，处理市民来电85件",
            "浇灌用水5.6万吨，其中再生水4.1万吨",
            "二、存在的问题和下一步打算",
            "病虫害监测点偏少，再生水管网没有覆盖东片区，浇灌成本比西片区高，拟在下一年度安排管网延伸工程并增设监测点6个。");
    assertThat(lines(String.join("\n", report)))
        .map(line -> line.replaceFirst("^[-#] ", ""))
        .isEqualTo(report);
  }
}
