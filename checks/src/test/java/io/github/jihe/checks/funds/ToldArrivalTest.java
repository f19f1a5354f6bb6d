package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldArrivalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both are said             | 项目资金全部足额到位。 | 市级配套资金尚未到位。             | WARNING
          with its amount           | 项目资金足额到位。     | 市级配套资金120万元未到位。        | WARNING
          only one source arrived   | 中央补助资金足额到位。 | 市级配套资金尚未到位。             | SILENT
          nothing is missing        | 项目资金足额到位。     | 工程已完工。                       | SILENT
          late, but it came         | 项目资金足额到位。     | 市级配套资金未及时到位。           | SILENT
          last year                 | 项目资金足额到位。     | 上年市级配套资金未到位。           | SILENT
          a condition               | 项目资金足额到位。     | 如资金未到位，由县财政垫付。       | SILENT
          """)
  void words(String why, String claim, String other, Verdict expected) {
    assertThat(CheckTester.verdict(new ArrivalRate(), claim + "\n\n" + other)).isEqualTo(expected);
  }

  /** The table of what arrived stands in another chapter, and the form has no funds. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as the table          | 资金到位率为90.00%。              | 0
          as spent              | 资金到位率为87.50%。              | 1
          of one source         | 县级资金到位60万元，到位率75.00%。 | 0
          of the first source   | 资金到位率为60.00%。              | 0
          """)
  void chaptersLater(String why, String sentence, int findings) {
    String table =
        Markdown.table(
            "资金来源 ; 预算数 ; 到位数 ; 支出数 ; 到位率",
            "中央资金 ; 300.00 ; 300.00 ; 290.00 ; 100.00%",
            "县级资金 ; 100.00 ; 60.00 ; 60.00 ; 60.00%",
            "合计 ; 400.00 ; 360.00 ; 350.00 ; 90.00%");
    String report = "# 水渠项目绩效评价报告\n\n单位：万元\n\n" + table + "\n\n" + sentence + "\n";
    assertThat(CheckTester.findings(new ArrivalRate(), report)).hasSize(findings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees        | 到位资金640万元，资金到位率80%。           | CONSISTENT
          differs       | 到位资金640万元，资金到位率90%。           | WARNING
          of one source | 中央资金到位500万元，中央资金到位率100%。  | SILENT
          """)
  void rate(String why, String sentence, Verdict expected) {
    String plan = "项目批复总投资800万元，其中中央资金500万元、省级资金140万元、县级配套资金160万元。";
    assertThat(CheckTester.verdict(new ArrivalRate(), plan + "\n\n" + sentence))
        .isEqualTo(expected);
  }
}
