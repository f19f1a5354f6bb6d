package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedWithoutReasonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met                       | ≥400盏 | 412盏 |          | CONSISTENT
          missed, with a reason     | ≥400盏 | 372盏 | 工期推迟 | CONSISTENT
          missed, no reason         | ≥400盏 | 372盏 |          | WARNING
          deadline missed           | 2023年6月底前 | 2023年8月3日 | | WARNING
          nobody says the direction | 400盏  | 372盏 |          | SILENT
          units differ              | ≥400盏 | 93%   |          | SILENT
          """)
  void row(String why, String target, String actual, String reason, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new MissedWithoutReason(), IndicatorForms.unscored("更新路灯", target, actual, reason)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "资金拨付及时率,100%,96.4%,WARNING",
    "受益群众满意度,90%,88.6%,WARNING",
    "受益群众满意度,90%,93.1%,CONSISTENT",
    "群众投诉率,1%,0.4%,CONSISTENT",
  })
  void aNameSaysTheDirection(String name, String target, String actual, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new MissedWithoutReason(), IndicatorForms.unscored(name, target, actual, "")))
        .isEqualTo(expected);
  }

  @Test
  void scoredFormsHaveRulesOfTheirOwn() {
    assertThat(
            CheckTester.verdict(
                new MissedWithoutReason(),
                IndicatorForms.scored("更新路灯", "≥400盏", "372盏", "9.3", "")))
        .isEqualTo(Verdict.SILENT);
  }
}
