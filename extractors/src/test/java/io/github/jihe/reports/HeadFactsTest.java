package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

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
}
