package io.github.jihe.checks.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingGradeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both                             | 绩效评价报告 | 综合得分92.5分，评价等级为优。 | CONSISTENT
          neither                          | 绩效评价报告 | 渠道按期完工。                 | WARNING
          neither, by the unit itself      | 绩效自评报告 | 渠道按期完工。                 | WARNING
          no grade                         | 绩效评价报告 | 综合得分92.5分。               | INFO
          no grade, by the unit itself     | 绩效自评报告 | 自评得分92.5分。               | CONSISTENT
          no score                         | 绩效自评报告 | 评价结果为优。                 | INFO
          """)
  void conclusion(String why, String kind, String prose, Verdict expected) {
    String report = "# 青禾镇沟渠修缮项目" + kind + "\n\n## 三、评价结论\n\n" + prose;
    assertThat(CheckTester.verdict(new MissingGrade(), report)).isEqualTo(expected);
  }

  @Test
  void reportWithoutAConclusionIsNotCompared() {
    assertThat(CheckTester.outcomes(new MissingGrade(), "# 青禾镇沟渠修缮项目绩效评价报告\n\n渠道按期完工。")).isEmpty();
  }
}
