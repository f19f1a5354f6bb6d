package io.github.jihe.checks.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredSectionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all there                  | 一、项目概况 / 二、评价结论 / 三、指标分析 / 四、存在问题 / 五、建议       | CONSISTENT
          other words                | 一、基本情况 / 二、总体评价 / 三、绩效目标完成情况 / 四、不足 / 五、改进措施 | CONSISTENT
          problems missing           | 一、项目概况 / 二、评价结论 / 三、指标分析 / 四、有关建议                  | INFO
          no outline                 | 一、项目概况 / 二、评价结论                                                | SILENT
          """)
  void outline(String why, String headings, Verdict expected) {
    String report =
        "# 渔港维护项目绩效评价报告\n\n" + String.join("\n\n运转正常。\n\n", headings.split(" / ")) + "\n";
    assertThat(CheckTester.verdict(new RequiredSections(), report)).isEqualTo(expected);
  }

  @Test
  void selfEvaluationFormNeedsNoSections() {
    String report = "# 项目支出绩效自评表\n\n一、概况\n\n二、甲\n\n三、乙\n\n四、丙\n\n五、丁\n";
    assertThat(CheckTester.verdict(new RequiredSections(), report)).isEqualTo(Verdict.SILENT);
  }
}
