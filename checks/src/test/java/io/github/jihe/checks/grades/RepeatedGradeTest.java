package io.github.jihe.checks.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedGradeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same word | 综合评价得分86.2分，评价等级为“良”。项目综合得分86.2分，评价等级为“良”。 | CONSISTENT
          another word for it | 综合评价得分86.2分，评价等级为“良”。项目综合得分86.2分，评价等级为“良好”。 | CONSISTENT
          another grade | 综合评价得分86.2分，评价等级为“良”。项目综合得分86.2分，评价等级为“中”。 | ERROR
          another score | 综合评价得分86.2分，评价等级为“良”。上年度综合得分76.2分，评价等级为“中”。 | SILENT
          said once | 综合评价得分86.2分，评价等级为“良”。 | SILENT
          no score the second time | 本项目综合得分86.2分，评价等级为“良”。综上，本项目评价等级为“优”。 | ERROR
          the same without a score | 本项目综合得分86.2分，评价等级为“良”。综上，本项目评价等级为“良”。 | CONSISTENT
          the year before without a score | 本项目综合得分86.2分，评价等级为“良”。上年本项目评价等级为“优”。 | SILENT
          the whole again beside projects | 渠道修缮项目得分97.10分。部门自评得分86.2分，自评等级为“良”。整体自评等级为“优”，结果予以公开。 | ERROR
          the whole again, alike | 渠道修缮项目得分97.10分。部门自评得分86.2分，自评等级为“良”。整体自评等级为“良”，结果予以公开。 | CONSISTENT
          one project of several | 渠道修缮项目得分97.10分。部门自评得分86.2分，自评等级为“良”。渠道修缮项目等级为“优”。 | SILENT
          score without a grade | 综合评价得分86.2分，评价等级为“良”。项目综合得分86.2分。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new RepeatedGrade(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(new RepeatedGrade(), "综合评价得分86.2分，评价等级为“良”。项目综合得分86.2分，评价等级为“中”。");
    assertThat(finding.message()).isEqualTo("得分 86.2 分，一处等级为“良”，另一处为“中”");
  }
}
