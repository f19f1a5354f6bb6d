package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedOverTest {
  private static final String UNIT = "青禾市医疗保障局";

  private static AcrossTester run(String carriedIn) {
    return new AcrossTester()
        .with("2022.md", Reports.project(UNIT, 2022, "2022年慢性病鉴定", "30.00", "26.54"))
        .with("2023.md", Reports.carried("市医保局", 2023, "慢性病鉴定项目", carriedIn, "40.00", "39.00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                   | 3.46 | PASSED
          rounded in its column    | 3.50 | WARNING
          more than was left       | 5.00 | WARNING
          part of it, drawn back?  | 2.00 | INFO
          nothing carried in       | 0    | NOT_CHECKED
          blank                    |      | NOT_APPLICABLE
          """)
  void againstLastYear(String why, String carriedIn, String expected) {
    assertThat(run(carriedIn == null ? "" : carriedIn).verdict("yy-carry")).isEqualTo(expected);
  }

  @Test
  void bothYearsAreNamed() {
    Finding finding = run("5.00").finding("yy-carry");
    assertThat(finding.message())
        .isEqualTo(
            "青禾市医疗保障局“慢性病鉴定”：2022 年结余 30.00万元 − 26.54万元 = 3.46万元，2023 年报告的上年结转为 5.00万元，相差 1.54万元");
    assertThat(finding.difference()).isEqualTo("+1.54万元");
    assertThat(finding.evidence())
        .extracting(Evidence::file)
        .containsExactly("2023.md", "2022.md", "2022.md");
  }

  @Test
  void twoReportsOfAYearThatDisagreeSayNothing() {
    assertThat(
            run("5.00")
                .with("2022修改.md", Reports.project(UNIT, 2022, "慢性病鉴定", "30.00", "25.00"))
                .verdict("yy-carry"))
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void aYearBetweenBreaksTheChain() {
    assertThat(
            new AcrossTester()
                .with("2021.md", Reports.project(UNIT, 2021, "慢性病鉴定", "30.00", "26.54"))
                .with("2023.md", Reports.carried(UNIT, 2023, "慢性病鉴定", "5.00", "40.00", "39.00"))
                .verdict("yy-carry"))
        .isEqualTo("NOT_APPLICABLE");
  }
}
