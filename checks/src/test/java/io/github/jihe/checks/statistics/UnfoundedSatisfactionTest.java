package io.github.jihe.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfoundedSatisfactionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usual                | 93%  | 渠道通水。                 | CONSISTENT
          all of them          | 100% | 渠道通水。                 | INFO
          all, by a survey     | 100% | 入户走访农户62户。         | CONSISTENT
          words                | 满意 | 渠道通水。                 | SILENT
          """)
  void row(String why, String actual, String prose, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators("年度指标值 ; 实际完成值", "满意度指标 ; 满意度指标 ; 农户满意度 ; ≥90% ; " + actual));
    assertThat(CheckTester.verdict(new UnfoundedSatisfaction(), prose + "\n\n" + form))
        .isEqualTo(expected);
  }
}
