package io.github.jihe.checks.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNumbersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in order                   | 一、概况 / 二、完成情况 / 三、问题 / 四、建议                     | CONSISTENT
          one is missing             | 一、概况 / 二、完成情况 / 四、问题 / 五、建议                     | INFO
          one stands twice           | 一、概况 / 二、完成情况 / 二、问题 / 三、建议                     | INFO
          other style                | 一、概况 / 二、完成情况 / 3、问题 / 四、建议                      | INFO
          long paragraph between     | 一、概况 / 二、完成情况 / 三、存在的问题：一是个别泊位淤积，二是资料归档不够及时，需要进一步规范。 / 四、建议 | CONSISTENT
          second level in order      | 一、概况 / （一）内容 / （二）目标 / 二、完成情况 / （一）资金 / （二）产出 / 三、问题 | CONSISTENT
          second level skips         | 一、概况 / （一）内容 / （三）目标 / 二、完成情况 / 三、问题       | INFO
          beyond ten                 | 一、甲 / 二、乙 / 三、丙 / 四、丁 / 五、戊 / 六、己 / 七、庚 / 八、辛 / 九、壬 / 十、癸 / 十一、子 / 十二、丑 | CONSISTENT
          two reports in one file    | 一、概况 / 二、完成情况 / 三、问题 / 一、概况 / 二、完成情况 / 三、问题 | TWICE
          too few to tell            | 一、概况 / 三、问题                                               | SILENT
          """)
  void outline(String why, String headings, String expected) {
    String report = String.join("\n\n", headings.split(" / "));
    var verdicts = CheckTester.verdicts(new SectionNumbers(), report);
    switch (expected) {
      case "TWICE" -> assertThat(verdicts).containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT);
      case "SILENT" -> assertThat(verdicts).isEmpty();
      default -> assertThat(verdicts).containsExactly(Verdict.valueOf(expected));
    }
  }

  @Test
  void headingInAnotherStyleIsNamed() {
    String report = "一、概况\n\n二、完成情况\n\n3、问题\n\n四、建议\n";
    assertThat(CheckTester.finding(new SectionNumbers(), report).message())
        .contains("二、完成情况", "四、建议", "3、问题");
  }
}
