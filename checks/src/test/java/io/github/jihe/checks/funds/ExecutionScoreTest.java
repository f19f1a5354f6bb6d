package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionScoreTest {
  private static final String COLUMNS = "全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in proportion                   | 120.00 | 90.00   | 10 | 75.00%  | 7.5  | CONSISTENT
          in proportion, other weight     | 120.00 | 90.00   | 20 | 75.00%  | 15   | CONSISTENT
          two decimals, rounded           | 120.00 | 89.50   | 10 | 74.58%  | 7.46 | CONSISTENT
          not in proportion               | 120.00 | 119.55  | 10 | 99.63%  | 9    | ERROR
          full points for less            | 120.00 | 90.00   | 10 | 75.00%  | 10   | ERROR
          rounded up to a whole number    | 120.00 | 119.55  | 10 | 99.63%  | 10   | INFO
          rounded to one decimal          | 120.00 | 89.50   | 10 | 74.58%  | 7.5  | INFO
          full points at the whole        | 120.00 | 120.00  | 10 | 100%    | 10   | CONSISTENT
          capped beyond the whole         | 100.00 | 104.00  | 10 | 104%    | 10   | CONSISTENT
          beyond the weight               | 100.00 | 104.00  | 10 | 104%    | 10.4 | ERROR
          by steps                        | 120.00 | 108.00  | 10 | 90.00%  | 7    | INFO
          by steps, at the edge           | 100.00 | 80.00   | 10 | 80.00%  | 7    | INFO
          by steps, below the lowest      | 100.00 | 55.00   | 10 | 55.00%  | 0    | INFO
          steps do not excuse the whole   | 100.00 | 100.00  | 10 | 100%    | 7    | ERROR
          units differ                    | 120.00 | 900000元| 10 | 75.00%  | 7.5  | CONSISTENT
          from the rate as printed        | 120.00 | 89.55   | 10 | 74.6%   | 7.46 | CONSISTENT
          from a rate that is wrong       | 120.00 | 90.00   | 10 | 80.00%  | 8    | ERROR
          no rate printed                 | 120.00 | 90.00   | 10 |         | 7.5  | CONSISTENT
          nothing was spent               | 120.00 | 0.00    | 10 | 0.00%   | 0    | CONSISTENT
          score left blank                | 120.00 | 90.00   | 10 | 75.00%  |      | SILENT
          weight left blank               | 120.00 | 90.00   |    | 75.00%  | 7.5  | SILENT
          execution left blank            | 120.00 |         | 10 | 75.00%  | 7.5  | NOT_CHECKED
          no budget                       | 0.00   | 0.00    | 10 | 100%    | 10   | NOT_CHECKED
          """)
  void totalRow(
      String why,
      String budget,
      String executed,
      String weight,
      String rate,
      String score,
      Verdict expected) {
    String row =
        "年度资金总额 ; %s ; %s ; %s ; %s ; %s"
            .formatted(budget, cell(executed), cell(weight), cell(rate), cell(score));
    assertThat(CheckTester.verdict(new ExecutionScore(), form(row))).isEqualTo(expected);
  }

  @Test
  void pointsOfTheSourcesAreNotScoredAgain() {
    String form =
        form(
            "年度资金总额 ; 120.00 ; 90.00 ; 10 ; 75% ; 7.5",
            "其中：县级财政资金 ; 120.00 ; 90.00 ; 10 ; 75% ; 9");
    assertThat(CheckTester.verdicts(new ExecutionScore(), form))
        .containsExactly(Verdict.CONSISTENT);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(
            new ExecutionScore(), form("年度资金总额 ; 120.00 ; 119.55 ; 10 ; 99.63% ; 9"));
    assertThat(finding.message()).isEqualTo("预算执行率得分：分值 10 × 执行率 99.63% = 9.96 分，报告为 9分");
    assertThat(finding.expected()).isEqualTo("9.96");
    assertThat(finding.difference()).isEqualTo("-0.96 分");
  }

  private static String form(String... rows) {
    return Markdown.form(Markdown.funds(COLUMNS, rows));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }

  @Test
  void partsMayBeScoredEachByItself() {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数 ; 分值 ; 得分",
                "年度支出合计 ; 300 ; 285 ; 10 ; 9.6",
                "基本支出 ; 180 ; 175 ; 5 ; 4.86",
                "项目支出 ; 120 ; 110 ; 5 ; 4.74"));
    assertThat(CheckTester.verdict(new ExecutionScore(), form)).isEqualTo(Verdict.CONSISTENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          full marks in the heading, right | 得分（满分10）   | 7.5 | CONSISTENT
          full marks in the heading, wrong | 得分（满分10）   | 7.9 | ERROR
          as points                        | 得分（满分10分） | 7.9 | ERROR
          as weight                        | 得分（分值：10） | 7.9 | ERROR
          """)
  void pointsInTheHeading(String why, String heading, String score, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数 ; 执行率 ; " + heading, "年度资金总额 ; 120.00 ; 90.00 ; 75.00% ; " + score));
    assertThat(CheckTester.verdict(new ExecutionScore(), form)).isEqualTo(expected);
  }
}
