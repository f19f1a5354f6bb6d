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
          with figures of a part | 培训经费到位5万元，实际支出5万元，资金已全部支付完毕。 | SILENT
          all of one source     | 中央资金已全部支付完毕。            | SILENT
          on schedule           | 预算按照序时进度执行。              | CONSISTENT
          all paid to people    | 项目资金已按进度全部拨付到养护工人个人。 | WARNING
          all paid to each one  | 项目资金已全部拨付到各养护站，余款待验收后支付。 | SILENT
          all used for one end  | 资金全部用于桥梁加固。              | SILENT
          of one of several     | 一是铺装进展顺利；二是栏杆采购因换标付款晚，执行率91.41%。 | SILENT
          no rate in the prose  | 截至年底，项目已全部完成。          | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new RateInProse(), prose + "\n\n" + FORM)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all paid, and a low rate   | 预算62万元，支出55.8万元，执行率90%。62万元补助资金已及时全部拨付到养护户。 | WARNING
          all paid, another wording  | 支出55.8万元，执行率90%，补助资金已按规定足额发放至农户手中。 | WARNING
          all paid, and a full rate  | 预算62万元，支出62万元，执行率100%。补助资金已全部拨付到养护户。 | CONSISTENT
          one source is all paid     | 预算62万元，支出55.8万元，执行率90%。中央补助资金已全部拨付到养护户。 | SILENT
          a part is all paid         | 预算62万元，支出55.8万元，执行率90%。材料费已全部拨付到供应商。 | SILENT
          told elsewhere             | 预算执行率90%。        ¶上级补助资金于5月全部到位。 | SILENT
          """)
  void besideItsRate(String why, String prose, Verdict expected) {
    String report = "# 松林乡2023年便道养护项目绩效自评报告\n\n" + prose.replace("¶", "\n\n") + "\n";
    assertThat(CheckTester.verdict(new RateInProse(), report)).isEqualTo(expected);
  }
}
