package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnexplainedAdjustmentTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unchanged                     | 80  | 80 | 项目支出70万元。                        | CONSISTENT
          raised without a word         | 80  | 96 | 项目支出70万元。                        | INFO
          lowered without a word        | 96  | 80 | 项目支出70万元。                        | INFO
          raised by very little         | 80  | 81 | 项目支出70万元。                        | CONSISTENT
          raised and told               | 80  | 96 | 项目支出70万元，年中追加资金16万元。    | CONSISTENT
          adjusted and told             | 80  | 96 | 项目支出70万元。预算于九月作了调整。    | CONSISTENT
          a policy was adjusted         | 80  | 96 | 项目支出70万元，结果用于政策调整。      | INFO
          not a word about money        | 80  | 96 | 修缮渠道三处。                          | NOT_CHECKED
          nothing at first              | 0   | 96 | 项目支出70万元。                        | SILENT
          """)
  void row(String why, String initial, String budget, String prose, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "年初预算数 ; 全年预算数 ; 全年执行数", "年度资金总额 ; %s ; %s ; 70".formatted(initial, budget)));
    assertThat(CheckTester.verdict(new UnexplainedAdjustment(), prose + "\n\n" + form))
        .isEqualTo(expected);
  }
}
