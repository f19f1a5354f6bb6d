package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact | 2025年支出150万元，比2024年的120万元增加30万元。 | CONSISTENT
          fewer | 2025年支出120万元，比2024年的150万元减少30万元。 | CONSISTENT
          units differ | 2025年支出150万元，比2024年的120万元增加300000元。 | CONSISTENT
          differs | 2025年支出150万元，比2024年的120万元增加35万元。 | ERROR
          the wrong direction | 2025年支出120万元，比2024年的150万元增加30万元。 | ERROR
          at the edge of rounding | 2025年支出150.00万元，比2024年的120.00万元增加30.01万元。 | CONSISTENT
          beyond the rounding | 2025年支出150.00万元，比2024年的120.00万元增加30.05万元。 | ERROR
          about so much | 2025年支出约150万元，比2024年的120万元增加35万元。 | NOT_CHECKED
          percentage points | 合格率由2024年的90%提高到2025年的95%，提高了6个百分点。 | SILENT
          no earlier value | 2025年支出150万元，比上年增加35万元。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new Difference(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding = CheckTester.finding(new Difference(), "2025年支出150万元，比2024年的120万元增加35万元。");
    assertThat(finding.message()).isEqualTo("150万元 − 120万元，即增加 30万元，文中为增加 35万元");
    assertThat(finding.expected()).isEqualTo("增加 30万元");
  }
}
