package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateInProseTest {
  private static final String FORM =
      """
      # 项目支出绩效自评表

      | 项目名称 | 桥梁加固 | 实施单位 | 松林乡交通站 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
      |---|---|---|---|
      | 年度资金总额 | 60.00 | 57.30 | 95.50% |
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                | 截至年底，预算执行率95.50%。        | CONSISTENT
          fewer digits          | 截至年底，预算执行率95.5%。         | CONSISTENT
          differs               | 截至年底，预算执行率98.50%。        | WARNING
          last year's           | 上年预算执行率98.50%。              | SILENT
          a target              | 预算执行率目标值不低于98%。         | SILENT
          all spent             | 项目资金已全部支付完毕。            | WARNING
          all of one source     | 中央资金已全部支付完毕。            | SILENT
          on schedule           | 预算按照序时进度执行。              | CONSISTENT
          all used for one end  | 资金全部用于桥梁加固。              | SILENT
          no rate in the prose  | 截至年底，项目已全部完成。          | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new RateInProse(), prose + "\n\n" + FORM)).isEqualTo(expected);
  }
}
