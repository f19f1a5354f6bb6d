package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionReasonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          full points need no reason   | 10 | 10    |                    | CONSISTENT
          full points, other digits    | 10 | 10.00 |                    | CONSISTENT
          lost points with a reason    | 10 | 8     | 汛期停工十二天     | CONSISTENT
          lost points without a reason | 10 | 8     |                    | WARNING
          a hundredth lost             | 10 | 9.99  |                    | WARNING
          a dash is no reason          | 10 | 8     | —                  | WARNING
          无 is no reason              | 10 | 8     | 无                 | WARNING
          score left blank             | 10 |       |                    | SILENT
          weight left blank            |    | 8     |                    | SILENT
          """)
  void row(String why, String weight, String score, String reason, Verdict expected) {
    String row =
        "产出指标 ; 数量指标 ; 修缮沟渠长度 ; %s ; %s ; %s".formatted(cell(weight), cell(score), cell(reason));
    String form = Markdown.form(Markdown.indicators("分值 ; 得分 ; 偏差原因分析及改进措施", row));
    assertThat(CheckTester.verdict(new DeductionReason(), form)).isEqualTo(expected);
  }

  @Test
  void formWithoutSuchColumnIsSilent() {
    String form = Markdown.form(Markdown.indicators("分值 ; 得分", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; 8"));
    assertThat(CheckTester.verdict(new DeductionReason(), form)).isEqualTo(Verdict.SILENT);
  }

  @Test
  void findingShowsWhatWasLost() {
    String form =
        Markdown.form(
            Markdown.indicators("分值 ; 得分 ; 偏差原因分析及改进措施", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; 8.5 ; "));
    Finding finding = CheckTester.finding(new DeductionReason(), form);
    assertThat(finding.message()).isEqualTo("“修缮沟渠长度”分值 10 分、得分 8.5 分，扣 1.5 分，原因栏为空");
    assertThat(finding.difference()).isEqualTo("-1.5 分");
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
