package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreSummary;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FundBlockTest {

  private static FundTable funds(Report report) {
    return report.forms().get(0).funds().orElseThrow();
  }

  private static String show(FundRow row) {
    return row.label()
        + new TreeMap<>(row.figures())
            .entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue().printed())
                .collect(Collectors.joining());
  }

  @Test
  void headerOfTwoRowsWithMergedCells() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td rowspan=4>项目资金（万元）</td><td rowspan=2></td><td colspan=2>预算安排</td>
            <td rowspan=2>全年执行数</td><td rowspan=2>分值</td><td rowspan=2>执行率</td></tr>
            <tr><td>上年结转</td><td>当年安排</td></tr>
            <tr><td>年度资金总额</td><td>12</td><td>88</td><td>93.6</td><td>10</td><td>93.6%</td></tr>
            <tr><td>其他资金</td><td></td><td>8</td><td>8</td><td></td><td></td></tr></table>
            """);
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly(
            "年度资金总额 CARRIED_IN=12万元 CURRENT_YEAR=88万元 EXECUTED=93.6万元 RATE=93.6% WEIGHT=10分",
            "其他资金 CURRENT_YEAR=8万元 EXECUTED=8万元");
  }

  @Test
  void headerOfTwoRowsInFlattenedText() {
    Report report =
        ReportReader.text(
            """
            项目支出绩效自评表
            %s
            """
                .formatted(
                    String.join(
                        "\n\n",
                        cells("项目名称", "社区图书角"),
                        cells("资金（万元）", "", "预算安排", "全年执行数", "分值", "执行率", "得分"),
                        cells("", "", "上年结转", "当年安排", "", "", "", ""),
                        cells("", "年度资金总额", "12", "88", "93.6", "10", "93.6%", "9.36"),
                        cells("", "其他资金", "", "8", "8", "", "", ""))));
    assertThat(show(funds(report).rows().get(0)))
        .isEqualTo(
            "年度资金总额 CARRIED_IN=12万元 CURRENT_YEAR=88万元 EXECUTED=93.6万元 RATE=93.6%"
                + " WEIGHT=10分 SCORE=9.36分");
  }

  @Test
  void pointsForTheRateBelowTheSourcesAreTheTotals() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td>项目名称</td><td colspan=3>粮仓维修</td></tr>
            <tr><td>资金来源（万元）</td><td>全年预算数</td><td>全年执行数</td><td>执行率</td></tr>
            <tr><td>资金总额</td><td>90</td><td>81</td><td>90%</td></tr>
            <tr><td>其中：省级资金</td><td>60</td><td>55</td><td>91.67%</td></tr>
            <tr><td>县级资金</td><td>30</td><td>26</td><td>86.67%</td></tr>
            <tr><td>执行率得分（分值10分）</td><td colspan=3>9</td></tr></table>
            """);
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly(
            "资金总额 BUDGET=90万元 EXECUTED=81万元 RATE=90% SCORE=9分",
            "省级资金 BUDGET=60万元 EXECUTED=55万元 RATE=91.67%",
            "县级资金 BUDGET=30万元 EXECUTED=26万元 RATE=86.67%");
  }

  @Test
  void aTableByPlaceWithoutAKnownBudgetIsNoFundBlock() {
    Report report =
        ReportReader.html(
            """
            <p>某州补助资金绩效自评报告</p><table>
            <tr><td rowspan=2>县</td><td colspan=3>中央补助（万元）</td><td rowspan=2>学生（人）</td></tr>
            <tr><td>下达</td><td>支出</td><td>执行率</td></tr>
            <tr><td>甲县</td><td>40</td><td>38</td><td>95%</td><td>400</td></tr>
            <tr><td>乙县</td><td>60</td><td>57</td><td>95%</td><td>600</td></tr>
            <tr><td>全州合计</td><td>100</td><td>95</td><td>95%</td><td>1000</td></tr></table>
            """);
    assertThat(report.forms()).isEmpty();
  }

  @Test
  void lettersBehindALabelAreNoPartOfIt() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td>项目名称</td><td colspan=3>设备更新</td></tr>
            <tr><td>资金（万元）</td><td>年初预算</td><td>全年预算A</td><td>全年执行B</td></tr>
            <tr><td>资金总额</td><td>90</td><td>80</td><td>76</td></tr>
            <tr><td>其中：财政拨款</td><td>60</td><td>50</td><td>50</td></tr>
            <tr><td>单位自筹</td><td>30</td><td>30</td><td>26</td></tr></table>
            """);
    assertThat(funds(report).complete()).isTrue();
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly(
            "资金总额 INITIAL_BUDGET=90万元 BUDGET=80万元 EXECUTED=76万元",
            "财政拨款 INITIAL_BUDGET=60万元 BUDGET=50万元 EXECUTED=50万元",
            "单位自筹 INITIAL_BUDGET=30万元 BUDGET=30万元 EXECUTED=26万元");
  }

  private static String cells(String... cells) {
    return "\t" + String.join("\n\t", cells);
  }

  @Test
  void sheetWithOneProjectInEachRow() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评情况汇总表</p><p>单位：万元</p><table>
            <tr><td>序号</td><td>项目名称</td><td>全年预算数</td><td>全年执行数</td><td>自评得分</td>
            <td>自评等级</td></tr>
            <tr><td>1</td><td>社区图书角</td><td>30</td><td>28</td><td>96.5</td><td>优</td></tr>
            <tr><td>2</td><td>校舍维修</td><td>50</td><td>41</td><td>88</td><td>良</td></tr>
            <tr><td colspan=2>合计</td><td>80</td><td>69</td><td></td><td></td></tr></table>
            """);
    FundTable table = funds(report);
    FundRow total = table.total().orElseThrow();
    assertThat(total.get(FundMeasure.BUDGET).orElseThrow().printed()).isEqualTo("80万元");
    assertThat(table.partsOf(total)).extracting(FundRow::label).containsExactly("社区图书角", "校舍维修");
    assertThat(table.complete()).isTrue();
    assertThat(report.gradings())
        .extracting(g -> g.subject() + " " + g.score().orElseThrow().printed() + " " + g.grade())
        .containsExactly("社区图书角 96.5分 Optional[优]", "校舍维修 88分 Optional[良]");
  }

  @Test
  void anOpenListAboveNoTotalIsNotComplete() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td>项目资金（万元）</td><td>全年预算数</td><td>全年执行数</td></tr>
            <tr><td>年度资金总额</td><td>80</td><td>69</td></tr>
            <tr><td>其中：设备款</td><td>30</td><td>28</td></tr>
            <tr><td>培训费</td><td>20</td><td>19</td></tr></table>
            """);
    assertThat(funds(report).complete()).isFalse();
  }

  @Test
  void aColumnOfUnknownHeadingIsNoLabel() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td rowspan=3>资金（万元）</td><td></td><td>意向数</td><td>全年预算数</td>
            <td>全年执行数</td></tr>
            <tr><td>年度资金总额</td><td>77</td><td>80</td><td>69</td></tr>
            <tr><td>上年结转资金</td><td>5</td><td>8</td><td>8</td></tr></table>
            """);
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly("年度资金总额 BUDGET=80万元 EXECUTED=69万元", "上年结转资金 BUDGET=8万元 EXECUTED=8万元");
  }

  /** A blank source beside the only one that gave money: the list is closed all the same. */
  @Test
  void pairedBlockKeepsItsBlankRows() {
    Report report =
        ReportReader.html(
            """
            <p>桥梁加固绩效评价报告</p><table>
            <tr><td>项目名称</td><td colspan=4>桥梁加固</td></tr>
            <tr><td rowspan=3>资金（万元）</td><td>预算安排资金</td><td>90</td><td>实际到位资金</td><td>90</td></tr>
            <tr><td>其中：中央资金</td><td>90</td><td>其中：中央资金</td><td>90</td></tr>
            <tr><td>省级资金</td><td></td><td>省级资金</td><td></td></tr></table>
            """);
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly("资金总额 BUDGET=90万元 ARRIVED=90万元", "中央资金 BUDGET=90万元 ARRIVED=90万元", "省级资金");
    assertThat(funds(report).complete()).isTrue();
  }

  @Test
  void scoresDownwardsKeepTheRateOfTheirTotal() {
    Report report =
        ReportReader.html(
            """
            <p>桥梁加固绩效评价报告</p><table>
            <tr><td>一级指标</td><td>分值</td><td>得分</td><td>得分率</td></tr>
            <tr><td>决策</td><td>40</td><td>38</td><td>95.00%</td></tr>
            <tr><td>产出</td><td>60</td><td>54</td><td>90.00%</td></tr>
            <tr><td>合计</td><td>100</td><td>92</td><td>92.00%</td></tr></table>
            """);
    assertThat(report.summaries().get(0).total().orElseThrow().rate().orElseThrow().printed())
        .isEqualTo("92.00%");
  }

  @Test
  void oneRowWithoutALabelIsTheTotal() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td rowspan=2>资金（万元）</td><td>全年预算数</td><td>全年执行数</td><td>执行率</td><td>分值</td><td>得分</td></tr>
            <tr><td>64.00</td><td>48.00</td><td>75%</td><td>10</td><td>7.5</td></tr></table>
            """);
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly("资金总额 BUDGET=64.00万元 EXECUTED=48.00万元 RATE=75% WEIGHT=10分 SCORE=7.5分");
  }

  @Test
  void labelOfTheBlockMayReadLikeAColumn() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td rowspan=3>预算执行（10分）</td><td>来源</td><td>全年预算</td><td>全年执行</td><td>执行率</td><td>得分</td></tr>
            <tr><td>资金总额</td><td>64</td><td>48</td><td>75%</td><td>7.5</td></tr>
            <tr><td>县级资金</td><td>64</td><td>48</td><td>75%</td><td></td></tr></table>
            """);
    assertThat(show(funds(report).rows().get(0)))
        .isEqualTo("资金总额 BUDGET=64 EXECUTED=48 RATE=75% WEIGHT=10分 SCORE=7.5分");
  }

  @Test
  void labelsOfTwoRowsAreReadTogether() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><p>单位：万元</p><table>
            <tr><td rowspan=2>类别</td><td colspan=2>预算数</td><td rowspan=2>执行数</td></tr>
            <tr><td>年初</td><td>全年</td></tr>
            <tr><td>合计</td><td>60</td><td>64</td><td>48</td></tr></table>
            """);
    assertThat(show(funds(report).rows().get(0)))
        .isEqualTo("合计 INITIAL_BUDGET=60万元 BUDGET=64万元 EXECUTED=48万元");
  }

  @Test
  void sourcesAsColumns() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td rowspan=4>项目资金（万元）</td><td>类别</td><td>合计</td><td>中央</td><td>省级</td></tr>
            <tr><td>全年预算数</td><td>64</td><td>40</td><td>24</td></tr>
            <tr><td>全年执行数</td><td>48</td><td>30</td><td>18</td></tr>
            <tr><td>执行率</td><td>75%</td><td>75%</td><td>75%</td></tr></table>
            """);
    FundTable table = funds(report);
    assertThat(table.complete()).isTrue();
    assertThat(table.rows())
        .extracting(FundBlockTest::show)
        .containsExactly(
            "合计 BUDGET=64万元 EXECUTED=48万元 RATE=75%",
            "中央 BUDGET=40万元 EXECUTED=30万元 RATE=75%", "省级 BUDGET=24万元 EXECUTED=18万元 RATE=75%");
  }

  @Test
  void sourcesBesideUses() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td>资金来源</td><td>金额（万元）</td><td>支出用途</td><td>金额（万元）</td></tr>
            <tr><td>1.年初预算安排</td><td>50</td><td>1.灯杆采购</td><td>30</td></tr>
            <tr><td>2.上年结转</td><td>14</td><td>2.安装</td><td>18</td></tr>
            <tr><td>资金合计</td><td>64</td><td>支出合计</td><td>48</td></tr>
            <tr><td>执行率</td><td>75%</td><td>结余</td><td>16</td></tr></table>
            """);
    FundTable table = funds(report);
    assertThat(table.complete()).isTrue();
    assertThat(table.rows())
        .extracting(row -> row.depth() + " " + show(row))
        .containsExactly(
            "0 资金总额 BUDGET=64万元 EXECUTED=48万元 BALANCE=16万元 RATE=75%",
            "1 年初预算安排 BUDGET=50万元",
            "1 上年结转 BUDGET=14万元",
            "1 灯杆采购 EXECUTED=30万元",
            "1 安装 EXECUTED=18万元");
  }

  @Test
  void scoresOfASheetWithOneProjectInEachRow() {
    Report report =
        ReportReader.html(
            """
            <p>项目绩效自评结果汇总表</p><p>单位：万元</p><table>
            <tr><td rowspan=2>序号</td><td rowspan=2>项目名称</td><td rowspan=2>全年预算数</td><td rowspan=2>全年执行数</td>
            <td colspan=3>自评得分</td><td rowspan=2>等级</td></tr>
            <tr><td>执行率（10分）</td><td>产出（90分）</td><td>总分</td></tr>
            <tr><td>1</td><td>候车亭</td><td>30</td><td>27</td><td>9</td><td>88</td><td>97</td><td>优</td></tr>
            <tr><td colspan=2>合计</td><td>30</td><td>27</td><td></td><td></td><td>97</td><td></td></tr></table>
            """);
    assertThat(report.summaries()).hasSize(1);
    ScoreSummary summary = report.summaries().get(0);
    assertThat(summary.subject()).isEqualTo("候车亭");
    assertThat(summary.items())
        .extracting(
            item ->
                "%s %s/%s"
                    .formatted(
                        item.name(),
                        item.score().orElseThrow().quantity().value(),
                        item.weight().orElseThrow().quantity().value()))
        .containsExactly("执行率 9/10", "产出 88/90");
    assertThat(summary.total().orElseThrow().score().orElseThrow().printed()).isEqualTo("97分");
    assertThat(report.gradings()).extracting(Grading::subject).containsExactly("候车亭");
    assertThat(funds(report).rows().get(0).label()).isEqualTo("候车亭");
  }

  @Test
  void headingThatSpansTheLabelsAndTheFirstAmounts() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><p>单位：万元</p><table>
            <tr><td rowspan=3>二、资金执行情况</td><td colspan=2>预算安排情况（调整后）</td>
            <td>资金到位情况</td><td>资金执行情况</td><td>预算执行进度</td></tr>
            <tr><td>预算数：</td><td>60</td><td>60</td><td>57</td><td>95%</td></tr>
            <tr><td>其中：财政资金</td><td>60</td><td>60</td><td>57</td><td></td></tr></table>
            """);
    assertThat(funds(report).total()).hasValue(funds(report).rows().get(0));
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly(
            "预算数 BUDGET=60万元 ARRIVED=60万元 EXECUTED=57万元 RATE=95%",
            "财政资金 BUDGET=60万元 ARRIVED=60万元 EXECUTED=57万元");
  }

  @Test
  void pairsUnderHeadingsThatSayTheSame() {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><p>单位：万元</p><table>
            <tr><td colspan=2>预算安排情况（调整后）</td><td colspan=2>资金到位情况</td>
            <td colspan=2>资金执行情况</td></tr>
            <tr><td>预算数：</td><td>60</td><td>到位数：</td><td>58</td><td>执行数：</td><td>57</td></tr>
            <tr><td>其中：财政资金</td><td>60</td><td>其中：财政资金</td><td>58</td>
            <td>其中：财政资金</td><td>57</td></tr></table>
            """);
    assertThat(funds(report).rows())
        .extracting(FundBlockTest::show)
        .containsExactly(
            "资金总额 BUDGET=60万元 ARRIVED=58万元 EXECUTED=57万元",
            "财政资金 BUDGET=60万元 ARRIVED=58万元 EXECUTED=57万元");
  }
}
