package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverBudgetTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          less                    | 48.00 | 47.52    | CONSISTENT
          as much                 | 48.00 | 48.00    | CONSISTENT
          at the edge of rounding | 48.00 | 48.01    | CONSISTENT
          beyond the rounding     | 48.00 | 48.02    | WARNING
          more                    | 48.00 | 49.92    | WARNING
          units differ            | 48.00 | 475200元 | CONSISTENT
          units differ and more   | 48.00 | 499200元 | WARNING
          execution left blank    | 48.00 |          | SILENT
          budget left blank       |       | 49.92    | SILENT
          """)
  void totalRow(String why, String budget, String executed, Verdict expected) {
    String row = "年度资金总额 ; %s ; %s".formatted(cell(budget), cell(executed));
    assertThat(CheckTester.verdict(new OverBudget(), form("全年预算数 ; 全年执行数", row)))
        .isEqualTo(expected);
  }

  @Test
  void moneyCarriedOverExplainsIt() {
    String inRows = form("全年预算数 ; 全年执行数", "年度资金总额 ; 48.00 ; 49.92", "其中：上年结转资金 ; 2.00 ; 2.00");
    String inColumns = form("上年结转 ; 全年预算数 ; 全年执行数", "年度资金总额 ; 2.00 ; 48.00 ; 49.92");
    assertThat(CheckTester.verdict(new OverBudget(), inRows)).isEqualTo(Verdict.CONSISTENT);
    assertThat(CheckTester.verdict(new OverBudget(), inColumns)).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void findingShowsBothAmounts() {
    Finding finding =
        CheckTester.finding(new OverBudget(), form("全年预算数 ; 全年执行数", "年度资金总额 ; 48.00 ; 49.92"));
    assertThat(finding.message()).isEqualTo("年度资金总额：全年执行数 49.92万元 大于全年预算数 48.00万元，超出 1.92万元");
    assertThat(finding.difference()).isEqualTo("+1.92万元");
  }

  private static String form(String columns, String... rows) {
    return Markdown.form(Markdown.funds(columns, rows));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
