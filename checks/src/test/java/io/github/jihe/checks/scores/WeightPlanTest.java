package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightPlanTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as usual                 | 50 | 30 | 10 | CONSISTENT
          shared out otherwise     | 40 | 30 | 20 | INFO
          total is not 100         | 50 | 20 | 10 | SILENT
          a group is missing       | 50 | 40 | 0  | CONSISTENT
          """)
  void row(String why, int output, int benefit, int satisfaction, Verdict expected) {
    String last =
        "满意度指标 ; 满意度指标 ; 农户满意度 ; ≥90%% ; 93%% ; %d ; %d".formatted(satisfaction, satisfaction);
    String[] rows = {
      "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里 ; %d ; %d".formatted(output, output),
      "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; %d ; %d".formatted(benefit, benefit),
      last
    };
    String form =
        Markdown.form(
            Markdown.funds("全年预算数 ; 全年执行数 ; 分值 ; 得分", "年度资金总额 ; 80 ; 80 ; 10 ; 10"),
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分", satisfaction == 0 ? Arrays.copyOf(rows, 2) : rows));
    assertThat(CheckTester.verdict(new WeightPlan(), form)).isEqualTo(expected);
  }

  @Test
  void ownGroupsAreNotCompared() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "履职效能 ; 重点工作 ; 渠道长度 ; ≥3公里 ; 3.2公里 ; 60 ; 60",
                "社会效应 ; 公众评价 ; 受益农户数 ; ≥400户 ; 415户 ; 40 ; 40"));
    assertThat(CheckTester.outcomes(new WeightPlan(), form)).isEmpty();
  }
}
