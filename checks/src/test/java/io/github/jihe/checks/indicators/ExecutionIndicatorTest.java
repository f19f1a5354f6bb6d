package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionIndicatorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the whole agrees                | 预算执行率         | 90.00%       | CONSISTENT
          the whole differs               | 预算执行率         | 95.00%       | ERROR
          basic spending agrees           | 基本支出预算执行率 | 100%         | CONSISTENT
          basic spending differs          | 基本支出预算执行率 | 98.50%       | ERROR
          project spending agrees         | 项目支出预算执行率 | 75.00%       | CONSISTENT
          project spending rounds         | 项目支出预算执行率 | 75%          | CONSISTENT
          project spending differs        | 项目支出预算执行率 | 90.00%       | ERROR
          execution of something else     | 政府采购执行率     | 95.00%       | SILENT
          a plan's execution              | 年度计划执行率     | 95.00%       | SILENT
          another rate                    | 项目按期完工率     | 95.00%       | SILENT
          a subsidy's spending differs    | 补贴资金支出率     | 97.00%       | WARNING
          spending agrees with the whole  | 项目资金使用率     | 90.00%       | CONSISTENT
          spending of one part only       | 专项资金支付率     | 75.00%       | CONSISTENT
          paid in time is another thing   | 补贴资金及时支付率 | 97.00%       | SILENT
          used as it should be            | 资金使用合规率     | 97.00%       | SILENT
          words                           | 预算执行率         | 达成预期指标 | SILENT
          left blank                      | 预算执行率         |              | SILENT
          """)
  void row(String why, String name, String actual, Verdict expected) {
    assertThat(CheckTester.verdict(new ExecutionIndicator(), form("640.00 ; 576.00", name, actual)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          execution left blank | 640.00 ;      | NOT_CHECKED
          no budget            | 0.00 ; 0.00   | NOT_CHECKED
          """)
  void blankOperands(String why, String total, Verdict expected) {
    assertThat(CheckTester.verdict(new ExecutionIndicator(), form(total, "预算执行率", "90.00%")))
        .isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(new ExecutionIndicator(), form("640.00 ; 576.00", "预算执行率", "95.00%"));
    assertThat(finding.message()).isEqualTo("指标“预算执行率”完成值 95.00%，资金块“全年支出”为 576 ÷ 640 = 90.00%");
    assertThat(finding.difference()).isEqualTo("+5.00 个百分点");
  }

  private static String form(String total, String name, String actual) {
    return Markdown.form(
        Markdown.funds(
            "全年预算数 ; 全年执行数",
            "全年支出 ; " + total,
            "其中：基本支出 ; 384.00 ; 384.00",
            "项目支出 ; 256.00 ; 192.00"),
        Markdown.indicators(
            "年度指标值 ; 实际完成值",
            "产出指标 ; 时效指标 ; %s ; ≥95%% ; %s".formatted(name, actual == null ? "" : actual)));
  }
}
