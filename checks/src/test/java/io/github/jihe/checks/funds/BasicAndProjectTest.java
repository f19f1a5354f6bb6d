package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicAndProjectTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact                      | 640.50 | 480.20 | 160.30      | CONSISTENT
          short by three             | 640.50 | 480.20 | 157.30      | ERROR
          over by three              | 640.50 | 480.20 | 163.30      | ERROR
          at the edge of rounding    | 640.51 | 480.20 | 160.30      | CONSISTENT
          beyond the rounding        | 640.53 | 480.20 | 160.30      | ERROR
          units differ               | 640.50 | 480.20 | 1603000元   | CONSISTENT
          project spending blank     | 640.50 | 480.20 |             | NOT_CHECKED
          basic spending is all      | 480.20 | 480.20 |             | CONSISTENT
          total left blank           |        | 480.20 | 160.30      | SILENT
          """)
  void oneColumn(String why, String total, String basic, String project, Verdict expected) {
    String form =
        form(
            "全年执行数 ; 执行率",
            "全年支出 ; " + cell(total),
            "其中：基本支出 ; " + cell(basic),
            "项目支出 ; " + cell(project));
    assertThat(CheckTester.verdict(new BasicAndProject(), form)).isEqualTo(expected);
  }

  @Test
  void everyColumnIsCompared() {
    String form =
        form(
            "年初预算数 ; 全年预算数 ; 全年执行数",
            "全年支出 ; 600.00 ; 640.50 ; 630.00",
            "其中：基本支出 ; 450.00 ; 480.20 ; 475.00",
            "项目支出 ; 150.00 ; 160.30 ; 150.00");
    assertThat(CheckTester.verdicts(new BasicAndProject(), form))
        .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT, Verdict.ERROR);
  }

  @Test
  void otherSpendingBesideThemCounts() {
    String form =
        form("全年执行数 ; 执行率", "全年支出 ; 650.50", "其中：基本支出 ; 480.20", "项目支出 ; 160.30", "其他资金 ; 10.00");
    assertThat(CheckTester.verdict(new BasicAndProject(), form)).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void sourcesAreNoKindsOfSpending() {
    String form = form("全年执行数 ; 执行率", "年度资金总额 ; 120", "其中：县级财政资金 ; 80", "其他资金 ; 30");
    assertThat(CheckTester.verdict(new BasicAndProject(), form)).isEqualTo(Verdict.SILENT);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(
            new BasicAndProject(),
            form("全年执行数 ; 执行率", "全年支出 ; 640.50", "其中：基本支出 ; 480.20", "项目支出 ; 157.30"));
    assertThat(finding.message()).isEqualTo("全年支出的全年执行数：480.2 + 157.3 = 637.5万元，报告为 640.50万元");
    assertThat(finding.difference()).isEqualTo("+3万元");
  }

  private static String form(String columns, String... rows) {
    return Markdown.form(Markdown.funds(columns, rows));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by source and by kind, right | 160.30 | CONSISTENT
          by source and by kind, wrong | 163.30 | ERROR
          """)
  void sourcesBesideTheKindsTellTheSameMoney(String why, String project, Verdict expected) {
    String form =
        form(
            "全年执行数 ; 执行率",
            "年度资金总额 ; 640.50",
            "一般公共预算 ; 600.50",
            "其他资金 ; 40.00",
            "基本支出 ; 480.20",
            "项目支出 ; " + project);
    assertThat(CheckTester.verdict(new BasicAndProject(), form)).isEqualTo(expected);
  }
}
