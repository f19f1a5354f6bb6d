package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Indicator;
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
