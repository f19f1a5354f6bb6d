package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfRowTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both printed             | ≥400户 ; 415户 ; 10 ; 10 | 0
          neither printed          | ≥400户 ; 415户 ;  ;      | 0
          a score without a weight | ;  ;  ; 0                | 1
          a weight without a score | ≥400户 ; 415户 ; 10 ;    | 1
          """)
  void row(String why, String cells, int findings) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里 ; 30 ; 30",
                "产出指标 ; 质量指标 ; 验收合格率 ; ≥95% ; 97% ; 30 ; 29",
                "产出指标 ; 时效指标 ; 完工天数 ; ≤90天 ; 85天 ; 30 ; 30",
                "效益指标 ; 社会效益指标 ; 受益农户数 ; " + cells));
    assertThat(CheckTester.findings(new HalfRow(), form)).hasSize(findings);
  }

  @Test
  void formThatIsNotScoredYetIsNoFault() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里 ; 60 ; ",
                "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; 40 ; "));
    assertThat(CheckTester.outcomes(new HalfRow(), form)).isEmpty();
  }
}
