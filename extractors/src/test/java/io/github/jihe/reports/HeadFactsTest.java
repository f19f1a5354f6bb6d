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
}
