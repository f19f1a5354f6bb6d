package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRangeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inside              | 10   | 8.5   | CONSISTENT
          full points         | 10   | 10    | CONSISTENT
          full, other digits  | 10   | 10.00 | CONSISTENT
          nothing             | 10   | 0     | CONSISTENT
          a hundredth more    | 10   | 10.01 | ERROR
          more                | 10   | 12    | ERROR
          below nothing       | 10   | -1    | ERROR
          score left blank    | 10   |       | SILENT
          weight left blank   |      | 8.5   | SILENT
          a dash for a score  | 10   | /     | SILENT
          """)
  void indicator(String why, String weight, String score, Verdict expected) {
    String row = "产出指标 ; 数量指标 ; 修缮沟渠长度 ; %s ; %s".formatted(cell(weight), cell(score));
    String form = Markdown.form(Markdown.indicators("分值 ; 得分", row));
    assertThat(CheckTester.verdict(new ScoreRange(), form)).isEqualTo(expected);
  }

  @Test
  void executionIsComparedToo() {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分", "年度资金总额 ; 100 ; 104 ; 10 ; 104% ; 10.4"),
            Markdown.indicators("分值 ; 得分", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; 10"));
    assertThat(CheckTester.verdicts(new ScoreRange(), form))
        .containsExactly(Verdict.ERROR, Verdict.CONSISTENT);
  }

  @Test
  void summaryOfGroupsIsComparedToo() {
    String report =
        Markdown.table(
            "一级指标 ; 决策 ; 过程 ; 产出 ; 效益 ; 合计",
            "分值 ; 20 ; 20 ; 30 ; 30 ; 100",
            "得分 ; 18 ; 21 ; 27 ; 26 ; 92");
    assertThat(CheckTester.verdicts(new ScoreRange(), report))
        .containsExactly(Verdict.CONSISTENT, Verdict.ERROR, Verdict.CONSISTENT, Verdict.CONSISTENT);
  }

  @Test
  void findingShowsBothNumbers() {
    String form = Markdown.form(Markdown.indicators("分值 ; 得分", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; 12.5"));
    Finding finding = CheckTester.finding(new ScoreRange(), form);
    assertThat(finding.message()).isEqualTo("“修缮沟渠长度”得分 12.5 分，高于分值 10 分，超出 12.5 − 10 = 2.5 分");
    assertThat(finding.expected()).isEqualTo("不超过 10");
    assertThat(finding.difference()).isEqualTo("+2.5 分");
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
