package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverFulfilledTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          far over, no reason          | ≥400盏  | 600盏  | 10 |              | WARNING
          just at the limit            | ≥400盏  | 520盏  | 10 |              | WARNING
          just below the limit         | ≥400盏  | 519盏  | 10 |              | CONSISTENT
          far over, with a reason      | ≥400盏  | 600盏  | 10 | 新增三个社区 | CONSISTENT
          far over, points were taken  | ≥400盏  | 600盏  | 8  |              | CONSISTENT
          one more of a few            | ≥2场    | 4场    | 10 |              | CONSISTENT
          a rate                       | ≥50%    | 80%    | 10 |              | WARNING
          less is better               | ≤40小时 | 10小时 | 10 |              | SILENT
          missed                       | ≥400盏  | 300盏  | 10 |              | SILENT
          nobody says the direction    | 400盏   | 600盏  | 10 |              | SILENT
          target of zero               | ≥0盏    | 600盏  | 10 |              | SILENT
          """)
  void row(
      String why, String target, String actual, String score, String reason, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new OverFulfilled(), IndicatorForms.scored("更新路灯", target, actual, score, reason)))
        .isEqualTo(expected);
  }

  @Test
  void findingShowsTheRatio() {
    assertThat(
            CheckTester.finding(
                    new OverFulfilled(), IndicatorForms.scored("更新路灯", "≥400盏", "600盏", "10", ""))
                .message())
        .isEqualTo("“更新路灯”完成值 600盏 ÷ 指标值 400盏 = 150%，达到 130%的界限，原因栏为空");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          growth of a small base  | 线上办件增长率 | ≥5%    | 12%   | SILENT
          a fall                  | 投诉下降率     | ≥10%   | 22.5% | SILENT
          a number that fell      | 减少投诉件数   | ≥400件 | 600件 | WARNING
          """)
  void ratesOfChange(String why, String name, String target, String actual, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new OverFulfilled(), IndicatorForms.scored(name, target, actual, "10", "")))
        .isEqualTo(expected);
  }

  @Test
  void textMaySayWhy() {
    assertThat(
            CheckTester.verdict(
                new OverFulfilled(),
                "全年更新路灯600盏，因新增三个社区超出目标200盏。\n\n"
                    + IndicatorForms.scored("更新路灯", "≥400盏", "600盏", "10", "")))
        .isEqualTo(Verdict.NOT_CHECKED);
  }
}
