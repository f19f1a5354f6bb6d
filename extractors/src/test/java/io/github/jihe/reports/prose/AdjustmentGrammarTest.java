package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          追加             | 年初预算640万元，年中追加86万元，调整后预算762万元。 | 640万元 +86万元 = 762万元
          有增有减         | 年初批复预算640万元。年中追加预算86万元，核减预算31万元，调整后全年预算659万元。 | 640万元 +86万元 -31万元 = 659万元
          调减             | 项目年初预算212.5万元，因公开招标调减18.3万元，全年预算数为149.2万元。 | 212.5万元 -18.3万元 = 149.2万元
          上年结转         | 年初预算318万元，上年结转42万元，追加15万元，全年预算357万元。 | 318万元 +42万元 +15万元 = 357万元
          相符             | 年初预算640万元，年中追加86万元，调整后预算726万元。 | 640万元 +86万元 = 726万元
          追加中的一项     | 年初预算640万元，年中追加86万元，其中追加设备款26万元，调整后预算726万元。 | 部分 86万元 = 26万元; 640万元 +86万元 = 726万元
          陷阱：追加至     | 年初预算640万元，年中追加至726万元。 |
          陷阱：较年初     | 年初预算640万元，全年预算726万元。 |
          陷阱：没有年初   | 年中追加86万元，调整后预算726万元。 |
          陷阱：约         | 年初预算640万元，追加约86万元，调整后预算730万元。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
