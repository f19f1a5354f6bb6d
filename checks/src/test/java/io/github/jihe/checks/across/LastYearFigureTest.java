package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastYearFigureTest {
  private static final String UNIT = "沛川县水利局";

  private static AcrossTester run(String sentence) {
    return new AcrossTester()
        .with("2022.md", Reports.project(UNIT, 2022, "渠道清淤", "80.00", "72.50"))
        .with(
            "2023.md",
            Reports.project(UNIT, 2023, "渠道清淤", "90.00", "90.00") + "\n" + sentence + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                | 上年度项目支出72.50万元，本年支出90.00万元。      | NOT_APPLICABLE
          total agrees          | 2023年资金支出90.00万元，上年资金支出72.50万元。  | PASSED
          rounded               | 2023年资金支出90.00万元，上年资金支出72.5万元。   | PASSED
          total differs         | 2023年资金支出90.00万元，上年资金支出78.20万元。  | WARNING
          about                 | 2023年资金支出90.00万元，上年资金支出约78万元。   | NOT_APPLICABLE
          other money           | 2023年资金支出90.00万元，上年培训费支出3.20万元。 | NOT_APPLICABLE
          """)
  void againstLastYear(String why, String sentence, String expected) {
    assertThat(run(sentence).verdict("yy-opening")).isEqualTo(expected);
  }

  @Test
  void bothReportsAreNamed() {
    Finding finding = run("2023年资金支出90.00万元，上年资金支出78.20万元。").finding("yy-opening");
    assertThat(finding.message())
        .isEqualTo("沛川县水利局“渠道清淤”：2023 年报告引用的上年数为 78.20万元，2022 年报告为 72.50万元，相差 5.7万元");
    assertThat(finding.evidence()).extracting(Evidence::file).containsExactly("2023.md", "2022.md");
  }
}
