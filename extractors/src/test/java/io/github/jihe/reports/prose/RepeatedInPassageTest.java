package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One quantity told twice in a passage. */
class RepeatedInPassageTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单位不同 | 新建管网12.6公里，即12060米。 | 12060米
          单位不同相符 | 新建管网12.6公里，即12600米。 |
          亩与公顷 | 占地36亩，折合4.2公顷。 | 4.2公顷
          月与年 | 补助标准为每人每月650元，即每人每年7200元。 | 7200元
          上述 | 检测样品1,860份，上述1,680份样品合格率98%。 | 上述1,680份样品合格率
          主题 | 投入资金215.6万元，251.6万元全部来自县级预算。 | 251.6万元全部来自县级预算
          其中 | 现有编制46名，64名编制中已使用43名。 | 64名编制中已使用
          同为 | 中标价为487.3万元，合同金额同为478.3万元。 | 478.3万元
          相同 | 完成造林面积2.4万亩，与验收核定的2.6万亩相同。 | 与验收核定的2.6万亩相同
          年初设定 | 年初设定建设站点45个。年末核查，较年初设定的54个不多不少。 | 较年初设定的54个不多不少
          陷阱：两组人 | 家属有效问卷296份，满意262份，满意度88.5%；护理员有效问卷84份，满意71份，满意度84.5%。 |
          陷阱：户均两片 | 东片支出862万元，户均1.18万元；西片支出507万元，户均1.16万元。 |
          陷阱：其余 | 达成意向326人，另有168人中已就业142人，其余26人中升学15人。 |
          陷阱：同列之邻 | 按平均在校生计算（春季1,460人、秋季1,640人的平均数）。 |
          陷阱：并列之邻 | 甲片区1,240人，乙片区1,204人中取得证书986人。 |
          陷阱：两数之差 | 受理案件486件，调解206件，280件中转诉讼14件，280件之外已办结。 |
          陷阱：另一项 | 甲项目投入215.6万元，乙项目投入251.6万元。 |
          陷阱：合计 | 中央资金10486.2万元，地方资金1165.13万元，到位总额11651.33万元。 |
          陷阱：标准各异 | 小学每生每年1250元、初中每生每年1500元。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
