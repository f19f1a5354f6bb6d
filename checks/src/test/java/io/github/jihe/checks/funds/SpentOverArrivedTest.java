package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpentOverArrivedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          less spent              | 80 | 72 | 70    | 0 | CONSISTENT
          all of it               | 80 | 72 | 72    | 0 | CONSISTENT
          inside of rounding      | 80 | 72.0 | 72.04 | 0 | WARNING
          more spent              | 80 | 72 | 75.6  | 0 | WARNING
          with carried over money | 80 | 72 | 75.6  | 5 | NOT_CHECKED
          over the budget as well | 80 | 80 | 85    | 0 | NOT_CHECKED
          arrived left blank      | 80 |    | 75.6  | 0 | SILENT
          """)
  void row(
      String why, String budget, String arrived, String spent, String carried, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 到位数 ; 全年执行数",
                "年度资金总额 ; %s ; %s ; %s".formatted(budget, arrived == null ? "" : arrived, spent),
                "上年结转资金 ; %s ; %s ; %s".formatted(carried, carried, carried)));
    assertThat(CheckTester.verdict(new SpentOverArrived(), form)).isEqualTo(expected);
  }
}
