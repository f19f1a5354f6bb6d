package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.quantities.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorHeaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"指标完成情况", "完成情况", "年度绩效目标（80分）", "绩效指标"})
  void aLabelBesideAllRowsHeadsNoColumn(String side) {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td rowspan=4>%s</td><td>一级指标</td><td>三级指标</td><td>全年实际值</td><td>年度目标值</td>
            <td>得分</td><td>权重</td></tr>
            <tr><td rowspan=3>产出指标</td><td>维修仓房</td><td>5座</td><td>≥6座</td><td>8</td><td>10</td></tr>
            <tr><td>培训保管员</td><td>40人</td><td>≥40人</td><td>10</td><td>10</td></tr>
            <tr><td>新购设备</td><td>3台</td><td>≥3台</td><td>10</td><td>10</td></tr>
            </table>
            """
                .formatted(side));
    assertThat(report.forms().get(0).indicators().orElseThrow().indicators())
        .extracting(IndicatorHeaderTest::show)
        .containsExactly("维修仓房 ≥6座 5座", "培训保管员 ≥40人 40人", "新购设备 ≥3台 3台");
  }

  private static String show(Indicator indicator) {
    return indicator.name()
        + " "
        + indicator.target().orElseThrow().text()
        + " "
        + indicator.actual().orElseThrow().text();
  }

  @Test
  void groupsUnderOneLabelAndATotalAboveTheRows() {
    Report report =
        ReportReader.html(
            """
            <p>某局2022年度专项资金绩效自评报告</p><table>
            <tr><td colspan=2>考核内容</td><td rowspan=2>考核事项</td><td rowspan=2>单位</td>
            <td colspan=3>完成情况</td><td colspan=2>评分</td></tr>
            <tr><td>种类</td><td>细类</td><td>目标值</td><td>实际值</td><td>完成率</td><td>满分</td><td>得分</td></tr>
            <tr><td colspan=7>总计</td><td>30</td><td>28</td></tr>
            <tr><td rowspan=2>产出</td><td>数量</td><td>维修仓房</td><td>座</td><td>≥6</td><td>5</td><td>83.33%</td>
            <td>12</td><td>10</td></tr>
            <tr><td>质量</td><td>验收合格率</td><td>%</td><td>100</td><td>100</td><td>100%</td><td>10</td><td>10</td></tr>
            <tr><td>效益</td><td>社会</td><td>受益农户</td><td>户</td><td>≥40</td><td>44</td><td>110%</td>
            <td>8</td><td>8</td></tr></table>
            """);
    IndicatorTable table = report.forms().get(0).indicators().orElseThrow();
    assertThat(table.indicators())
        .extracting(row -> row.group() + " " + row.subgroup() + " " + show(row))
        .containsExactly("产出 数量 维修仓房 ≥6 5", "产出 质量 验收合格率 100 100", "效益 社会 受益农户 ≥40 44");
    assertThat(report.forms().get(0).total().orElseThrow().score().orElseThrow().printed())
        .isEqualTo("28");
  }

  @Test
  void pointsTakenOffAndATotalAboveTheHeader() {
    Report report =
        ReportReader.html(
            """
            <p>某中心2022年度项目支出绩效自评表</p><table>
            <tr><td>合计</td><td></td><td>25</td><td></td><td>3</td><td>22</td></tr>
            <tr><td>序号</td><td>考核内容</td><td>标准分</td><td>完成情况/扣分原因</td><td>扣分</td><td>得分</td></tr>
            <tr><td>1</td><td>合同备案</td><td>10</td><td>无</td><td>0</td><td>10</td></tr>
            <tr><td>2</td><td>到岗抽查</td><td>15</td><td>缺两次</td><td>3</td><td>12</td></tr></table>
            """);
    IndicatorTable table = report.forms().get(0).indicators().orElseThrow();
    assertThat(table.indicators())
        .extracting(
            row -> row.name() + " " + row.deduction().orElseThrow().printed() + " " + row.reason())
        .containsExactly("合同备案 0分 Optional.empty", "到岗抽查 3分 Optional.empty");
    assertThat(report.forms().get(0).total().orElseThrow().score().orElseThrow().printed())
        .isEqualTo("22");
  }

  @Test
  void aTotalOfWeightsMayBePrintedAsAShare() {
    Report report =
        ReportReader.html(
            """
            <p>某项目绩效评价报告</p><table>
            <tr><td>指标</td><td>权重</td><td>得分</td><td>得分率</td></tr>
            <tr><td>决策</td><td>20%</td><td>17</td><td>85.00%</td></tr>
            <tr><td>过程</td><td>20%</td><td>16</td><td>80.00%</td></tr>
            <tr><td>产出</td><td>30%</td><td>27</td><td>90.00%</td></tr>
            <tr><td>效益</td><td>30%</td><td>24</td><td>80.00%</td></tr>
            <tr><td>总计</td><td>100%</td><td>84</td><td>84.00%</td></tr></table>
            """);
    ScoreItem total = report.summaries().get(0).total().orElseThrow();
    assertThat(total.weight().orElseThrow().quantity().unit()).isEqualTo(Unit.POINT);
  }
}
