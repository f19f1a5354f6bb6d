package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionGapTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both high             | 79.2 | 30 | CONSISTENT
          execution lower       | 68   | 30 | CONSISTENT
          execution far lower   | 60   | 30 | INFO
          both low              | 60   | 0  | CONSISTENT
          nothing spent         | 0    | 30 | INFO
          a score left blank    | 60   |    | NOT_CHECKED
          """)
  void row(String why, String spent, String score, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; 80 ; " + spent),
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里 ; 60 ; 60",
                "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; 30 ; " + (score == null ? "" : score)));
    assertThat(CheckTester.verdict(new ExecutionGap(), form)).isEqualTo(expected);
  }

  @Test
  void budgetInTwoColumns() {
    String form =
        Markdown.form(
            Markdown.funds("上年结转 ; 当年安排 ; 全年执行数", "年度资金总额 ; 30 ; 50 ; 60"),
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里 ; 60 ; 60",
                "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; 30 ; 30"));
    assertThat(CheckTester.finding(new ExecutionGap(), form).message())
        .contains("预算执行率 60 ÷ (30 + 50) = 75.00%");
  }
}
