package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same                   | 廊桥抢险加固 | 廊桥抢险加固   | false
          one replaced               | 廊桥抢险加固 | 廊桥抢修加固   | true
          one lost                   | 廊桥抢险加固 | 廊桥抢险固     | true
          three replaced             | 廊桥抢险加固 | 廊桥维护改固   | false
          a number                   | 廊桥一期加固 | 廊桥二期加固   | false
          a level                    | 省级廊桥加固 | 市级廊桥加固   | false
          a level and a slip         | 市级统筹办法 | 实际统筹办法   | true
          """)
  void slipOfTwoCharacters(String why, String a, String b, boolean expected) {
    assertThat(Likeness.of(a, b).isSlip(2)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          with words in between      | 慢病鉴定费 | 参保人员慢病审核鉴定费 | true
          other order                | 鉴定慢病费 | 参保人员慢病审核鉴定费 | false
          shorter than the part      | 慢病鉴定费 | 慢病                   | false
          """)
  void within(String why, String part, String whole, boolean expected) {
    assertThat(Likeness.isWithin(part, whole)).isEqualTo(expected);
  }
}
