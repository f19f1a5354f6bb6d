package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists behind 其中 that miss so little that they are meant as all there is. */
class NearlyAllTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          差一处           | 查出漏点共27处，其中东区11处、西区9处、南区6处。 | 和26
          差得少           | 配发器材212件，其中水带86件、水枪74件、灭火器47件；开展演练3次。 | 和207
          相符             | 查出漏点共26处，其中东区11处、西区9处、南区6处。 |
          陷阱：两项       | 查出漏点共21处，其中东区11处、西区9处。 |
          陷阱：差得多     | 查出漏点共40处，其中东区11处、西区9处、南区6处。 |
          陷阱：等         | 查出漏点共27处，其中东区11处、西区9处、南区6处等。 |
          陷阱：其余       | 查出漏点共27处，其中东区11处、西区9处、南区6处，其余在厂区。 |
          陷阱：约数       | 管网共27公里，其中东区11公里、西区9公里、南区约6公里。 |
          陷阱：职称       | 现有教师48人，其中高级职称19人、中级职称16人、初级职称12人。 |
          陷阱：金额       | 支出27万元，其中甲项11万元、乙项9万元、丙项6万元。 |
          陷阱：后有逗号项 | 受理申请1250件，其中城区620件、东片318件、西片310件，办结1200件。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
