package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionClaimTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met and said so            | ≥400盏 | 412盏 | 是否完成 | 是      | CONSISTENT
          met, said not to be        | ≥400盏 | 412盏 | 是否完成 | 否      | ERROR
          missed, said to be met     | ≥400盏 | 372盏 | 是否完成 | 是      | ERROR
          missed and said so         | ≥400盏 | 372盏 | 是否完成 | 未完成  | CONSISTENT
          nothing said               | ≥400盏 | 372盏 | 是否完成 |         | SILENT
          direction not printed      | 400盏  | 372盏 | 是否完成 | 是      | SILENT
          words beside the value     | ≥400盏 | 372盏，已完成 | 备注 |    | ERROR
          words in brackets          | ≤48小时 | 50小时（未完成） | 备注 | | CONSISTENT
          rate of completion         | ≥400盏 | 372盏 | 完成率   | 93%     | CONSISTENT
          rate is another            | ≥400盏 | 372盏 | 完成率   | 96%     | WARNING
          rate says it is done       | ≥400盏 | 372盏 | 完成率   | 100%    | ERROR
          rate above the whole       | ≥400盏 | 440盏 | 完成率   | 110%    | CONSISTENT
          rate stops at the whole    | ≥400盏 | 440盏 | 完成率   | 100%    | CONSISTENT
          rate repeats the value     | ≥95%   | 96%   | 完成率   | 96%     | CONSISTENT
          less is better             | ≤48小时 | 50小时 | 完成率 | 96%     | SILENT
          """)
  void row(
      String why, String target, String actual, String label, String completion, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new CompletionClaim(), IndicatorForms.completed(target, actual, label, completion)))
        .isEqualTo(expected);
  }

  @Test
  void findingShowsBothValues() {
    assertThat(
            CheckTester.finding(
                    new CompletionClaim(), IndicatorForms.completed("≥400盏", "372盏", "是否完成", "是"))
                .message())
        .isEqualTo("“更新路灯”年度指标值 ≥400盏，实际完成值 372盏，按数值未达到指标值，表中写为已完成");
  }
}
