package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words about money against the amounts beside them. */
class MoneyWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全部使用 | 到位资金450万元，截至年底支出432万元，资金全部使用完毕。 | 全部使用完毕
          全部使用相符 | 到位资金450万元，截至年底支出450万元，资金全部使用完毕。 |
          付清 | 合同总额86万元，已付68万元，款项全部付清。 | 全部付清
          无结转 | 全年预算300万元，实际支出285万元，年末无结转结余。 | 无结转
          未超 | 年初预算120万元，决算数128.6万元，未超出预算。 | 未超出预算
          概算 | 概算批复4860万元，结算审定4918万元，建设单位未突破概算。 | 未突破概算
          足额到位 | 县级配套应到位80万元，实际到位60万元，配套已足额到位。 | 足额到位
          到位率 | 中央资金500万元和省级资金200万元已全部到位，到位率92%。 | 全部到位
          仍有结余 | 资金已全部支付，账面结余3.2万元。 | 全部支付
          陷阱：某项资金 | 未执行174万元均为项目资金。直补资金全额发放。 |
          陷阱：否认 | 预算300万元，支出285万元，资金尚未全部支付。 |
          陷阱：只说一笔 | 预算300万元，支出285万元，中央资金200万元均已到位。 |
          陷阱：要求 | 预算300万元，支出285万元，要求年底前全部支付。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
