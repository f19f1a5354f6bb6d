package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositeWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          增加而下降 | 受理信件236件，同比增加64件，下降21.3%。 | 同比增加64件
          减少而增长 | 全年发生火灾42起，较上年减少6起，增长12.5%。 | 较上年减少6起
          先率后差 | 办结案件386件，同比下降7.2%，增加30件。 | 同比下降7.2%
          没有前后数 | 入园企业同比减少14家，增幅14%。 | 入园企业同比减少14家
          陷阱：同向 | 受理信件236件，同比减少64件，下降21.3%。 |
          陷阱：另一对象 | 办结案件386件，同比增加30件，投诉量下降7.2%。 |
          陷阱：两个基数 | 办结案件386件，较2021年增加30件，较2022年下降7.2%。 |
          陷阱：新增的数 | 新增机构12家，下降7.7%。 |
          陷阱：增速 | 收入同比增加12万元，增速下降3.2%。 |
          陷阱：百分点 | 诊疗12.6万人次，同比增加1.2万人次，下降2.3个百分点。 |
          陷阱：算不成一个数 | 保有量86辆，较上年增加4辆，下降12.5%。 |
          """)
  void findsWhatDoesNotFit(String why, String text, String expected) {
    assertThat(Misfits.in(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
