package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of two rows, and rows that are no sources. */
class FundColumnsTest {

  private static FundTable funds(String rows) {
    Report report = ReportReader.html("<p>项目支出绩效自评汇总表（万元）</p><table>" + rows + "</table>");
    return report.forms().get(0).funds().orElseThrow();
  }

  private static String row(String... cells) {
    return "<tr>"
        + List.of(cells).stream().map(c -> "<td>" + c + "</td>").collect(Collectors.joining())
        + "</tr>";
  }

  private static String show(FundRow row, FundMeasure measure) {
    return row.get(measure).map(figure -> figure.quantity().value().toPlainString()).orElse("");
  }

  @Test
  void rateAndPointsShareACell() {
    FundTable table =
        funds(
            row("项目资金", "全年预算数", "全年执行数", "分值", "执行率/得分")
                + row("年度资金总额", "200.00", "195.26", "10", "97.63%/9.76"));
    FundRow total = table.total().orElseThrow();
    assertThat(show(total, FundMeasure.RATE)).isEqualTo("97.63");
    assertThat(show(total, FundMeasure.SCORE)).isEqualTo("9.76");
  }

  @Test
  void aLabelAmongTheColumnsTakesTheNumberBesideIt() {
    FundTable table =
        funds(
            "<tr><td>预算执行情况</td><td>调整后预算数</td><td>资金执行数</td><td colspan=2>预算执行率</td></tr>"
                + "<tr><td>年度资金总额</td><td>320</td><td>296.2</td><td colspan=2>92.56%</td></tr>"
                + row("其中：财政资金", "320", "296.2", "执行率得分（10分）", "9.26"));
    assertThat(table.rows())
        .extracting(r -> show(r, FundMeasure.RATE))
        .containsExactly("92.56", "");
  }

  @Test
  void aPartMayBeCalledAsTheWhole() {
    FundTable table =
        funds(
            row("资金情况", "年初预算数", "全年预算数", "执行数")
                + row("年度总金额", "600", "600", "577.12")
                + row("其中：直补资金", "187.8", "187.8", "187.62")
                + row("项目资金", "412.2", "412.2", "389.5"));
    assertThat(table.rows()).extracting(FundRow::depth).containsExactly(0, 1, 1);
  }

  @Test
  void everyColumnHasTheUnitOfItsOwnHeader() {
    FundTable table =
        funds(
            row("县区", "预算数（元）", "执行数（万元）", "执行率")
                + row("城关区", "860000", "80.5", "93.60%")
                + row("河口区", "420000", "40.5", "96.43%")
                + row("全市合计", "1280000", "121", "94.53%"));
    assertThat(table.rows())
        .extracting(r -> r.get(FundMeasure.BUDGET).orElseThrow().printed())
        .containsExactly("860000元", "420000元", "1280000元");
    assertThat(table.total().orElseThrow().get(FundMeasure.EXECUTED).orElseThrow().printed())
        .isEqualTo("121万元");
  }

  /** What is between two budgets is a change, in whatever order the three columns stand. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "年初预算,年中调整,全年预算",
    "年初预算数,追加（减）,调整后预算数",
    "全年预算,年初预算,年中调整",
    "年初,调整,全年",
    "年初预算,调剂,全年预算",
  })
  void threeColumnsUnderOneLabel(String first, String second, String third) {
    String header =
        "<tr><td rowspan=2>项目名称</td><td colspan=3>预算安排</td><td rowspan=2>全年执行数</td><td rowspan=2>执行率</td></tr>"
            + row(first, second, third);
    boolean wholeFirst = first.equals("全年预算");
    String[] a = wholeFirst ? new String[] {"70", "64", "6"} : new String[] {"64", "6", "70"};
    String[] b = wholeFirst ? new String[] {"30", "30", "0"} : new String[] {"30", "0", "30"};
    FundTable table =
        funds(
            header
                + row("村道标线", a[0], a[1], a[2], "63", "90%")
                + row("桥栏修补", b[0], b[1], b[2], "30", "100%"));
    assertThat(table.rows())
        .extracting(r -> show(r, FundMeasure.INITIAL_BUDGET))
        .containsExactly("64", "30");
    assertThat(table.rows())
        .extracting(r -> show(r, FundMeasure.BUDGET))
        .containsExactly("70", "30");
    assertThat(table.rows())
        .extracting(r -> show(r, FundMeasure.ADJUSTMENT))
        .containsExactly("6", "0");
  }

  @Test
  void twoColumnsUnderOneLabelAreTwoBudgets() {
    FundTable table =
        funds(
            "<tr><td rowspan=2>项目名称</td><td colspan=2>预算数</td><td rowspan=2>执行数</td></tr>"
                + row("年初", "调整")
                + row("村道标线", "64", "70", "63")
                + row("桥栏修补", "30", "30", "30"));
    assertThat(show(table.rows().get(0), FundMeasure.BUDGET)).isEqualTo("70");
    assertThat(show(table.rows().get(0), FundMeasure.ADJUSTMENT)).isEmpty();
  }

  @Test
  void columnsBySourceAreNotAddedToTheRowsBelow() {
    String header =
        "<tr><td rowspan=2>项目名称</td><td colspan=3>全年预算数</td><td colspan=3>全年执行数</td></tr>"
            + row("小计", "一般公共预算", "政府性基金", "小计", "一般公共预算", "政府性基金");
    String total = row("合计", "75", "52", "23", "68", "48", "20");
    FundTable several =
        funds(
            header
                + total
                + row("村道标线", "41", "30", "11", "37", "28", "9")
                + row("桥栏修补", "34", "22", "12", "31", "20", "11"));
    assertThat(several.partsOf(several.total().orElseThrow()))
        .extracting(FundRow::label)
        .containsExactly("村道标线", "桥栏修补");
    FundTable one = funds(header + total);
    assertThat(one.partsOf(one.total().orElseThrow()))
        .extracting(r -> r.label() + " " + show(r, FundMeasure.BUDGET))
        .containsExactly("一般公共预算 52", "政府性基金 23");
  }

  private static final String HEADER =
      "<tr><td>资金来源</td><td>全年预算数</td><td>全年执行数</td><td>执行率</td></tr>";

  @Test
  void sourcesBelowThisYearsMoneyAreItsParts() {
    FundTable table =
        funds(
            HEADER
                + row("年度资金总额", "92.00", "88.40", "96.09%")
                + row("其中：当年安排", "80.00", "76.40", "95.50%")
                + row("中央补助", "50.00", "50.00", "100%")
                + row("县本级安排", "30.00", "26.40", "88%")
                + row("上年结转", "12.00", "12.00", "100%"));
    assertThat(table.rows()).extracting(FundRow::depth).containsExactly(0, 1, 2, 2, 1);
  }

  @Test
  void rowsThatMakeTheTotalEachStayBesideEachOther() {
    FundTable table =
        funds(
            HEADER
                + row("年度资金总额", "92.00", "88.40", "96.09%")
                + row("其中：当年安排", "40.00", "38.40", "96%")
                + row("中央补助", "40.00", "38.00", "95%")
                + row("上年结转", "12.00", "12.00", "100%"));
    assertThat(table.rows()).extracting(FundRow::depth).containsExactly(0, 1, 1, 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"结余", "年末结余", "结转下年使用", "资金结余（万元）", "未支出资金"})
  void whatIsLeftIsOfTheWhole(String label) {
    FundTable table =
        funds(
            HEADER
                + row("年度资金总额", "92.00", "88.40", "96.09%")
                + row("其中：省级补助", "80.00", "76.40", "95.50%")
                + row("县级配套", "12.00", "12.00", "100%")
                + row(label, "", "3.60", ""));
    assertThat(table.rows()).hasSize(3);
    assertThat(show(table.rows().get(0), FundMeasure.BALANCE)).isEqualTo("3.60");
  }

  @Test
  void aSourceThatWasBudgetedIsNoBalance() {
    FundTable table =
        funds(
            HEADER
                + row("年度资金总额", "92.00", "88.40", "96.09%")
                + row("其中：省级补助", "80.00", "76.40", "95.50%")
                + row("结余资金", "12.00", "12.00", "100%"));
    assertThat(table.rows()).hasSize(3);
    assertThat(show(table.rows().get(0), FundMeasure.BALANCE)).isEmpty();
  }
}
