package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldBalanceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          digits swapped        | 全年预算495.00万元，用于河道清淤。¶截至年底，清淤支出300.00万元、护岸支出164.08万元，合计464.08万元，预算执行率93.75%，结余39.02万元。 | 1
          agrees                | 全年预算495.00万元，用于河道清淤。¶截至年底，清淤支出300.00万元、护岸支出164.08万元，合计464.08万元，预算执行率93.75%，结余30.92万元。 | 0
          one paragraph         | 年初预算495.00万元，清淤300.00万元、护岸164.08万元，合计464.08万元，预算执行率93.75%，未执行39.02万元。 | 1
          of what arrived       | 全年预算495.00万元，用于河道清淤。¶截至年底，合计支付464.08万元，预算执行率93.75%，账户结余12.40万元。 | 0
          """)
  void paragraphs(String why, String text, int found) {
    List<Finding> findings =
        CheckTester.findings(
            new Balance(), "# 沛川县2023年河道清淤项目绩效自评报告\n\n" + text.replace("¶", "\n\n"));
    assertThat(findings).as(why).hasSize(found);
  }
}
