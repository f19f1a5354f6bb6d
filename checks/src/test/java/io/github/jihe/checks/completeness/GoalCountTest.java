package io.github.jihe.checks.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalCountTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as many                       | 1.修缮沟渠；2.清理淤泥          | 1.修缮五公里；2.清淤三千方        | CONSISTENT
          other marks, as many          | 目标1：修缮沟渠 目标2：清理淤泥 | 一是修缮五公里，二是清淤三千方    | CONSISTENT
          fewer answers                 | （1）修缮；（2）清淤；（3）管护 | （1）修缮五公里；（2）清淤三千方  | INFO
          more answers                  | ①修缮沟渠②清理淤泥            | ①修缮②清淤③管护                 | INFO
          answers not numbered          | 1.修缮沟渠；2.清理淤泥          | 沟渠修缮五公里，清淤三千方        | SILENT
          one goal                      | 修缮沟渠5.2公里                 | 1.修缮5.2公里；2.清淤三千方       | SILENT
          decimals are no marks         | 修缮1.5公里，清淤2.5方          | 修缮1.6公里，清淤2.5方            | SILENT
          lists inside of items         | 一、修缮：（1）沟（2）渠（3）闸 二、清淤 | 一、已修缮 二、已清淤   | CONSISTENT
          """)
  void form(String why, String expected, String completed, Verdict verdict) {
    String goals =
        Markdown.table(
            "年度总体目标 ; 预期目标 ; 实际完成情况",
            " ; %s ; %s".formatted(expected, completed).replace("；", "，"));
    assertThat(CheckTester.verdict(new GoalCount(), form(goals))).isEqualTo(verdict);
  }

  @Test
  void goalsMayStandOneARow() {
    String goals =
        Markdown.table(
            "年度总体目标 ; 预期目标 ; 实际完成情况", " ; 修缮沟渠 ; 修缮五公里", " ; 清理淤泥 ; 清淤三千方", " ; 落实管护 ; ");
    assertThat(CheckTester.finding(new GoalCount(), form(goals)).message())
        .isEqualTo("“青禾镇沟渠修缮”的预期目标有 3 条，实际完成情况有 2 条");
  }

  private static String form(String goals) {
    return Markdown.form(
        goals, Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 5公里 ; 5公里"));
  }
}
