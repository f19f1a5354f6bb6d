package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final String HEADER =
      "<tr><td>一级指标</td><td>三级指标</td><td>目标值</td><td>完成值</td><td>分值</td><td>得分</td>"
          + "<td>一级指标</td><td>三级指标</td><td>目标值</td><td>完成值</td><td>分值</td><td>得分</td></tr>";

  private static final Report TWO_PARTS =
      ReportReader.html(
          "<p>项目支出绩效自评表</p><table>"
              + "<tr><td colspan=2>项目名称</td><td colspan=10>公交站台更新</td></tr>"
              + HEADER
              + """
              <tr><td rowspan=2>产出</td><td>更新站台</td><td>≥30个</td><td>33个</td><td>30</td><td>30</td>
              <td rowspan=2>效益</td><td>候车人次</td><td>≥9万人次</td><td>9.2万人次</td><td>20</td><td>20</td></tr>
              <tr><td>验收合格率</td><td>100%</td><td>96%</td><td>25</td><td>24</td>
              <td>养护机制</td><td>建立</td><td>建立</td><td>15</td><td>15</td></tr>
              <tr><td colspan=4>小计</td><td>55</td><td>54</td><td colspan=4>小计</td><td>35</td><td>35</td></tr>
              <tr><td>满意度</td><td>乘客满意度</td><td>≥90%</td><td>92%</td><td>10</td><td>10</td>
              <td></td><td></td><td></td><td></td><td></td><td></td></tr>
              <tr><td colspan=2>总分</td><td colspan=10>99分</td></tr></table>
              """);

  private static IndicatorTable table() {
    return TWO_PARTS.forms().get(0).indicators().orElseThrow();
  }

  @Test
  void rowsOfTheSecondPartFollowThoseOfTheFirst() {
    assertThat(table().indicators())
        .extracting(SideBySideTest::show)
        .containsExactly(
            "产出/更新站台 30 30", "产出/验收合格率 25 24", "满意度/乘客满意度 10 10", "效益/候车人次 20 20", "效益/养护机制 15 15");
  }

  private static String show(Indicator row) {
    return row.group()
        + "/"
        + row.name()
        + row.weight().map(w -> " " + w.quantity().value()).orElse("")
        + row.score().map(s -> " " + s.quantity().value()).orElse("");
  }

  @Test
  void placesAreThoseOfTheTableAsPrinted() {
    Indicator row = table().indicators().get(3);
    assertThat(row.source().location().row()).isEqualTo(3);
    assertThat(row.source().location().column()).isEqualTo(8);
  }

  @Test
  void totalBelowBothPartsIsTheForms() {
    Form form = TWO_PARTS.forms().get(0);
    assertThat(form.total().orElseThrow().score().orElseThrow().quantity().value())
        .isEqualByComparingTo("99");
  }

  /** 小计 at the left edge sums up all groups above it, not the last one. */
  @Test
  void subtotalOfSeveralGroupsIsNoWeightOfTheLast() {
    IndicatorTable one =
        ReportReader.html(
                """
                <p>项目支出绩效自评表</p><table>
                <tr><td>一级指标</td><td>三级指标</td><td>目标值</td><td>完成值</td><td>分值</td><td>得分</td></tr>
                <tr><td>预算执行</td><td>预算执行率</td><td>100%</td><td>90%</td><td>10</td><td>9</td></tr>
                <tr><td>产出</td><td>更新站台</td><td>≥30个</td><td>33个</td><td>50</td><td>50</td></tr>
                <tr><td colspan=4>小计</td><td>60</td><td>59</td></tr>
                <tr><td>效益</td><td>候车人次</td><td>≥9万人次</td><td>9.2万人次</td><td>40</td><td>40</td></tr>
                <tr><td colspan=4>小计</td><td>40</td><td>40</td></tr></table>
                """)
            .forms()
            .get(0)
            .indicators()
            .orElseThrow();
    assertThat(one.groups())
        .extracting(g -> g.name() + g.weight().map(w -> " " + w.quantity().value()).orElse(""))
        .containsExactly("预算执行", "产出", "效益 40");
  }
}
