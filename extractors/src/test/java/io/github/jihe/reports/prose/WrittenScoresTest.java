package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenScoresTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          写成分数 | “过程”16.2/20，折合86%，低于其余三类。 | 86%
          写成分数，相符 | “过程”16.2/20，折合81%，低于其余三类。 |
          满分中得 | 30分中仅得21.3分，得分率只有61%。 | 61%
          满分中得，相符 | 30分中仅得21.3分，得分率只有71%。 |
          截去末位的也算 | 13/15，得分率86.6%。 |
          日期不是分数 | 截至9/20，得分率公布于官网。 |
          """)
  void findsWhatIsWrong(String why, String text, String expected) {
    assertThat(Misfits.in(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
