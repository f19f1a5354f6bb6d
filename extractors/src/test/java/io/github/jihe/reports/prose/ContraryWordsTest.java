package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContraryWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          写反的由到 | 复发率由6.8%上升到4.1%。 | 6.8% 增至 4.1%
          写反的高于 | 就诊满意率88.2%，高于上年的91.5%。 | 91.5% 增至 88.2%
          写反的低于 | 本年采购节约率5.3%，低于上年的4.8%。 | 4.8% 减至 5.3%
          写反的走势 | 上年发生事故12起，本年发生事故15起，明显下降。 | 12起 减至 15起
          写反的有所 | 2023年结转结余资金56万元，较上年72万元有所增加。 | 72万元 增至 56万元
          写反的逐年 | 2021年立案63起，2022年57起，2023年51起，案件数逐年上升。 | 57起 增至 51起
          写反的超额 | 计划培训300人，实际286人，超额完成年度计划。 | 300人 增至 286人
          写反的不及 | 接待42.6万人次，不及上年的38.2万人次。 | 38.2万人次 减至 42.6万人次
          陷阱：不及时 | 抽查合格的52家，登记不及时的31家，台账不齐的28家。 |
          陷阱：定语 | 年龄在18岁以下的52人，收入低于低保标准的31人，其他46人。 |
          陷阱：写对的 | 复发率由6.8%下降到4.1%，就诊率88.2%，高于上年的85.5%。 |
          陷阱：名次 | 排名由第12名上升到第5名。 |
          陷阱：相差的数 | 合同总价818万元，低于预算21万元。 |
          陷阱：后面还有数 | 在册91人，其中甲类38人，比上年的84人增加7人。 |
          陷阱：否定 | 亩均成本2386元，未超出2400元的批复标准。 |
          """)
  void findsWhatIsWrong(String why, String text, String expected) {
    assertThat(Compared.wrong(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
