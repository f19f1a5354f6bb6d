package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates told with what is missing or left instead of with their whole. */
class GapRatesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          缺口 | 市级资金到位240万元，到位率60%，缺口60万元。 | 240万元/（240＋60）万元
          缺口相符 | 市级资金到位240万元，到位率80%，缺口60万元。 |
          尚缺 | 区级配套到位315万元，到位率85%，尚缺105万元。 | 315万元/（315＋105）万元
          未支付 | 实际支付912万元，支付率85%，剩余228万元未支付。 | 912万元/（912＋228）万元
          还差 | 完成改造288户，完成率86%，还差72户。 | 288户/（288＋72）户
          留待下年 | 应安排资金=21.4万人×45元=963万元，各级均已到位。¶考核后结算。扣减18.6万元留待下年安排，全年实际支出944.4万元，执行率100%。 | 944.4万元/963万元
          留待下年相符 | 应安排资金=21.4万人×45元=963万元，各级均已到位。¶考核后结算。扣减18.6万元留待下年安排，全年实际支出944.4万元，执行率98.07%。 |
          陷阱：先说总数 | 计划安装监测点1250个，完成率96%，欠50个，已申请核减。 |
          陷阱：别的缺口 | 县级到位360万元，到位率100%，其他资金缺口120万元。 |
          陷阱：离三年任务 | 完成改造384户，完成率96%，三年任务还差216户。 |
          陷阱：另一时点 | 截至6月底完成支付300万元，支付率60%，截至年底还有80万元未支付。 |
          陷阱：合计的到位率 | 到位资金6480万元，到位率95.01%，县级配套到位1680万元，缺口340万元。 |
          陷阱：按剩下的预算 | 预算资金460万元，收回结余12.6万元，调整后预算447.4万元，实际支出447.4万元，执行率100%。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
