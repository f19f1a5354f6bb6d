package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          标准乘人数          | 按30元/每人的标准，全区参保人数18.5万，共计拨付配套资金555万元。 | 30元/每人×18.5万人 = 555万元
          预计人数            | 预计2023年全区参保人数18.5万人，按30元/人的标准，共计拨付配套资金555万元。 | 30元/人×18.5万人 = 555万元
          每人标准在前        | 每人补助200元，补助300人，共发放6万元。 | 200元×300人 = 6万元
          按月                | 按每人每月500元的标准，为40名公益岗发放6个月补贴，共计12万元。 | 500元×40名×6个月 = 12万元
          算式                | 32元/人×18万人=576万元。 | 32元/人×18万人 = 576万元
          户                  | 按每户3000元的标准，改造120户，共需资金36万元。 | 3000元×120户 = 36万元
          陷阱：两个标准      | 城镇30元/人，农村20元/人，共补助500人，发放资金1.2万元。 |
          陷阱：两群人        | 按30元/人的标准，城镇200人，农村300人，共拨付1.5万元。 |
          陷阱：按月无月数    | 按每人每月500元的标准，为40名公益岗发放补贴，共计12万元。 |
          陷阱：没有人数      | 按30元/每人的标准，区本级配套资金555万元，已及时拨付。 |
          陷阱：另有金额      | 按30元/人的标准，参保18.5万人，拨付555万元，其中县级100万元。 | 部分 555万元 = 100万元
          陷阱：人次不是人    | 按30元/人次的标准，参保18.5万人，共计拨付555万元。 |
          陷阱：金额在前      | 拨付555万元，按30元/人的标准，参保18.5万人。 |
          陷阱：封顶          | 每人最高200元，补助300人，共发放5万元。 |
          陷阱：起付标准      | 起付标准为1500元，救助3000人次，共支出200万元。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
