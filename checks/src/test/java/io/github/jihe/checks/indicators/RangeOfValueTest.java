package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeOfValueTest {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          群众满意度   | ≥90%   | 96%    | CONSISTENT CONSISTENT
          群众满意度   | ≥90%   | 106%   | CONSISTENT WARNING
          验收合格率   | ≥90    | 100    | CONSISTENT CONSISTENT
          任务完成率   | ≥100%  | 106%   | ''
          参保率       | ≥95%   | 100.2% | ''
          受训人数     | ≥40人  | -3人   | CONSISTENT WARNING
          人数增长     | 5%     | -3%    | ''
          更新路灯     | ≥400盏 | 412盏  | ''
          """)
  void row(String name, String target, String actual, String expected) {
    String verdicts =
        CheckTester.verdicts(
                new RangeOfValue(), IndicatorForms.scored(name, target, actual, "10", ""))
            .stream()
            .map(Verdict::name)
            .collect(java.util.stream.Collectors.joining(" "));
    assertThat(verdicts).isEqualTo(expected);
  }

  @Test
  void findingShowsTheValue() {
    assertThat(
            CheckTester.finding(
                    new RangeOfValue(), IndicatorForms.scored("群众满意度", "≥90%", "106%", "10", ""))
                .message())
        .isEqualTo("“群众满意度”实际完成值 106%，超过 100%");
  }
}
