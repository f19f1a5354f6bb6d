package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTotalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          with the execution              | 10 | 50   | 30   | 10 | 100 | CONSISTENT
          with the execution, half points | 10 | 50.5 | 29.5 | 10 | 100 | CONSISTENT
          execution stands apart          |    | 50   | 30   | 10 | 100 | CONSISTENT
          ten over what they make         |    | 60   | 30   | 10 | 110 | ERROR
          indicators alone make it        |    | 60   | 30   | 10 | 100 | CONSISTENT
          four over                       | 10 | 54   | 30   | 10 | 100 | ERROR
          ten short                       | 10 | 50   | 20   | 10 | 100 | ERROR
          ten short beside the execution  |    | 50   | 20   | 10 | 100 | ERROR
          own total, and it is right      | 10 | 54   | 30   | 10 | 104 | CONSISTENT
          no total printed                | 10 | 50   | 30   | 10 |     | CONSISTENT
          no total printed, ten short     | 10 | 50   | 20   | 10 |     | ERROR
          other parts stand elsewhere     |    | 45   | 20   | 10 |     | NOT_CHECKED
          five short                      |    | 55   | 30   | 10 |     | ERROR
          no weight printed at all        | 10 |      |      |    | 100 | SILENT
          """)
  void form(
      String why, String execution, String a, String b, String c, String total, Verdict expected) {
    assertThat(CheckTester.verdict(new WeightTotal(), form(execution, a, b, c, total)))
        .isEqualTo(expected);
  }

  @Test
  void groupThatExplainsTheDifferenceIsNotToldTwice() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "分值",
                "产出指标（60分） ; 数量指标 ; 修缮沟渠长度 ; 64",
                "效益指标（30分） ; 社会效益指标 ; 受益农户 ; 30",
                "满意度指标（10分） ; 满意度指标 ; 农户满意度 ; 10"));
    assertThat(CheckTester.verdict(new WeightTotal(), form)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void executionPrintedOnTwoRowsCountsOnce() {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分",
                "年度资金总额 ; 120 ; 90 ; 10 ; 75% ; 7.5",
                "其中：县级财政资金 ; 120 ; 90 ; 10 ; 75% ; 7.5"),
            Markdown.indicators("分值 ; 得分", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 90 ; 80"));
    assertThat(CheckTester.verdict(new WeightTotal(), form)).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding = CheckTester.finding(new WeightTotal(), form("10", "54", "30", "10", "100"));
    assertThat(finding.message()).isEqualTo("分值 10 + 54 + 30 + 10 = 104 分，表列分值合计为 100 分，相差 4 分");
    assertThat(finding.reported()).isEqualTo("100");
    assertThat(finding.expected()).isEqualTo("104");
    assertThat(finding.difference()).isEqualTo("-4 分");
  }

  private static String form(String execution, String a, String b, String c, String total) {
    return Markdown.form(
        Markdown.funds(
            "全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分",
            "年度资金总额 ; 120 ; 90 ; " + cell(execution) + " ; 75% ; 7.5"),
        Markdown.indicators(
            "分值 ; 得分",
            "产出指标 ; 数量指标 ; 修缮沟渠长度 ; " + cell(a) + " ; 10",
            "效益指标 ; 社会效益指标 ; 受益农户 ; " + cell(b) + " ; 10",
            "满意度指标 ; 满意度指标 ; 农户满意度 ; " + cell(c) + " ; 10",
            "总分 ; ; ; " + cell(total) + " ; 37.5"));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
