package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftedValueTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in its place                | 95% |                | CONSISTENT
          one column too far right    |     | 95%            | INFO
          a reason beside it          | 95% | 问卷覆盖面不足 | CONSISTENT
          only a reason               |     | 问卷覆盖面不足 | SILENT
          words with a number         |     | 实际95%左右    | SILENT
          another unit                |     | 95份           | SILENT
          both blank                  |     |                | SILENT
          """)
  void row(String why, String actual, String reason, Verdict expected) {
    String row =
        "满意度指标 ; 满意度指标 ; 群众满意度 ; ≥90%% ; %s ; 10 ; 10 ; %s".formatted(cell(actual), cell(reason));
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值 ; 得分 ; 偏差原因", row));
    assertThat(CheckTester.verdict(new ShiftedValue(), form)).isEqualTo(expected);
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
