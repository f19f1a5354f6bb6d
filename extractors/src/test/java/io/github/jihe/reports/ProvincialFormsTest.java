package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Indicator;
import org.junit.jupiter.api.Test;

/** The forms of some provinces, in the structure in which they are printed. */
class ProvincialFormsTest {

  private static Form form(String rows) {
    return ReportReader.html("<p>部门预算项目支出绩效自评表（2024年度）</p><table>" + rows + "</table>")
        .forms()
        .get(0);
  }

  private static String amount(FundRow row, FundMeasure measure) {
    return row.get(measure).map(figure -> figure.quantity().value().toPlainString()).orElse("");
  }

  private static String show(FundRow row) {
    return row.label()
        + " "
        + amount(row, FundMeasure.INITIAL_BUDGET)
        + " "
        + amount(row, FundMeasure.BUDGET)
        + " "
        + amount(row, FundMeasure.EXECUTED)
        + " "
        + amount(row, FundMeasure.RATE);
  }

  private static String show(Indicator row) {
    return row.name()
        + " "
        + row.target().orElseThrow().text()
        + " "
        + row.actual().orElseThrow().text();
  }

  private static final String INDICATORS =
      """
      <tr><td rowspan=3>绩效指标（90分）</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标性质</td><td>指标值</td>
      <td>度量单位</td><td>完成值</td><td>权重</td><td>得分</td></tr>
      <tr><td rowspan=2>产出指标</td><td>数量指标</td><td>抽检批次</td><td>≥</td><td>300</td><td>批次</td><td>312</td><td>60</td><td>60</td></tr>
      <tr><td>质量指标</td><td>合格率</td><td>≥</td><td>97</td><td>%</td><td>98.4</td><td>30</td><td>30</td></tr>
      """;

  /** 四川: 年度预算数 stands above the labels of the rows, which are as wide as it. */
  @Test
  void aHeadingAboveTheLabelsOfRows() {
    Form form =
        form(
            """
            <tr><td colspan=2>项目名称</td><td colspan=8>食品抽检</td></tr>
            <tr><td rowspan=3>预算执行情况（10分）</td><td colspan=2>年度预算数（万元）</td><td>年初预算</td><td>调整后预算数</td>
            <td colspan=2>预算执行数</td><td>预算执行率</td><td>权重</td><td>得分</td></tr>
            <tr><td colspan=2>总额</td><td>68.00</td><td>85.60</td><td colspan=2>79.45</td><td>92.82%</td><td>10</td><td>9.28</td></tr>
            <tr><td colspan=2>其中：财政资金</td><td>60.00</td><td>77.60</td><td colspan=2>71.45</td><td>92.07%</td><td>/</td><td>/</td></tr>
            """
                + INDICATORS);
    assertThat(form.funds().orElseThrow().rows())
        .extracting(ProvincialFormsTest::show)
        .containsExactly("总额 68.00 85.60 79.45 92.82", "财政资金 60.00 77.60 71.45 92.07");
    assertThat(form.indicators().orElseThrow().indicators())
        .extracting(ProvincialFormsTest::show)
        .containsExactly("抽检批次 300 312", "合格率 97 98.4");
  }

  /** 云南: 绩效指标 at the left of all rows, and again above the levels and the target. */
  @Test
  void theSameWordsBesideTheRowsAndAboveTheLevels() {
    Form form =
        form(
            """
            <tr><td colspan=2>项目名称</td><td colspan=8>食品抽检</td></tr>
            <tr><td rowspan=5>绩效指标</td><td colspan=6>绩效指标</td><td rowspan=2>实际完成值</td><td rowspan=2>分值</td><td rowspan=2>得分</td></tr>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标性质</td><td>指标值</td><td>度量单位</td></tr>
            <tr><td rowspan=3>产出指标</td><td>数量指标</td><td>抽检批次</td><td>≥</td><td>300</td><td>批次</td><td>312</td><td>40</td><td>40</td></tr>
            <tr><td>质量指标</td><td>合格率</td><td>≥</td><td>97</td><td>%</td><td>98.4</td><td>30</td><td>30</td></tr>
            <tr><td>时效指标</td><td>公示及时率</td><td>＝</td><td>100</td><td>%</td><td>100</td><td>20</td><td>20</td></tr>
            """);
    assertThat(form.indicators().orElseThrow().indicators())
        .extracting(ProvincialFormsTest::show)
        .containsExactly("抽检批次 300 312", "合格率 97 98.4", "公示及时率 100 100");
  }

  /** 重庆: 全年（调整）预算数 beside 年初预算数, 调整指标值 beside 年初指标值. */
  @Test
  void budgetsAndTargetsAsTheyWereChanged() {
    Form form =
        form(
            """
            <tr><td>项目名称</td><td colspan=9>食品抽检</td></tr>
            <tr><td rowspan=3>项目资金（万元）</td><td colspan=2></td><td>年初预算数</td><td colspan=2>全年（调整）预算数</td><td>全年执行数</td>
            <td>执行率（%）</td><td>执行率权重（分）</td><td>执行率得分（分）</td></tr>
            <tr><td colspan=2>年度总金额</td><td>68.00</td><td colspan=2>85.60</td><td>79.45</td><td>92.82</td><td>10</td><td>9.28</td></tr>
            <tr><td colspan=2>其中：财政拨款</td><td>68.00</td><td colspan=2>85.60</td><td>79.45</td><td>92.82</td><td></td><td></td></tr>
            <tr><td rowspan=3>绩效指标</td><td>指标名称</td><td>计量单位</td><td>指标性质</td><td>年初指标值</td><td>调整指标值</td><td>全年完成值</td>
            <td>得分系数（%）</td><td>指标权重（分）</td><td>指标得分（分）</td></tr>
            <tr><td>抽检批次</td><td>批次</td><td>≥</td><td>300</td><td>310</td><td>312</td><td>100</td><td>60</td><td>60</td></tr>
            <tr><td>合格率</td><td>%</td><td>≥</td><td>97</td><td>97</td><td>98.4</td><td>100</td><td>30</td><td>30</td></tr>
            """);
    assertThat(form.funds().orElseThrow().rows())
        .extracting(ProvincialFormsTest::show)
        .first()
        .isEqualTo("年度总金额 68.00 85.60 79.45 92.82");
    assertThat(form.indicators().orElseThrow().indicators())
        .extracting(ProvincialFormsTest::show)
        .containsExactly("抽检批次 310 312", "合格率 97 98.4");
  }

  /** 河南: 资金管理情况（20分）has rows with points before the indicators. */
  @Test
  void aBlockOfPointsBesideTheIndicators() {
    Form form =
        form(
            """
            <tr><td colspan=2>项目名称</td><td colspan=8>食品抽检</td></tr>
            <tr><td rowspan=3>资金管理情况（20分）</td><td colspan=3>管理内容</td><td colspan=3>情况说明</td><td>分值</td><td>得分</td><td>扣分原因</td></tr>
            <tr><td colspan=3>资金分配合理性</td><td colspan=3>按批次分配</td><td>10</td><td>10</td><td></td></tr>
            <tr><td colspan=3>资金拨付合规性</td><td colspan=3>两笔拨付超期</td><td>10</td><td>8</td><td>超期扣2分</td></tr>
            """
                + INDICATORS);
    assertThat(form.indicators().orElseThrow().indicators())
        .extracting(Indicator::name)
        .containsExactly("资金分配合理性", "资金拨付合规性", "抽检批次", "合格率");
    assertThat(form.indicators().orElseThrow().indicators().get(1).reason().orElseThrow().text())
        .isEqualTo("超期扣2分");
  }

  /** Another table begins below the funds: its columns are no budget and no spending. */
  @Test
  void aHeaderBelowTheFundsBeginsAnotherTable() {
    Form form =
        form(
            """
            <tr><td>资金来源</td><td>预算安排</td><td>实际支出</td><td>执行率</td></tr>
            <tr><td>合计</td><td>360.00</td><td>342.00</td><td>95.00%</td></tr>
            <tr><td>财政拨款</td><td>360.00</td><td>342.00</td><td>95.00%</td></tr>
            <tr><td>补贴对象</td><td>发放人数（人）</td><td>发放月数</td><td>标准（元）</td></tr>
            <tr><td>博士</td><td>12</td><td>144</td><td>5000</td></tr>
            <tr><td>硕士</td><td>75</td><td>900</td><td>3000</td></tr>
            """);
    assertThat(form.funds().orElseThrow().rows())
        .extracting(FundRow::label)
        .containsExactly("合计", "财政拨款");
  }

  /** One figure across all columns is none of these. */
  @Test
  void aRateAcrossTheColumnsIsNoAmount() {
    Form form =
        form(
            """
            <tr><td>资金来源</td><td>全年预算数</td><td>全年执行数</td><td>结转结余</td></tr>
            <tr><td>当年财政拨款</td><td>186.00</td><td>181.90</td><td>4.10</td></tr>
            <tr><td>合计</td><td>186.00</td><td>181.90</td><td>4.10</td></tr>
            <tr><td>执行率</td><td colspan=3>97.80%</td></tr>
            """);
    assertThat(form.funds().orElseThrow().rows())
        .filteredOn(row -> row.label().equals("执行率"))
        .allMatch(row -> row.figures().isEmpty());
  }

  /** Columns by any name, and their total at the right. */
  @Test
  void columnsOfKindsWithTheirTotal() {
    Form form =
        form(
            """
            <tr><td>支出方向</td><td>城市管理</td><td>民生保障</td><td>社区建设</td><td>合计</td></tr>
            <tr><td>调整后预算</td><td>712.40</td><td>180.12</td><td>428.00</td><td>1320.52</td></tr>
            <tr><td>全年支出</td><td>465.30</td><td>136.24</td><td>311.06</td><td>912.60</td></tr>
            <tr><td>执行率</td><td>65.31%</td><td>75.64%</td><td>72.68%</td><td>69.11%</td></tr>
            """);
    assertThat(form.funds().orElseThrow().rows())
        .extracting(ProvincialFormsTest::show)
        .first()
        .isEqualTo("合计  1320.52 912.60 69.11");
  }

  /** A project over years is no block of funds of the year. */
  @Test
  void yearsAreNoSources() {
    assertThat(
            ReportReader.html(
                    """
                    <p>财政政策绩效自评表（2022年度）</p><table>
                    <tr><td>年度</td><td>预算安排</td><td>实际支出</td><td>执行率</td></tr>
                    <tr><td>2021年</td><td>410.00</td><td>392.00</td><td>95.61%</td></tr>
                    <tr><td>2022年</td><td>480.00</td><td>457.50</td><td>95.31%</td></tr>
                    <tr><td>两年合计</td><td>890.00</td><td>849.50</td><td>95.45%</td></tr></table>
                    """)
                .forms())
        .allMatch(form -> form.funds().isEmpty());
  }

  /** 决策小计 across the columns of names sums up its group. */
  @Test
  void subtotalsWithTheNameOfTheirGroup() {
    Form form =
        form(
            """
            <tr><td>一级指标</td><td>分值</td><td>二级指标</td><td>分值</td><td>三级指标</td><td>分值</td><td>实际情况</td><td>得分</td><td>得分率</td></tr>
            <tr><td rowspan=2>决策</td><td rowspan=2>8</td><td rowspan=2>项目立项</td><td rowspan=2>8</td><td>立项依据</td><td>5</td><td>充分</td><td>5</td><td>100%</td></tr>
            <tr><td>立项程序</td><td>3</td><td>规范</td><td>2</td><td>66.67%</td></tr>
            <tr><td colspan=5>决策小计</td><td>8</td><td></td><td>7</td><td>87.50%</td></tr>
            <tr><td rowspan=2>过程</td><td rowspan=2>9</td><td rowspan=2>资金管理</td><td rowspan=2>9</td><td>到位率</td><td>4</td><td>100%</td><td>4</td><td>100%</td></tr>
            <tr><td>合规性</td><td>5</td><td>合规</td><td>5</td><td>100%</td></tr>
            <tr><td colspan=5>过程小计</td><td>9</td><td></td><td>9</td><td>100%</td></tr>
            """);
    assertThat(form.indicators().orElseThrow().indicators()).hasSize(4);
    assertThat(form.indicators().orElseThrow().groups())
        .filteredOn(group -> group.level() == 1)
        .extracting(group -> group.name() + " " + group.score().orElseThrow().printed())
        .containsExactly("决策 7分", "过程 9分");
  }

  /** 评分标准（分档）is the rule of its row, whatever stands in its bracket. */
  @Test
  void standardsWithAWordInBrackets() {
    Form form =
        form(
            """
            <tr><td>一级指标</td><td>二级指标</td><td>评分标准（分档）</td><td>分值</td><td>目标值</td><td>完成值</td><td>得分</td></tr>
            <tr><td>效果</td><td>引进人数</td><td>≥300人得满分；[270,300)得80%；其余不得分</td><td>15</td><td>≥300人</td><td>286人</td><td>12</td></tr>
            <tr><td>效果</td><td>留任率</td><td>≥85%得满分</td><td>15</td><td>≥85%</td><td>88.6%</td><td>15</td></tr>
            """);
    assertThat(form.indicators().orElseThrow().indicators())
        .allMatch(row -> row.yardstick().standard().isPresent());
  }

  /** 云南: the last line has labels inside, and the grade. */
  @Test
  void theLastLineWithLabelsInside() {
    Form form =
        form(
            """
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标性质及指标值</td><td>度量单位</td><td>实际完成值</td><td>分值</td><td>得分</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>抽检批次</td><td>=300</td><td>批次</td><td>312</td><td>60</td><td>60</td></tr>
            <tr><td>产出指标</td><td>质量指标</td><td>合格率</td><td>≥97</td><td>%</td><td>96.4</td><td>40</td><td>39.75</td></tr>
            <tr><td colspan=2>总分</td><td>总分值</td><td>100</td><td>总得分</td><td>99.75</td><td>自评等级</td><td>优</td></tr>
            """);
    assertThat(form.indicators().orElseThrow().indicators())
        .extracting(ProvincialFormsTest::show)
        .containsExactly("抽检批次 =300 312", "合格率 ≥97 96.4");
    assertThat(form.total().orElseThrow().weight().orElseThrow().inBase())
        .isEqualByComparingTo("100");
    assertThat(form.total().orElseThrow().score().orElseThrow().inBase())
        .isEqualByComparingTo("99.75");
    assertThat(form.head(HeadField.GRADE)).contains("优");
  }

  /** 江西: the money of a unit is split by income and by spending, each below a line of its own. */
  @Test
  void theSameMoneySplitTwice() {
    Form form =
        form(
            """
            <tr><td rowspan=8>年度预算（万元）</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
            <tr><td>年度资金总额</td><td>986.40</td><td>1042.75</td><td>1018.66</td><td>10</td><td>97.69%</td><td>9.77</td></tr>
            <tr><td colspan=7>按收入性质分：</td></tr>
            <tr><td>其中：一般公共预算拨款</td><td>950.40</td><td>1000.75</td><td colspan=4>980.16</td></tr>
            <tr><td>其他资金</td><td>36.00</td><td>42.00</td><td colspan=4>38.50</td></tr>
            <tr><td colspan=7>按支出性质分：</td></tr>
            <tr><td>其中：基本支出</td><td>742.40</td><td>790.15</td><td colspan=4>782.35</td></tr>
            <tr><td>项目支出</td><td>244.00</td><td>252.60</td><td colspan=4>236.31</td></tr>
            """);
    assertThat(form.funds().orElseThrow().rows())
        .extracting(ProvincialFormsTest::show)
        .contains("年度资金总额 986.40 1042.75 1018.66 97.69", "项目支出 244.00 252.60 236.31 ");
  }

  /** 评价内容 behind 三级指标 says what was looked at, and names no row. */
  @Test
  void whatIsLookedAtBehindTheNames() {
    Form form =
        form(
            """
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>分值</td><td>评价内容</td><td>得分</td><td>扣分说明</td></tr>
            <tr><td>投入（20分）</td><td>目标设定</td><td>目标合理性</td><td>10</td><td>依据充分</td><td>10</td><td></td></tr>
            <tr><td>投入（20分）</td><td>目标设定</td><td>目标明确性</td><td>10</td><td>清晰细化</td><td>9</td><td>未量化</td></tr>
            """);
    assertThat(form.indicators().orElseThrow().indicators())
        .extracting(row -> row.name() + " " + row.weight().orElseThrow().printed())
        .containsExactly("目标合理性 10分", "目标明确性 10分");
  }
}
