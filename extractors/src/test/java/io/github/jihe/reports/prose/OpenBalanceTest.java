package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenBalanceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          尚余未支付       | 省级下达救灾资金862万元，乡镇已兑付793.4万元，尚余66.8万元未支付。 | 862万元 - 793.4万元 = 66.8万元
          结存             | 市级下达奖补资金1250万元，已拨付到村1021.6万元，结存282.4万元。 | 1250万元 - 1021.6万元 = 282.4万元
          余数在前         | 账面余额62.08万元，系拨入940万元减去支出879.2万元的差额。 | 940万元 - 879.2万元 = 62.08万元
          相符             | 省级下达救灾资金862万元，乡镇已兑付793.4万元，尚余68.6万元未支付。 |
          陷阱：另有扣款   | 省级下达救灾资金862万元，乡镇已兑付793.4万元，收回5万元，尚余63.6万元未支付。 |
          陷阱：上年结余   | 省级下达救灾资金862万元，乡镇已兑付793.4万元，上年结余66.8万元。 |
          陷阱：约         | 省级下达救灾资金862万元，乡镇已兑付793.4万元，尚余约66万元未支付。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
