package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalRateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                    | 80 | 72 | 90%    | CONSISTENT
          rounded                   | 90 | 70 | 77.78% | CONSISTENT
          differs                   | 80 | 72 | 95%    | WARNING
          nothing arrived           | 80 | 0  | 0%     | CONSISTENT
          arrived amount left blank | 80 |    | 100%   | NOT_CHECKED
          budget left blank         |    | 72 | 90%    | NOT_CHECKED
          no rate                   | 80 | 72 |        | SILENT
          """)
  void row(String why, String budget, String arrived, String rate, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 到位数 ; 到位率",
                "年度资金总额 ; %s ; %s ; %s".formatted(cell(budget), cell(arrived), cell(rate))));
    assertThat(CheckTester.verdict(new ArrivalRate(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all of it                    | 80 | 项目资金足额到位。                 | CONSISTENT
          less than all                | 72 | 项目资金足额到位。                 | WARNING
          a rate that agrees           | 72 | 资金到位率90%。                    | CONSISTENT
          a rate that differs          | 72 | 资金到位率100%。                   | WARNING
          one source only              | 72 | 中央补助资金足额到位。             | SILENT
          all levels                   | 72 | 省、市、县三级资金均已足额到位。   | WARNING
          all levels, other words      | 80 | 市县两级财政资金全部足额到位。     | CONSISTENT
          less than all, with the sum  | 72 | 80万元补助资金全部到位。           | WARNING
          a wish                       | 72 | 确保项目资金足额到位。             | SILENT
          another year's               | 72 | 上年资金到位率100%。               | SILENT
          no arrived amount            |    | 项目资金足额到位。                 | NOT_CHECKED
          """)
  void sentence(String why, String arrived, String prose, Verdict expected) {
    String form =
        Markdown.form(Markdown.funds("全年预算数 ; 到位数", "年度资金总额 ; 80 ; %s".formatted(cell(arrived))));
    assertThat(CheckTester.verdict(new ArrivalRate(), prose + "\n\n" + form)).isEqualTo(expected);
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contradicted            | 县级少到位6万元，系库款紧张。¶省、市、县三级资金均已足额到位。 | WARNING
          contradicted, otherwise | 市级配套资金尚欠到位12.5万元。¶项目资金全部足额到位。          | WARNING
          only one level          | 县级少到位6万元，系库款紧张。¶省级资金已足额到位。            | SILENT
          nothing is missing      | 县级到位60万元。¶省、市、县三级资金均已足额到位。             | SILENT
          """)
  void inWords(String why, String prose, Verdict expected) {
    String report = "# 沛川县2023年渔港维护项目绩效自评报告\n\n" + prose.replace("¶", "\n\n") + "\n";
    assertThat(CheckTester.verdict(new ArrivalRate(), report)).isEqualTo(expected);
  }
}
