package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Report;
import org.junit.jupiter.api.Test;

/** Which 合计 is the last line of a form. */
class LastLineTest {
  private static final String SCORES =
      """
      <p>绩效评价得分汇总</p><table>
      <tr><td>一级指标</td><td>分值</td><td>得分</td><td>得分率</td></tr>
      <tr><td>决策</td><td>20</td><td>18</td><td>90%</td></tr>
      <tr><td>过程</td><td>20</td><td>19</td><td>95%</td></tr>
      <tr><td>产出</td><td>30</td><td>27</td><td>90%</td></tr>
      <tr><td>效益</td><td>30</td><td>27</td><td>90%</td></tr>
      <tr><td>合计</td><td>100</td><td>91</td><td>91%</td></tr></table>
      """;

  private static final String SURVEY =
      """
      <p>问卷统计</p><table>
      <tr><td>题目</td><td>很满意</td><td>满意</td><td>不满意</td></tr>
      <tr><td>站点整洁</td><td>120</td><td>60</td><td>20</td></tr>
      <tr><td>班次间隔</td><td>110</td><td>66</td><td>24</td></tr>
      <tr><td>合计</td><td>230</td><td>126</td><td>44</td></tr></table>
      """;

  private static final String FORM =
      """
      <p>项目支出绩效自评表</p><table>
      <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>分值</td><td>得分</td></tr>
      <tr><td>产出指标</td><td>数量指标</td><td>新增站点数</td><td>60</td><td>58</td></tr>
      <tr><td>效益指标</td><td>社会效益指标</td><td>覆盖人口</td><td>40</td><td>40</td></tr>%s</table>
      """;

  private static String total(Report report) {
    return report.forms().stream()
        .filter(form -> form.indicators().isPresent())
        .flatMap(form -> form.total().stream())
        .flatMap(total -> total.weight().stream())
        .map(figure -> figure.quantity().value().toPlainString())
        .reduce("", (a, b) -> a + " " + b)
        .strip();
  }

  @Test
  void countsOfASurveyAreNone() {
    String last = "<tr><td>总分</td><td></td><td></td><td>100</td><td>98</td></tr>";
    assertThat(total(ReportReader.html(SCORES + SURVEY + FORM.formatted(last)))).isEqualTo("100");
    assertThat(total(ReportReader.html(FORM.formatted(last) + SURVEY))).isEqualTo("100");
    assertThat(total(ReportReader.html(FORM.formatted("") + SURVEY))).isEmpty();
  }

  @Test
  void aTableOfItsOwnMayHoldIt() {
    String last = "<table><tr><td>总分</td><td>100</td><td>98</td></tr></table>";
    assertThat(total(ReportReader.html(FORM.formatted("") + last))).isEqualTo("100");
  }
}
