package io.github.jihe.checks.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeOfScoreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inside the best band          | 96    | 优   | CONSISTENT
          other word for the best       | 96    | 优秀 | CONSISTENT
          a grade too low               | 96    | 良好 | ERROR
          exactly ninety is the best    | 90    | 优   | CONSISTENT
          exactly ninety is not good    | 90    | 良   | ERROR
          a hundredth below ninety      | 89.99 | 良   | CONSISTENT
          a hundredth below, too high   | 89.99 | 优   | ERROR
          exactly eighty is good        | 80    | 良   | CONSISTENT
          exactly eighty is not fair    | 80    | 中   | ERROR
          exactly sixty is fair         | 60    | 中   | CONSISTENT
          just below sixty is poor      | 59.9  | 差   | CONSISTENT
          just below sixty is not fair  | 59.9  | 中   | ERROR
          all points                    | 100   | 优   | CONSISTENT
          more than all points          | 102   | 优   | NOT_CHECKED
          """)
  void sentence(String why, String score, String grade, Verdict expected) {
    String report = "经综合评价，青禾镇沟渠修缮项目绩效评价得分%s分，评价等级为“%s”。".formatted(score, grade);
    assertThat(CheckTester.verdict(new GradeOfScore(), report)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no grade       | 经综合评价，青禾镇沟渠修缮项目绩效评价得分96分。
          no score       | 经综合评价，青禾镇沟渠修缮项目绩效评价等级为“优”。
          the bands      | 评价等级分为四档：90（含）－100分为优、80（含）－90分为良、60（含）－80分为中、60分以下为差。
          """)
  void nothingToCompare(String why, String report) {
    assertThat(CheckTester.verdict(new GradeOfScore(), report)).isEqualTo(Verdict.SILENT);
  }

  @Test
  void findingShowsTheBand() {
    Finding finding =
        CheckTester.finding(new GradeOfScore(), "经综合评价，青禾镇沟渠修缮项目绩效评价得分86.4分，评价等级为“优”。");
    assertThat(finding.message()).isEqualTo("得分 86.4 分属于“良”（80（含）—90 分），报告等级为“优”");
    assertThat(finding.expected()).isEqualTo("良");
  }
}
