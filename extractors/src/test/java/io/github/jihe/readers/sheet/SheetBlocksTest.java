package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetBlocksTest {
  private final SheetModel sheet = new SheetModel("表", 1, false, new Budget(Limits.DEFAULT));
  private int row;

  private SheetBlocksTest row(String... texts) throws UnreadableFileException {
    row++;
    for (int i = 0; i < texts.length; i++) {
      Optional<BigDecimal> stored = Numbers.parse(texts[i]);
      sheet.add(row, i + 1, texts[i], stored);
    }
    return this;
  }

  private List<String> lines() throws UnreadableFileException {
    DocumentBuilder out = new DocumentBuilder("xlsx");
    SheetBlocks.write(sheet, out);
    return Shown.lines(out.build());
  }

  @Test
  void linesAroundATableAreParagraphs() throws Exception {
    row("", "公园维护项目绩效自评表").row("填报单位：南屏区园林所", "", "单位：万元");
    row("项目", "预算数", "执行数").row("养护", "10", "9").row("其中：", "", "").row("补植", "5", "5");
    row("注：1. 执行数为决算口径。").row("2. 预算数含调整。").row("填表人：某甲", "", "联系电话：1234567");

    assertThat(lines())
        .containsExactly(
            "- 公园维护项目绩效自评表",
            "- 填报单位：南屏区园林所",
            "- 单位：万元",
            "|项目|预算数|执行数|",
            "|养护|10=10|9=9|",
            "|其中：|||",
            "|补植|5=5|5=5|",
            "- 注：1. 执行数为决算口径。⏎2. 预算数含调整。",
            "- 填表人：某甲",
            "- 联系电话：1234567");
  }

  /** However short: a label has no full stop. */
  @Test
  void sentencesAroundATableAreParagraphs() throws Exception {
    row("苗木已全部栽完。").row("项目名称", "公园补植").row("分值", "10").row("养护费已付清了。");

    assertThat(lines()).containsExactly("- 苗木已全部栽完。", "|项目名称|公园补植|", "|分值|10=10|", "- 养护费已付清了。");
  }

  @Test
  void aLabelWithoutItsValueStaysInTheForm() throws Exception {
    row("项目名称").row("主管部门", "某局").row("分值", "10").row("其他说明");

    assertThat(lines()).containsExactly("|项目名称||", "|主管部门|某局|", "|分值|10=10|", "|其他说明||");
  }

  @Test
  void blankRowsInsideAFormAreKept() throws Exception {
    row("项目", "某项目", "").row("", "", "").row("指标", "目标值", "完成值").row("甲", "1", "1");

    assertThat(lines()).containsExactly("|项目|某项目||", "||||", "|指标|目标值|完成值|", "|甲|1=1|1=1|");
  }

  @Test
  void aTitleAfterBlankRowsBeginsATableOfItsOwn() throws Exception {
    row("附表1 收入表").row("科目", "金额").row("拨款", "3").row("").row("附表2 支出表");
    row("科目", "金额").row("人员", "2");

    assertThat(lines())
        .containsExactly("- 附表1 收入表", "|科目|金额|", "|拨款|3=3|", "- 附表2 支出表", "|科目|金额|", "|人员|2=2|");
  }

  private SheetBlocksTest wide(String text, int columns) throws UnreadableFileException {
    row(text);
    sheet.merge(new Span(row, 1, row, columns));
    return this;
  }

  @Test
  void proseBetweenTwoTablesIsParagraphs() throws Exception {
    row("序号", "路段", "预算数").row("1", "甲路", "10").row("本年养护资金用于甲路，年内全部支付完毕。");
    row("二、指标").row("其余路段列入下年计划。").row("序号", "指标", "目标值").row("1", "里程", "12").row("三、问题");
    row("个别路段养护偏晚。");

    assertThat(lines())
        .containsExactly(
            "|序号|路段|预算数|",
            "|1=1|甲路|10=10|",
            "- 本年养护资金用于甲路，年内全部支付完毕。",
            "# 二、指标",
            "- 其余路段列入下年计划。",
            "|序号|指标|目标值|",
            "|1=1|里程|12=12|",
            "# 三、问题",
            "- 个别路段养护偏晚。");
  }

  @Test
  void proseAsWideAsTheTablesIsParagraphsToo() throws Exception {
    row("路段", "预算数", "执行数").row("甲路", "10", "9").row("合计", "10", "9").wide("二、指标", 3);
    wide("养护按计划完成。", 3).row("指标", "目标值", "完成值").row("里程", "12", "12").wide("注：年末数。", 3);

    assertThat(lines())
        .containsExactly(
            "|路段|预算数|执行数|",
            "|甲路|10=10|9=9|",
            "|合计|10=10|9=9|",
            "# 二、指标",
            "- 养护按计划完成。",
            "|指标|目标值|完成值|",
            "|里程|12=12|12=12|",
            "- 注：年末数。");
  }

  /** Headings and goals as wide as a form are its own rows: what follows belongs to them. */
  @Test
  void wideCellsInsideAFormAreItsRows() throws Exception {
    row("项目名称", "甲路养护", "").row("年度资金总额", "10", "9").wide("二、年度目标", 3);
    wide("甲路养护全部完成。", 3).row("指标", "目标值", "完成值").row("里程", "12", "12");

    assertThat(lines())
        .containsExactly(
            "|项目名称|甲路养护||",
            "|年度资金总额|10=10|9=9|",
            "|二、年度目标{1×3}|",
            "|甲路养护全部完成。{1×3}|",
            "|指标|目标值|完成值|",
            "|里程|12=12|12=12|");
  }

  @Test
  void aLabelledTextInsideAFormIsItsRow() throws Exception {
    row("项目名称", "甲路养护", "").row("年度总体目标：甲路养护全部完成。").row("指标", "目标值", "完成值").row("里程", "12", "12");

    assertThat(lines())
        .containsExactly(
            "|项目名称|甲路养护||", "|年度总体目标：甲路养护全部完成。|||", "|指标|目标值|完成值|", "|里程|12=12|12=12|");
  }

  @Test
  void formsWithoutABlankRowBetweenThemAreTables() throws Exception {
    wide("绩效自评表（一）", 3)
        .row("项目名称", "甲路", "")
        .row("得分", "95", "")
        .row("注：负责人签字")
        .wide("绩效自评表（二）", 3);
    row("项目名称", "乙路", "").row("得分", "96", "");

    assertThat(lines())
        .containsExactly(
            "- 绩效自评表（一）",
            "|项目名称|甲路|",
            "|得分|95=95|",
            "- 注：负责人签字",
            "- 绩效自评表（二）",
            "|项目名称|乙路|",
            "|得分|96=96|");
  }

  @Test
  void shortHeadingsAboveATableAreNoRows() throws Exception {
    row("一、机构").row("某局下设三个股室。").row("（一）资金").row("项目", "预算", "执行").row("甲", "3", "2");

    assertThat(lines())
        .containsExactly("# 一、机构", "- 某局下设三个股室。", "# （一）资金", "|项目|预算|执行|", "|甲|3=3|2=2|");
  }

  @Test
  void aHeaderWithOtherColumnsBeginsATableOfItsOwn() throws Exception {
    row("项目", "金额").row("甲", "3").row("").row("序号", "指标", "分值", "得分").row("1", "乙", "5", "4");

    assertThat(lines()).containsExactly("|项目|金额|", "|甲|3=3|", "|序号|指标|分值|得分|", "|1=1|乙|5=5|4=4|");
  }

  @Test
  void aMergedHeadOfSomeColumnsIsNoTitle() throws Exception {
    sheet.merge(new Span(1, 2, 1, 3));
    row("", "资金情况", "").row("项目", "预算", "执行").row("甲", "3", "2");

    assertThat(lines()).containsExactly("||资金情况{1×2}|", "|项目|预算|执行|", "|甲|3=3|2=2|");
  }

  @Test
  void farAwayCellsMakeNoHugeGrid() throws Exception {
    row("甲", "乙");
    sheet.text(SheetModel.LAST_ROW, SheetModel.LAST_COLUMN, "远处");
    sheet.merge(new Span(5, 1, SheetModel.LAST_ROW - 1, SheetModel.LAST_COLUMN));

    assertThat(lines()).containsExactly("|甲|乙|", "- 远处");
  }

  @Test
  void aGridThatIsNearlyAllBlankIsDrawnTogether() throws Exception {
    sheet.merge(new Span(1, 1, SheetModel.LAST_ROW - 1, 1));
    sheet.text(1, 1, "高");
    sheet.text(SheetModel.LAST_ROW, 3, "底");

    DocumentBuilder out = new DocumentBuilder("xlsx");
    SheetBlocks.write(sheet, out);
    assertThat(out.build().tables().mapToInt(Table::rows).max().orElse(0)).isLessThan(3);
  }

  @Test
  void aSheetOfLinesHasNoTable() throws Exception {
    row("一、项目概况").row("本项目按期完成。\n资金全部到位。");

    assertThat(lines()).containsExactly("# 一、项目概况", "- 本项目按期完成。", "- 资金全部到位。");
  }

  @Test
  void theFirstOfTwoCellsAtOnePlaceCounts() throws Exception {
    sheet.text(2, 2, "后");
    sheet.text(1, 1, "先");
    sheet.text(2, 2, "再");
    sheet.text(1, 2, "旁");

    assertThat(lines()).containsExactly("|先|旁|", "||后|");
  }
}
