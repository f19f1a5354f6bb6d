package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists whose whole is called by its name. */
class PartsOfNamedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          职称 | 年末在编112人，其中行政24人、工勤3人、事业85人，控制率93.3%。与上年末的109人相比，新增5人、减少2人，净增3人。按职称看，事业人员中有高级职称12人、中级职称31人、初级及以下45人。 | 和88
          职称相符 | 年末在编112人，其中行政24人、工勤3人、事业85人，控制率93.3%。与上年末的109人相比，新增5人、减少2人，净增3人。按职称看，事业人员中有高级职称12人、中级职称31人、初级及以下42人。 |
          科室 | 全院床位820张，其中内科系统360张、外科系统460张。近年持续扩容。按科室看，外科系统中骨科128张、普外科176张、其他外科146张。 | 和450
          陷阱：可能重叠 | 年末在编109人，其中行政24人、事业85人。事业人员中有党员42人、女性39人、研究生21人。 |
          陷阱：另有 | 年末在编109人，其中行政24人、事业85人。按职称看，事业人员中有高级职称12人、中级职称31人、初级及以下38人，另有4人未评聘。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
