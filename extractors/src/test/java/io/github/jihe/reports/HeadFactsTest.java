package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadFactsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          青禾县文化馆2023年部门整体支出绩效自评报告 | 青禾县文化馆
          2023年青禾县水务局整体支出绩效自评报告     | 青禾县水务局
          关于2023年度部门整体支出绩效的自评报告     |
          """)
  void unitStandsInTheTitleOfADepartmentsReport(String title, String unit) {
    assertThat(ReportReader.html("<p>" + title + "</p><p>一、基本情况</p>").unit().orElse(null))
        .isEqualTo(unit);
  }

  @Test
  void nextLabelIsNotTheNameOfTheProject() {
    Report report =
        ReportReader.html(
            "<p>项目支出绩效自评表</p><table><tr><td>项目名称</td><td></td><td>实施单位</td>"
                + "<td>青禾县水务局</td></tr><tr><td>项目资金（万元）</td><td>全年预算数</td>"
                + "<td>全年执行数</td><td>执行率</td></tr><tr><td>年度资金总额</td><td>60</td>"
                + "<td>54</td><td>90%</td></tr></table>");
    assertThat(report.forms().get(0).head(HeadField.PROJECT)).isEmpty();
    assertThat(report.unit()).hasValue("青禾县水务局");
  }

  /** A sentence about the year before stands above the form. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in a line below the title | <p>青禾县项目支出绩效自评表</p><p>（2024年度）</p><table> | 2024
          in the form               | <table><tr><td>青禾县项目支出绩效自评表</td></tr><tr><td>2024年度</td></tr> | 2024
          nowhere else              | <p>青禾县项目支出绩效自评表</p><table> | 2023
          """)
  void yearOfTheFormComesBeforeThoseOfSentences(String why, String form, int year) {
    String html =
        "<p>灌渠整治绩效自评情况说明</p><p>2023年项目资金支付率为98%。</p>"
            + form
            + "<tr><td>项目名称</td><td>灌渠整治</td></tr></table>";
    assertThat(ReportReader.html(html).year()).hasValue(year);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one line             | 青禾县2023年渔港疏浚项目绩效评价报告              | EVALUATION_REPORT | 青禾县2023年渔港疏浚
          two lines            | 青禾县2023年渔港疏浚项目/财政支出绩效评价报告     | EVALUATION_REPORT | 青禾县2023年渔港疏浚
          a department's       | 青禾县2023年渔港疏浚项目/部门绩效评价报告         | EVALUATION_REPORT | 青禾县2023年渔港疏浚
          broken in the name   | 青禾县水务局2023年度小型/渔港疏浚项目绩效自评报告 | PROJECT_SELF_EVALUATION | 小型渔港疏浚
          the bureau itself    | 青禾县2023年渔港疏浚专项资金/财政重点评价报告   | EVALUATION_REPORT | 青禾县2023年渔港疏浚
          names no project     | 青禾县/财政支出绩效评价报告                       | EVALUATION_REPORT | 青禾县
          """)
  void kindAndProjectComeFromTheWholeTitle(
      String why, String title, ReportKind kind, String project) {
    String html = "<p>" + title.replace("/", "</p><p>") + "</p><p>一、基本情况</p>";
    Report report =
        ReportReader.html(
            html
                + "<p>项目绩效评价指标评分表</p><table><tr><td>一级指标</td><td>三级指标</td><td>分值</td><td>得分</td></tr>"
                + "<tr><td>决策</td><td>立项依据</td><td>40</td><td>40</td></tr>"
                + "<tr><td>过程</td><td>制度健全</td><td>60</td><td>50</td></tr></table>");
    assertThat(report.kind()).isEqualTo(kind);
    assertThat(report.project()).hasValue(project);
  }

  @Test
  void labelledLinesOfACoverTellWhoReports() {
    Report report =
        ReportReader.html(
            "<p>渔港疏浚项目绩效评价报告</p><p>主管部门：青禾县水务局（盖章）</p><p>填报单位：青禾县渔港所　　单位：万元</p><p>一、概况</p>");
    assertThat(report.department()).hasValue("青禾县水务局");
    assertThat(report.unit()).hasValue("青禾县渔港所");
  }

  @Test
  void localDepartmentStandsBesideTheCentralOne() {
    Report report =
        ReportReader.html(
            "<p>转移支付绩效自评表</p><table><tr><td>转移支付名称</td><td>渔港疏浚</td><td></td><td></td></tr>"
                + "<tr><td>中央主管部门</td><td>农业农村部</td><td>地方主管部门</td><td>青禾县水务局</td></tr></table>");
    assertThat(report.department()).hasValue("青禾县水务局");
  }
}
