package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustedBudgetTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          adds up            | 64.20 | 6.30   | 70.50 | 0
          taken away         | 64.20 | -6.30  | 57.90 | 0
          without its sign   | 64.20 | 6.30   | 57.90 | 0
          digits swapped     | 64.20 | 6.30   | 75.00 | 1
          another number     | 64.20 | 6.30   | 71.50 | 1
          nothing told       | 64.20 |        | 70.50 | 0
          """)
  void row(String why, String initial, String change, String budget, int found) {
    String form =
        Markdown.form(
            Markdown.funds(
                "年初预算数 ; 年中调整 ; 全年预算数 ; 全年执行数",
                "村道标线 ; %s ; %s ; %s ; 50.00"
                    .formatted(initial, change == null ? "" : change, budget),
                "桥栏修补 ; 30.00 ; 2.00 ; 32.00 ; 30.00",
                "涵洞清淤 ; 20.00 ; -1.00 ; 19.00 ; 18.00"));
    List<Finding> findings = CheckTester.findings(new SourceSum(), form);
    assertThat(findings).hasSize(found);
    assertThat(findings).allMatch(f -> f.reported().startsWith(budget));
  }
}
