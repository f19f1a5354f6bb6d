package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareListTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          总数在前            | 调查500人，甲组260人，占52%；乙组150人，占30%；丙组90人，占18%。 | 260人 / 500人 = 52%; 150人 / 500人 = 30%; 90人 / 500人 = 18%
          一项不符也是所称    | 调查500人，甲组260人，占52%；乙组150人，占30%；丙组90人，占81%。 | 260人 / 500人 = 52%; 150人 / 500人 = 30%; 90人 / 500人 = 81%
          总数在上一句        | 全年支出500万元。工资支出260万元，占全年支出的52%；商品服务支出150万元，占30%；补助90万元，占18%。 | 260万元 / 500万元 = 52%; 150万元 / 500万元 = 30%; 90万元 / 500万元 = 18%
          括号里的占比        | 来源包括甲户260户（52%）、乙户150户（30%），共涉及500户。 | 260户 / 500户 = 52%; 150户 / 500户 = 30%
          相近的另一总数      | 年初预算900万元，调整后预算864万元，来源包括中央补助216万元（25%）、省级补助129.6万元（15%）、县级518.4万元（60%）。 | 216万元 / 864万元 = 25%; 129.6万元 / 864万元 = 15%; 518.4万元 / 864万元 = 60%
          陷阱：没有总数      | 甲组260人，占52%；乙组150人，占30%；丙组90人，占18%。 |
          陷阱：各占各的      | 老人260人，占老人总数的52%；儿童150人，占儿童总数的30%。共走访500人。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).contains(expected == null ? "" : expected);
    assertThat(ProseTester.relations(text).contains(" / ")).as(why).isEqualTo(expected != null);
  }
}
