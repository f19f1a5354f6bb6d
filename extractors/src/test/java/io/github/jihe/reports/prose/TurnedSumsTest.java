package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnedSumsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what is left   | 工程款共748万元，已结清者折合561万元，余下的即178万元待审计后支付。 | 全 748万元 = 561万元+178万元
          whole between  | 尚未支付的23.70万元系质保金，占全部到位资金546.00万元的5%，其余518.70万元均已付给施工单位。 | 全 546.00万元 = 23.70万元+518.70万元
          added up       | 三个安置区住进1735户，加上分散安置的248户，全县规模总的是1893户。 | 全 1893户 = 1735户+248户
          right          | 工程款共748万元，已结清者折合561万元，余下的即187万元待审计后支付。 |
          told again     | 工程款共748万元，已结清者折合561万元，余下的即178万元待审计后支付，另有178万元为设备款。 |
          another digit  | 工程款共748万元，已结清者折合561万元，余下的即177万元待审计后支付。 |
          some of them   | 工程款748万元，结清的约561万元，余下的178万元待审计后支付。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
