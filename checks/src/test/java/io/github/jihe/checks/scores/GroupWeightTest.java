package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupWeightTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact                     | 产出指标（50分） | 20   | 15   | 15   | CONSISTENT
          no brackets               | 产出指标50分     | 20   | 15   | 15   | CONSISTENT
          half points               | 产出指标（50分） | 12.5 | 22.5 | 15   | CONSISTENT
          four over                 | 产出指标（50分） | 20   | 15   | 19   | ERROR
          ten short                 | 产出指标（50分） | 20   | 15   | 5    | ERROR
          half a point short        | 产出指标（50分） | 20   | 15   | 14.5 | ERROR
          a row without points      | 产出指标（50分） | 30   | 20   |      | CONSISTENT
          no row has points         | 产出指标（50分） |      |      |      | NOT_CHECKED
          the label has no points   | 产出指标         | 20   | 15   | 5    | SILENT
          """)
  void group(String why, String label, String a, String b, String c, Verdict expected) {
    String form =
        form(
            label + " ; 数量指标 ; 修缮沟渠长度 ; " + cell(a) + " ; ≥12",
            label + " ; 质量指标 ; 验收合格率 ; " + cell(b) + " ; ≥12",
            label + " ; 时效指标 ; 按期完工率 ; " + cell(c) + " ; ≥12");
    assertThat(CheckTester.verdict(new GroupWeight(), form)).isEqualTo(expected);
  }

  @Test
  void everyGroupIsCompared() {
    String form =
        form(
            "产出指标（50分） ; 数量指标 ; 修缮沟渠长度 ; 30",
            " ; 质量指标 ; 验收合格率 ; 20",
            "效益指标（30分） ; 社会效益指标 ; 受益农户 ; 20",
            "满意度指标（10分） ; 满意度指标 ; 农户满意度 ; 10");
    assertThat(CheckTester.verdicts(new GroupWeight(), form))
        .containsExactly(Verdict.CONSISTENT, Verdict.ERROR, Verdict.CONSISTENT);
  }

  @Test
  void secondLevelGroupsAreCompared() {
    String form = form("产出指标 ; 数量指标（30分） ; 修缮沟渠长度 ; 20", "产出指标 ; 数量指标（30分） ; 修缮涵洞数量 ; 15");
    assertThat(CheckTester.verdict(new GroupWeight(), form)).isEqualTo(Verdict.ERROR);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(
            new GroupWeight(),
            form("产出指标（50分） ; 数量指标 ; 修缮沟渠长度 ; 30", "产出指标（50分） ; 质量指标 ; 验收合格率 ; 24"));
    assertThat(finding.message()).isEqualTo("“产出指标”标注 50 分，其下指标分值 30 + 24 = 54 分，相差 4 分");
    assertThat(finding.reported()).isEqualTo("50分");
    assertThat(finding.difference()).isEqualTo("-4 分");
    assertThat(finding.evidence()).hasSize(3);
  }

  private static String form(String... rows) {
    return Markdown.form(Markdown.indicators("分值 ; 年度指标值", rows));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
