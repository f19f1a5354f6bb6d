package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact | 年末在职人员41人，其中：行政人员12人、事业人员29人。 | CONSISTENT
          more than there are | 年末在职人员41人，其中：行政人员12人、事业人员31人。 | ERROR
          one more, which no rounding explains | 年末在职人员41人，其中：行政人员12人、事业人员30人。 | ERROR
          fewer of an open list | 年末在职人员41人，其中：行政人员12人。 | CONSISTENT
          not more of an open list | 年末在职人员41人，其中：行政人员42人。 | ERROR
          about so many | 年末在职人员约41人，其中：行政人员12人、事业人员31人。 | NOT_CHECKED
          no parts | 年末在职人员41人。 | SILENT
          amounts are compared elsewhere | 全年安排专项资金804万元，其中：上级资金306万元、县级资金508万元。 | SILENT
          who answered and who was content | 电话回访救助对象500名，其中接通438名，表示满意的407名。 | CONSISTENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new Headcount(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding = CheckTester.finding(new Headcount(), "年末在职人员41人，其中：行政人员12人、事业人员31人。");
    assertThat(finding.message()).isEqualTo("年末在职人员：12 + 31 = 43人，文中为 41人");
    assertThat(finding.difference()).isEqualTo("-2人");
  }
}
