package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedPointsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on the total only    | —  | —   | CONSISTENT
          on both              | 10 | 9.9 | INFO
          another score        | 10 | 8   | CONSISTENT
          points of its own    | 5  | 4   | CONSISTENT
          """)
  void row(String why, String weight, String score, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数 ; 分值 ; 得分",
                "年度资金总额 ; 80 ; 79.2 ; 10 ; 9.9",
                "其中：本年财政拨款 ; 80 ; 79.2 ; %s ; %s".formatted(weight, score)));
    assertThat(CheckTester.verdict(new RepeatedPoints(), form)).isEqualTo(expected);
  }
}
