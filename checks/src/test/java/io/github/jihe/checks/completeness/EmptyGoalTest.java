package io.github.jihe.checks.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyGoalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both filled                  | 修缮沟渠五公里   | 修缮沟渠五公里，已通水 | CONSISTENT
          completion a stock phrase    | 修缮沟渠五公里   | 达成预期指标           | WARNING
          completion another one       | 修缮沟渠五公里   | 已完成年度目标任务。   | WARNING
          completion one word          | 修缮沟渠五公里   | 完成                   | WARNING
          completion blank             | 修缮沟渠五公里   |                        | WARNING
          goal blank                   |                  | 修缮沟渠五公里，已通水 | WARNING
          stock phrase and a fact      | 修缮沟渠五公里   | 已完成年度目标，修缮五公里 | CONSISTENT
          what was done                | 修缮沟渠五公里   | 完成沟渠修缮           | CONSISTENT
          """)
  void form(String why, String expected, String completed, Verdict verdict) {
    String goals =
        Markdown.table(
            "年度总体目标 ; 预期目标 ; 实际完成情况", " ; %s ; %s".formatted(cell(expected), cell(completed)));
    assertThat(CheckTester.verdict(new EmptyGoal(), form(goals))).isEqualTo(verdict);
  }

  @Test
  void bothBlankAreTwoFindings() {
    String goals = Markdown.table("年度总体目标 ; 预期目标 ; 实际完成情况", " ;  ; ");
    assertThat(CheckTester.verdicts(new EmptyGoal(), form(goals)))
        .containsExactly(Verdict.WARNING, Verdict.WARNING);
  }

  @Test
  void formWithoutGoalsIsSilent() {
    assertThat(CheckTester.verdicts(new EmptyGoal(), form(""))).isEmpty();
  }

  @Test
  void labelsBesideTheirWords() {
    String goals = Markdown.table("年度总体目标 ; 预期目标 ; 修缮沟渠五公里 ; 实际完成情况 ; 达成预期指标");
    assertThat(CheckTester.verdict(new EmptyGoal(), form(goals))).isEqualTo(Verdict.WARNING);
  }

  @Test
  void findingNamesFormAndColumn() {
    String goals = Markdown.table("年度总体目标 ; 预期目标 ; 实际完成情况", " ; 修缮沟渠五公里 ; 达成预期指标");
    assertThat(CheckTester.finding(new EmptyGoal(), form(goals)).message())
        .isEqualTo("“青禾镇沟渠修缮”的年度总体目标：实际完成情况只写“达成预期指标”，没有具体内容");
  }

  private static String form(String goals) {
    return Markdown.form(
        goals, Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 5公里 ; 5公里"));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
