package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals whose words say what they add up. */
class AddedUpTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三类         | 举办消防培训14场、急救培训11场、防汛培训18场，三类培训合计46场，参训3200人次。 | 和43
          三类相符     | 举办消防培训14场、急救培训11场、防汛培训18场，三类培训合计43场，参训3200人次。 |
          前一句两批   | 第一批资金860万元，3月下达；第二批资金435万元，8月下达。两批资金总盘子1259万元。 | 和12950000
          分三批       | 资金分三批到账：2月第一批140万元（含结转8万元），6月第二批85.5万元，10月第三批42.3万元。到年末，账面累计收到276.8万元。 | 和2678000
          分三批相符   | 资金分三批到账：2月第一批140万元，6月第二批85.5万元，10月第三批42.3万元。到年末，账面累计收到267.8万元。 |
          同一动词     | 维修渠道14处、闸门26处、泵站9处，共维修47处，受益2.1万人。 | 和49
          加上         | 安置点入住1350户，加上分散安置的186户，搬迁总规模为1563户。 | 和1536
          加上相符     | 安置点入住1350户，加上分散安置的186户，搬迁总规模为1536户。 |
          相差十倍     | 中央补助1800万元，加上市级配套的640万元，全市投入达2.44亿元。 | 和24400000
          以上         | 省级补助420万元，此外市级安排185万元，区财政安排96.5万元，社会捐赠12.4万元。以上资金到位共计731.9万元。 | 和7139000
          村和社区     | 全镇辖9个行政村、4个社区，共14个村（社区），户籍人口3.2万人。 | 和13
          各占多少     | 设备占52.4%，工程占36.1%，培训占8.3%，其他占4.2%，各类合计100%。 | 和1.01
          各占相符     | 设备占52.4%，工程占36.1%，培训占8.3%，其他占3.2%，各类合计100%。 |
          陷阱：另有   | 举办消防培训14场、急救培训11场等，三类培训合计46场。 |
          陷阱：另一事 | 维修渠道14处、闸门26处、泵站9处，共巡查470处。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
