package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a whole that the report told earlier by its name. */
class RecalledSharesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          隔几段 | 全县现有城市低保对象2418人、农村低保对象7080人。¶资金支出8620万元。¶按月发放。¶脱贫户纳入低保1947人，占农村低保人数的20.5%。 | 1947人/7080人
          相符 | 全县现有城市低保对象2418人、农村低保对象7080人。¶按月发放。¶脱贫户纳入低保1947人，占农村低保人数的27.5%。 |
          开放床位 | 全院核定床位420张、开放床位386张。¶本年更新电动床位120张，占开放床位数的30.1%。 | 120张/386张
          全部 | 全镇农户6820户，其中脱贫户1230户。¶参加合作社的脱贫户326户，占全部脱贫户的25.6%。 | 326户/1230户
          新增 | 2023年末在册低保对象6420人。¶当年新增420人，占在册低保对象的5.6%。 | 420人/6420人
          陷阱：另一时点的数 | 全区低保对象4210人，到年底为4160人。¶全年新增低保对象312人，占低保对象的7.5%。 |
          陷阱：另一个名称 | 全区有在编教师1286人、编外教师342人。¶本年外校交流教师36人，占编外教师参训人数的15.0%。 |
          陷阱：两年的数 | 全区有在编教师1286人。上年在编教师1240人。¶本年交流教师93人，占在编教师的7.5%。 |
          陷阱：相近的名称 | 全市规模以上企业428家。¶获得补助的高新企业37家，占规模以上工业企业的11.2%。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
