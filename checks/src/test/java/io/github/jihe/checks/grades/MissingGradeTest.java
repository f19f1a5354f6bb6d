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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          says so                | 目标基本实现。根据省厅要求，本次自评不设分值、不定等级。 | SILENT
          says so in other words | 按规定，区域自评不打分、不评等次，目标总体完成。         | SILENT
          says so of grades      | 该类转移支付评价不划分等级，工作按期完成。             | SILENT
          points not reached     | 目标基本实现，评价中未得分的指标主要是按期完工率。     | WARNING
          """)
  void reportThatNeedsNoScore(String why, String prose, Verdict expected) {
    String report = "# 青禾县沟渠修缮转移支付绩效自评报告\n\n## 二、综合评价结论\n\n" + prose;
    assertThat(CheckTester.verdict(new MissingGrade(), report)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a form without points | 指标值 | 全年实际完成值 | 98.5%     | NOT_CHECKED
          a form with points    | 分值   | 得分           | 10        | WARNING
          """)
  void reportWithAForm(String why, String head, String next, String cell, Verdict expected) {
    String report =
        """
        # 青禾县沟渠修缮转移支付绩效自评报告

        ## 二、综合评价结论

        目标基本实现。

        | 一级指标 | 二级指标 | 三级指标 | %s | %s |
        |---|---|---|---|---|
        | 产出指标 | 数量指标 | 修缮沟渠 | %s |  |
        | 效益指标 | 社会效益指标 | 受益农户 | %s |  |
        """
            .formatted(head, next, cell, cell);
    assertThat(CheckTester.verdict(new MissingGrade(), report)).isEqualTo(expected);
  }
}
