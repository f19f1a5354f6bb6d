package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was taken off one item or several together. */
class DeductionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          几处扣分合起来 | 资产管理8分，得6.3分：台账登记不及时，扣0.7分；闲置设备未处置，扣1分。 |
          几处扣分合不起来 | 资产管理8分，得6.8分：台账登记不及时，扣0.7分；闲置设备未处置，扣1分。 | 和6.3
          到下一项为止 | 采购管理10分，得7.5分：2份合同未备案，扣1分；1项采购未公示，扣0.8分；论证材料不全扣0.7分。预算编制6分，得6分。 |
          后面再说其中 | 质量达标12分，得10.4分：完好率低于目标，扣0.6分；抽检不合格，扣1分，其中食品扣0.4分、药品扣0.6分。 |
          说得比失的多 | 满意度10分，得9.4分（抽样偏少，扣0.3分；满意率未达标，扣0.5分）。 | 和9.2
          主要在 | 扣分主要在产出和效益：产出扣2.1分，效益扣1.6分，共扣4.5分。 |
          两项合扣是几处之一 | 失分点：预算执行扣0.8分；产出数量与质量两项共扣2.4分；满意度扣0.5分。 |
          点名的两项 | 预算编制扣1分，资产管理扣0.5分，时效、成本两项指标共扣1.7分。 |
          分别扣分 | 决策扣0.5分；合格率偏低、完成率偏低，分别扣0.6分、0.9分；投诉处理与满意度合计扣1.3分。 |
          三处合扣逐处说过 | 利用率未达标，扣1.8分；备案晚于时限，扣0.7分；问卷满意度偏低，扣1.2分。三处合扣4.2分。 | 和3.7
          集中在 | 失分4.85分，集中在数量（少建2座，扣1.2分）、时效（延期，扣1分）和满意度（扣0.8分）。 |
          表现在 | 合计扣分6.3分，突出表现在预算执行扣1.1分、资产管理扣2分、满意度扣0.9分。 |
          逐项列完而差一位 | 失分4.85分：数量扣1.2分，时效扣1分，成本扣0.8分，满意度扣1.58分。 | 和4.58
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
