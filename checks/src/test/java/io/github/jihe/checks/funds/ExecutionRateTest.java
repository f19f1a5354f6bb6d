package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionRateTest {
  private static final String COLUMNS = "年初预算数 ; 全年预算数 ; 全年执行数 ; 执行率";

  /** The county gave 40 of 50; the first source gave all. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all of what arrived          | 80.00% | 90.00% | 84.44% | 0
          all of the budget            | 80.00% | 72.00% | 76.00% | 0
          only one of what arrived     | 80.00% | 90.00% | 76.00% | 1
          of what arrived, one is else | 80.00% | 95.00% | 84.44% | 2
          """)
  void tableOfWhatArrived(String why, String first, String second, String total, int findings) {
    String form =
        form(
            "预算数 ; 到位数 ; 支出数 ; 支出率",
            "中央资金 ; 50.00 ; 50.00 ; 40.00 ; " + first,
            "县级资金 ; 50.00 ; 40.00 ; 36.00 ; " + second,
            "合计 ; 100.00 ; 90.00 ; 76.00 ; " + total);
    assertThat(CheckTester.findings(new ExecutionRate(), form)).hasSize(findings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rounded as usual               | 120.00  | 89.97        | 74.98%  | CONSISTENT
          at the edge of the rounding    | 120.00  | 89.97        | 74.97%  | CONSISTENT
          just outside                   | 120.00  | 89.97        | 74.96%  | ERROR
          cut off instead of rounded     | 11000.00| 8000.00      | 72.72%  | INFO
          a whole percentage             | 120.00  | 89.97        | 75%     | CONSISTENT
          another whole percentage       | 120.00  | 89.97        | 74%     | ERROR
          no percent sign                | 120.00  | 89.97        | 74.98   | CONSISTENT
          a ratio of one                 | 120.00  | 89.97        | 0.7498  | CONSISTENT
          full-width figures             | １２０  | ９０         | ７５％  | CONSISTENT
          thousands are grouped          | 1,200.00| 900.00       | 75.00%  | CONSISTENT
          units differ                   | 120.00  | 899700元     | 74.98%  | CONSISTENT
          units differ and so do figures | 120.00  | 899700元     | 84.98%  | ERROR
          more than the budget           | 100.00  | 104.00       | 104.00% | CONSISTENT
          nothing was spent              | 100.00  | 0            | 0%      | CONSISTENT
          rate left blank                | 120.00  | 89.97        |         | SILENT
          a dash for the rate            | 120.00  | 89.97        | —       | SILENT
          execution left blank           | 120.00  |              | 74.98%  | NOT_CHECKED
          budget left blank              |         | 89.97        | 74.98%  | NOT_CHECKED
          no budget                      | 0.00    | 0.00         | 100%    | NOT_CHECKED
          """)
  void totalRow(String why, String budget, String executed, String rate, Verdict expected) {
    String row = "年度资金总额 ; ; %s ; %s ; %s".formatted(cell(budget), cell(executed), cell(rate));
    assertThat(CheckTester.verdict(new ExecutionRate(), form(COLUMNS, row))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          after adjustment           | 年初预算数 ; 调整后预算数  | 100.00 ; 120.00 | CONSISTENT
          only the initial budget    | 年初预算数                | 120.00          | CONSISTENT
          carried over and this year | 上年结转 ; 当年安排       | 20.00 ; 100.00  | CONSISTENT
          only what arrived          | 到位资金                  | 120.00          | CONSISTENT
          the budget, not the arrived| 全年预算数 ; 到位资金     | 120.00 ; 100.00 | CONSISTENT
          initial budget as divisor  | 年初预算数 ; 全年预算数   | 120.00 ; 100.00 | ERROR
          """)
  void divisor(String why, String columns, String budgets, Verdict expected) {
    String form = form(columns + " ; 全年执行数 ; 执行率", "年度资金总额 ; " + budgets + " ; 90.00 ; 75.00%");
    assertThat(CheckTester.verdict(new ExecutionRate(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a sentence agrees      | 2025年预算120万元，实际支出90万元，预算执行率75%。   | CONSISTENT
          a sentence differs     | 2025年预算120万元，实际支出90万元，预算执行率80%。   | ERROR
          about so much          | 2025年预算约120万元，实际支出90万元，预算执行率80%。 | NOT_CHECKED
          a rate by itself       | 2025年预算执行率80%。                                | SILENT
          """)
  void prose(String why, String sentence, Verdict expected) {
    assertThat(CheckTester.verdict(new ExecutionRate(), sentence)).isEqualTo(expected);
  }

  @Test
  void everyRowIsCompared() {
    String form =
        form(
            COLUMNS,
            "年度资金总额 ; ; 120.00 ; 90.00 ; 75.00%",
            "其中：县级财政资金 ; ; 100.00 ; 80.00 ; 80.00%",
            "其他资金 ; ; 20.00 ; 10.00 ; 60.00%");
    assertThat(CheckTester.verdicts(new ExecutionRate(), form))
        .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT, Verdict.ERROR);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(
            new ExecutionRate(), form(COLUMNS, "年度资金总额 ; ; 120.00 ; 89.97 ; 79.98%"));
    assertThat(finding.message()).isEqualTo("年度资金总额：89.97 ÷ 120 = 74.98%，报告为 79.98%");
    assertThat(finding.expected()).isEqualTo("74.98%");
    assertThat(finding.difference()).isEqualTo("+5.01 个百分点");
    assertThat(finding.evidence()).hasSize(3);
  }

  @Test
  void findingNamesTheDivisorThatFits() {
    Finding finding =
        CheckTester.finding(
            new ExecutionRate(), form(COLUMNS, "年度资金总额 ; 150.00 ; 120.00 ; 90.00 ; 60.00%"));
    assertThat(finding.message()).contains("与除以年初预算数 150 的结果相符");
  }

  private static String form(String columns, String... rows) {
    return Markdown.form(Markdown.funds(columns, rows));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
