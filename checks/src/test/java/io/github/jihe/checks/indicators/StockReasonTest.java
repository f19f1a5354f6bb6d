package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockReasonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a reason of its own           | 8  | 汛期停工十二天，明年二月补完 | CONSISTENT
          a short reason of its own     | 8  | 汛期停工                     | CONSISTENT
          a plan only                   | 8  | 进一步加强管理               | INFO
          circumstances                 | 8  | 客观原因                     | INFO
          two stock phrases             | 8  | 受客观因素影响，今后加强管理。 | INFO
          it says again that it failed  | 8  | 未完成年度目标               | INFO
          only that points were lost    | 8  | 扣2分                        | INFO
          nothing to explain            | 8  | 无偏差                       | INFO
          too short                     | 8  | 下雨                         | INFO
          short, but it counts          | 8  | 缺2台                        | CONSISTENT
          stock phrase and a fact       | 8  | 加强管理，三台水泵待修       | CONSISTENT
          full points need no reason    | 10 | 加强管理                     | SILENT
          reason left blank             | 8  |                              | SILENT
          """)
  void row(String why, String score, String reason, Verdict expected) {
    String row = "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; %s ; %s".formatted(score, cell(reason));
    String form = Markdown.form(Markdown.indicators("分值 ; 得分 ; 偏差原因分析及改进措施", row));
    assertThat(CheckTester.verdict(new StockReason(), form)).isEqualTo(expected);
  }

  @Test
  void oneReasonOnManyRowsIsOneFinding() {
    String row = "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; 8 ; 汛期停工十二天";
    String three = Markdown.form(Markdown.indicators("分值 ; 得分 ; 扣分原因", row, row, row));
    assertThat(CheckTester.verdict(new StockReason(), three)).isEqualTo(Verdict.CONSISTENT);
    String four = Markdown.form(Markdown.indicators("分值 ; 得分 ; 扣分原因", row, row, row, row));
    Finding finding = CheckTester.finding(new StockReason(), four);
    assertThat(finding.message()).isEqualTo("4 项扣分指标的原因完全相同：“汛期停工十二天”");
    assertThat(finding.evidence()).hasSize(4);
  }

  @Test
  void theReasonOfTheRowAbove() {
    String columns = "分值 ; 得分 ; 扣分原因";
    String same = "产出指标 ; 数量指标 ; 清淤长度 ; 10 ; 9 ; 同上";
    String fact = "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; 8 ; 汛期停工十二天";
    String stock = "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 10 ; 8 ; 客观原因";
    assertThat(
            CheckTester.findings(
                new StockReason(), Markdown.form(Markdown.indicators(columns, fact, same))))
        .isEmpty();
    assertThat(
            CheckTester.findings(
                new StockReason(), Markdown.form(Markdown.indicators(columns, stock, same))))
        .hasSize(2);
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
