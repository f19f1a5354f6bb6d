package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {
  private static final String COLUMNS = "全年预算数 ; 到位资金 ; 全年执行数 ; 结余资金";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees             | 29.50 | CONSISTENT
          at the edge        | 29.51 | CONSISTENT
          differs            | 23.50 | ERROR
          about so much      | 约24  | NOT_CHECKED
          """)
  void sentence(String why, String left, Verdict expected) {
    String text = "项目到位资金120.00万元，实际支出90.50万元，结余资金%s万元。".formatted(left);
    assertThat(CheckTester.verdict(new Balance(), text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a slip,96万元,87.45万元,8.45万元,WARNING",
    "as it should be,96万元,87.45万元,8.55万元,CONSISTENT",
    "rounded budget,96万元,87.45万元,8.12万元,CONSISTENT",
    "all in tenths,96万元,87.5万元,8.4万元,CONSISTENT",
  })
  void aRoundBudget(String why, String whole, String spent, String left, Verdict expected) {
    String text = "项目预算安排%s，全年支出%s，结余%s。".formatted(whole, spent, left);
    assertThat(CheckTester.verdict(new Balance(), text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arrived less spent        | 130.00 | 120.00 | 90.50    | 29.50 | CONSISTENT
          budget less spent         | 130.00 | 120.00 | 90.50    | 39.50 | CONSISTENT
          neither                   | 130.00 | 120.00 | 90.50    | 32.00 | ERROR
          nothing arrived is told   | 130.00 |        | 90.50    | 39.50 | CONSISTENT
          no budget is told         |        | 120.00 | 90.50    | 29.50 | CONSISTENT
          nothing left              | 120.00 | 120.00 | 120.00   | 0.00  | CONSISTENT
          units differ              | 130.00 | 120.00 | 905000元 | 29.50 | CONSISTENT
          at the edge of rounding   |        | 120.00 | 90.50    | 29.51 | CONSISTENT
          beyond the rounding       |        | 120.00 | 90.50    | 29.52 | ERROR
          balance left blank        | 130.00 | 120.00 | 90.50    |       | SILENT
          spending left blank       | 130.00 | 120.00 |          | 29.50 | NOT_CHECKED
          nothing was available     |        |        | 90.50    | 29.50 | NOT_CHECKED
          """)
  void totalRow(
      String why, String budget, String arrived, String spent, String left, Verdict expected) {
    String row =
        "年度资金总额 ; %s ; %s ; %s ; %s"
            .formatted(cell(budget), cell(arrived), cell(spent), cell(left));
    assertThat(CheckTester.verdict(new Balance(), form(COLUMNS, row))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what was carried in counts | 49.50 | CONSISTENT
          or is counted already      | 29.50 | CONSISTENT
          but not twice              | 69.50 | ERROR
          """)
  void carriedIn(String why, String left, Verdict expected) {
    String form = form("上年结转 ; 到位资金 ; 全年执行数 ; 结余资金", "年度资金总额 ; 20.00 ; 120.00 ; 90.50 ; " + left);
    assertThat(CheckTester.verdict(new Balance(), form)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(new Balance(), form(COLUMNS, "年度资金总额 ; ; 120.00 ; 90.50 ; 32.00"));
    assertThat(finding.message()).isEqualTo("年度资金总额：到位数 120 − 支出 90.5 = 29.5万元，报告的结余为 32.00万元");
    assertThat(finding.difference()).isEqualTo("+2.5万元");
  }

  private static String form(String columns, String... rows) {
    return Markdown.form(Markdown.funds(columns, rows));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
