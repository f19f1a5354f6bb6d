package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnrelatedGoalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          names the project              | 完成青禾镇各村灌溉设施的年度整治任务，改善用水条件 | CONSISTENT
          names an indicator             | 把全镇主干灌渠修好，让下游各村按时用上水，减少渗漏 | CONSISTENT
          names neither                  | 按照不低于配套的比例安排办公用房租金并支付物业费用 | INFO
          only words that all goals have | 加强项目资金管理，提高资金使用效率，保障工作正常运行 | INFO
          too short to tell              | 保障机构运转                                       | SILENT
          """)
  void form(String why, String goal, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.table("年度总体目标 ; 预期目标 ; 实际完成情况", " ; %s ; 均已完工".formatted(goal)),
            Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", "产出指标 ; 数量指标 ; 主干灌渠长度 ; 5公里 ; 5公里"));
    assertThat(CheckTester.verdict(new UnrelatedGoal(), form)).isEqualTo(expected);
  }

  @Test
  void aWholeDepartmentHasNoProject() {
    String form =
        """
        # 青禾镇水管站整体支出绩效自评表

        | 部门名称 | 青禾镇水管站 |
        |---|---|

        | 年度总体目标 | 预期目标 | 实际完成情况 |
        |---|---|---|
        | | 按照不低于配套的比例安排办公用房租金并支付物业费用 | 均已完成 |

        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        |---|---|---|---|---|
        | 产出指标 | 数量指标 | 主干灌渠长度 | 5公里 | 5公里 |
        """;
    assertThat(CheckTester.verdict(new UnrelatedGoal(), form)).isEqualTo(Verdict.SILENT);
  }
}
