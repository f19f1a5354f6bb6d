package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of one part of a list that are told of another part. */
class SiblingSharesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          除以另一部分     | 在册养殖户940户，其中规模养殖215户、散户养殖725户，规模养殖率29.66%。 | 215户/940户
          另一部分的占比   | 全校教师320人，其中专任教师248人、工勤人员72人，专任教师占比22.50%。 | 248人/320人
          颠倒             | 发放贷款860笔，其中线上办理512笔、线下办理348笔，线上办理率67.97%。 | 512笔/860笔
          三个部分         | 车辆共180辆，其中公交车96辆、出租车54辆、货车30辆，公交车占比30.00%。 | 96辆/180辆
          相符             | 在册养殖户940户，其中规模养殖215户、散户养殖725户，规模养殖率22.87%。 |
          陷阱：说明分母   | 教师320人，其中专任教师248人、工勤人员72人，工勤人员占专任教师的29.03%。 |
          陷阱：比上年     | 教师320人，其中专任教师248人、工勤人员72人，专任教师比上年增长22.50%。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
