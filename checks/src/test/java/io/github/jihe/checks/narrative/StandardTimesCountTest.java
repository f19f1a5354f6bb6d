package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTimesCountTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact | 补助标准为每人600元，补助320人，共计支出19.2万元。 | CONSISTENT
          exact in 元 | 补助标准为每人600元，补助320人，共计支出192000元。 | CONSISTENT
          rounded | 补助标准为每人615元，补助321人，共计支出19.74万元。 | CONSISTENT
          differs | 补助标准为每人600元，补助320人，共计支出20.2万元。 | ERROR
          one of two in a sentence | 在校生2864人、每生每天5元、全年200天，需286.40万元；食堂人员286人，每人每月补助2200元，按10个月计，需629.20万元。 | CONSISTENT
          one of two differs | 在校生2864人，安排得当；食堂人员286人，每人每月补助2300元，按10个月计，需629.20万元；护工3人，每人每月补助900元。 | ERROR
          months are exact | 按每人每月180元标准，为425名职工发放12个月补助，共支出92.30万元。 | ERROR
          people come several times | 全年累计保障12120人次，月人均补差485元，支出578.82万元。 | ERROR
          about so many | 补助标准为每人600元，补助约320人，共计支出20.2万元。 | NOT_CHECKED
          no number of people | 补助标准为每人600元，共计支出20.2万元。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new StandardTimesCount(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(new StandardTimesCount(), "补助标准为每人600元，补助320人，共计支出20.2万元。");
    assertThat(finding.message()).isEqualTo("600元 × 320人 = 19.2万元，文中为 20.2万元");
    assertThat(finding.difference()).isEqualTo("+1万元");
  }
}
