package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          末项为其他       | 投诉中噪声占41.3%，扬尘占33.6%，油烟占14.8%，其他占6.7%。 | 全 100% = 41.3%+33.6%+14.8%+6.7%
          各档俱全         | 非常满意的占52.4%，满意的占36.1%，一般的占8.2%，不满意的占6.3%。 | 全 100% = 52.4%+36.1%+8.2%+6.3%
          合计             | 人员类占38.5%，公用类占21.5%，项目类占44.0%，三者合计100%。 | 全 100% = 38.5%+21.5%+44.0%
          合为整体         | 投诉中噪声占41.3%，扬尘占33.6%，油烟占18.4%，其他占6.7%。 |
          陷阱：未列全     | 投诉中噪声占41.3%，扬尘占33.6%，油烟占14.8%。 |
          陷阱：可多选     | 噪声占41.3%，扬尘占33.6%，油烟占24.8%，其他占16.7%（可多选）。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
