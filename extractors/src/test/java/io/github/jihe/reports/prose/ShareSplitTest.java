package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a split, and what is left of a whole. */
class ShareSplitTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按年龄分       | 在岗护林员640人，按年龄分，40岁以下占18%，40至50岁占43%，50岁以上占49%；女性占32%，男性占68%。 | 和1.1
          按年龄分相符   | 在岗护林员640人，按年龄分，40岁以下占18%，40至50岁占43%，50岁以上占39%；女性占32%，男性占68%。 |
          构成           | 调查对象构成：学生52.6%、教师28.3%、家长21.1%。 | 和1.02
          其余           | 到馆者中，步行前来的占比为46%，骑行的31%，其余33%乘公交；全年接待12万人次。 | 和1.1
          其余相符       | 到馆者中，步行前来的占比为46%，骑行的31%，其余23%乘公交；全年接待12万人次。 |
          几成           | 从面积看，水田占到五成七（57%），旱地三成一（31%），余下的21%系水浇地。 | 和1.09
          陷阱：完成率   | 从进度看，甲镇完成36%，乙镇完成41%，丙镇完成29%。 |
          陷阱：未列全   | 按来源分，财政拨款占82%，自筹占9%，捐赠占4%。 |
          陷阱：多选     | 从原因看，缺资金占48%，缺人手占36%，缺技术占29%（可多选）。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          余下的一成五   | 合同价款共640万元，已付清512万元，余下的20%即182万元待审计后支付。 | 512万元 | true
          相符           | 合同价款共640万元，已付清512万元，余下的20%即128万元待审计后支付。 | 512万元 | false
          两级负担       | 所需资金3250万元，其中省级承担70%即2275万元，余下30%市县负担957万元。 | 2275万元 | true
          另一个比例     | 合同价款共640万元，已付清512万元，余下的25%即182万元待审计后支付。 | 512万元 | false
          """)
  void left(String why, String text, String spent, boolean wrong) {
    boolean told =
        ProseTester.read(text).relations().stream()
            .filter(Relation.Balance.class::isInstance)
            .map(Relation.Balance.class::cast)
            .filter(balance -> balance.spent().figure().printed().equals(spent))
            .anyMatch(
                balance ->
                    balance
                            .whole()
                            .figure()
                            .inBase()
                            .subtract(balance.spent().figure().inBase())
                            .compareTo(balance.left().figure().inBase())
                        != 0);
    assertThat(told).as(why).isEqualTo(wrong);
  }
}
