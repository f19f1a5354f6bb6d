package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact                     | 20 | 15.4  | 77%    | CONSISTENT
          rounded                   | 11 | 8     | 72.73% | CONSISTENT
          cut off                   | 11 | 8     | 72.72% | INFO
          just outside              | 11 | 8     | 72.74% | ERROR
          digits changed places     | 20 | 15.49 | 74.75% | ERROR
          no percent sign           | 20 | 15.4  | 77     | CONSISTENT
          full points               | 20 | 20    | 100%   | CONSISTENT
          score left blank          | 20 |       | 77%    | SILENT
          rate left blank           | 20 | 15.4  |        | SILENT
          weight left blank         |    | 15.4  | 77%    | NOT_CHECKED
          weight is nothing         | 0  | 0     | 100%   | NOT_CHECKED
          """)
  void indicator(String why, String weight, String score, String rate, Verdict expected) {
    String row =
        "产出 ; 产出数量 ; 修缮沟渠长度 ; %s ; %s ; %s".formatted(cell(weight), cell(score), cell(rate));
    String form = Markdown.form(Markdown.indicators("分值 ; 得分 ; 得分率", row));
    assertThat(CheckTester.verdict(new ScoreRate(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          right            | 过程指标，权重20分，得15.4分，得分率77%。      | CONSISTENT
          digits swapped   | 产出类满分30分，得28.8分，得分率69%。          | ERROR
          cut off          | 效果类满分11分，得8分，得分率为72.72%。        | INFO
          no points told   | 过程类得分率77%。                              | SILENT
          another's points | 过程类满分20分，得15.4分；产出类得分率为93%。  | SILENT
          """)
  void toldInTheText(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new ScoreRate(), prose)).isEqualTo(expected);
  }

  @Test
  void summaryOfGroupsIsCompared() {
    String report =
        Markdown.table(
            "一级指标 ; 决策 ; 过程 ; 产出 ; 效益 ; 合计",
            "分值 ; 20 ; 20 ; 30 ; 30 ; 100",
            "得分 ; 18 ; 15.4 ; 27 ; 26 ; 86.4",
            "得分率 ; 90% ; 74.7% ; 90% ; 86.67% ; 86.4%");
    assertThat(CheckTester.verdicts(new ScoreRate(), report))
        .containsExactly(
            Verdict.CONSISTENT,
            Verdict.ERROR,
            Verdict.CONSISTENT,
            Verdict.CONSISTENT,
            Verdict.CONSISTENT);
  }

  @Test
  void totalIsOfThePolicyTotalWhereNoWeightsArePrinted() {
    String report =
        Markdown.table(
            "一级指标 ; 决策 ; 过程 ; 产出 ; 效益 ; 合计",
            "得分 ; 18 ; 15.4 ; 27 ; 26 ; 86.4",
            "得分率 ; 90% ; 77% ; 90% ; 86.67% ; 84.6%");
    assertThat(CheckTester.verdicts(new ScoreRate(), report))
        .containsExactly(
            Verdict.NOT_CHECKED,
            Verdict.NOT_CHECKED,
            Verdict.NOT_CHECKED,
            Verdict.NOT_CHECKED,
            Verdict.ERROR);
  }

  @Test
  void findingShowsTheCalculation() {
    String form =
        Markdown.form(
            Markdown.indicators("分值 ; 得分 ; 得分率", "产出 ; 产出数量 ; 修缮沟渠长度 ; 20 ; 15.49 ; 74.75%"));
    Finding finding = CheckTester.finding(new ScoreRate(), form);
    assertThat(finding.message()).isEqualTo("修缮沟渠长度：15.49 ÷ 20 = 77.45%，报告为 74.75%");
    assertThat(finding.difference()).isEqualTo("-2.70 个百分点");
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
