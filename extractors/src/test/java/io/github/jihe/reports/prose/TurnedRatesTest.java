package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnedRatesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          turned        | 全区池塘面积38.50万亩，尾水达标的有31.07万亩，尾水综合治理水平为87.0%，养殖户反映良好。 |
          two digits    | 全区池塘面积38.50万亩，尾水达标的有31.07万亩，尾水综合治理水平为78%，养殖户反映良好。 |
          right         | 全区池塘面积38.50万亩，尾水达标的有31.07万亩，尾水综合治理水平为80.7%，养殖户反映良好。 |
          turned three  | 全区池塘面积38.50万亩，尾水达标的有31.61万亩，尾水综合治理水平为81.2%，养殖户反映良好。 | 31.61万亩 / 38.50万亩 = 81.2%
          of two added  | 收回答卷400份。选择一般的41人，不满意的17人，后两项为14.5%。 |
          a rule        | 全区池塘面积38.50万亩，尾水达标的有31.61万亩，尾水综合治理水平要求不低于81.2%。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
