package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTotalsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三年合计 | 2021年修路8.2公里，2022年修路12.5公里，2023年修路9.6公里，三年共修路31.3公里。 | 31.3公里 = 8.2公里+12.5公里+9.6公里
          合计在前 | 2022年、2023年两年共争取资金586万元，其中2022年274万元，2023年321万元。 | 586万元 = 274万元+321万元
          列表 | 2021—2023年分别受理案件826件、914件、1,047件，三年共2,878件。 | 2,878件 = 826件+914件+1,047件
          累计进度 | 截至2022年底累计改造户厕6420户，2023年新改造1385户，累计达到7905户。 | 7905户 = 6420户+1385户
          累计在前 | 2021年以来累计发放补贴326.5万元，2023年当年发放98.4万元，此前两年共发放238.1万元。 | 326.5万元 = 238.1万元+98.4万元
          季度 | 一至四季度销售额分别为312万元、286万元、405万元、497万元，上半年580万元。 | 580万元 = 312万元+286万元
          陷阱：都对 | 2021年修路8.2公里，2022年修路12.5公里，2023年修路9.6公里，三年共修路30.3公里。 |
          陷阱：年份不全 | 2020年修路8.2公里，2023年修路9.6公里，累计修路40公里。 |
          陷阱：另一种累计 | 2021年修路8.2公里，2022年修路12.5公里，累计投入860万元。 |
          陷阱：进度都对 | 截至2022年底累计改造户厕6420户，2023年新改造1385户，累计达到7805户。 |
          """)
  void findsWhatIsWrong(String why, String text, String expected) {
    assertThat(Compared.wrong(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
