package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostIndicatorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as spent                     | 项目总成本 | 76.5万元   | CONSISTENT
          in yuan                      | 项目总成本 | 765000元   | CONSISTENT
          as budgeted                  | 项目总成本 | 80万元     | CONSISTENT
          part of a source             | 项目总成本 | 60万元     | CONSISTENT
          without a unit, in yuan      | 项目总成本 | 765000     | CONSISTENT
          without a unit, in 万元      | 项目总成本 | 76.5       | CONSISTENT
          without a unit, neither      | 项目总成本 | 7.65       | NOT_CHECKED
          ten times too small          | 项目总成本 | 7.65万元   | WARNING
          unit slipped                 | 项目总成本 | 765000万元 | WARNING
          another amount               | 项目总成本 | 70万元     | INFO
          a bound                      | 项目总成本 | ≤78万元    | NOT_CHECKED
          a share                      | 项目总成本 | 100%       | SILENT
          words                        | 项目总成本 | 控制在预算内 | SILENT
          cost of one                  | 每公里成本 | 7.65万元   | SILENT
          """)
  void row(String why, String name, String actual, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "年初预算数 ; 全年预算数 ; 全年执行数",
                "年度资金总额 ; 80 ; 80 ; 76.5",
                "其中：财政拨款 ; 60 ; 60 ; 60",
                "其他资金 ; 20 ; 20 ; 16.5"),
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值", "成本指标 ; 经济成本指标 ; %s ; ≤80万元 ; %s".formatted(name, actual)));
    assertThat(CheckTester.verdict(new CostIndicator(), form)).isEqualTo(expected);
  }

  @Test
  void formWithoutFundsIsSilent() {
    String form =
        Markdown.form(
            Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", "成本指标 ; 经济成本指标 ; 项目总成本 ; ≤80万元 ; 8万元"));
    assertThat(CheckTester.verdict(new CostIndicator(), form)).isEqualTo(Verdict.SILENT);
  }
}
