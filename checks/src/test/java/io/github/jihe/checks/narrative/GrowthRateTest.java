package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthRateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact | 2025年支出150万元，比2024年的120万元增加30万元，增长25%。 | CONSISTENT
          measured against the new value | 2025年支出150万元，比2024年的120万元增加30万元，增长20%。 | ERROR
          a fall | 2025年支出90万元，比2024年的120万元减少30万元，下降25%。 | CONSISTENT
          a fall that differs | 2025年支出90万元，比2024年的120万元减少30万元，下降33.33%。 | ERROR
          only the change is told | 2025年支出150万元，比上年增加30万元，增长25%。 | CONSISTENT
          only the change is told and differs | 2025年支出150万元，比上年增加30万元，增长20%。 | ERROR
          rounded | 2025年支出150.00万元，比上年增加40.00万元，增长36.36%。 | CONSISTENT
          cut off | 2025年支出150.00万元，比上年增加63.75万元，增长73.91%。 | CONSISTENT
          percentage points | 合格率由2024年的90%提高到2025年的95%，提高了5个百分点。 | CONSISTENT
          percentage points that differ | 合格率由2024年的90%提高到2025年的95%，提高了7个百分点。 | ERROR
          about so much | 2025年支出约150万元，比上年增加30万元，增长20%。 | NOT_CHECKED
          only last year's value is told | 上年支出120万元，本年较上年增加30万元，增长25%。 | CONSISTENT
          only last year's value is told and differs | 上年支出120万元，本年较上年增加30万元，增长20%。 | ERROR
          against the goal | 签约率达到72.5%，较目标值70%提高3.5个百分点。 | ERROR
          the year in between | 全年发生事故21起，上年26起，减少5起，下降19.23%。 | CONSISTENT
          the year in between, by the new value | 全年发生事故21起，上年26起，减少5起，下降23.81%。 | ERROR
          no rate told | 2025年支出150万元，比2024年的120万元增加30万元。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new GrowthRate(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding = CheckTester.finding(new GrowthRate(), "2025年支出150万元，比上年增加30万元，增长20%。");
    assertThat(finding.message()).isEqualTo("按 150万元、30万元 计算的变动幅度为 25.00%，文中为 20%");
    assertThat(finding.difference()).isEqualTo("-5.00 个百分点");
  }

  @Test
  void differencesOfRatesAreTold() {
    Finding finding = CheckTester.finding(new GrowthRate(), "合格率由2024年的90%提高到2025年的95%，提高了7个百分点。");
    assertThat(finding.message()).isEqualTo("按 90%、95% 计算的变动幅度为 5.00个百分点，文中为 7个百分点");
    assertThat(finding.expected()).isEqualTo("5.00个百分点");
  }
}
