package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedNumberTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          doubled percent sign     | 91%%         | INFO
          doubled full-width sign  | 91％％       | INFO
          doubled point            | 12..5公里    | INFO
          plain                    | 91%          | SILENT
          full-width               | ９１％       | SILENT
          per mille                | 91‰          | SILENT
          a range                  | 85%-91%      | SILENT
          thousands are grouped    | 1,234.5公里  | SILENT
          a date                   | 2025.12.31   | SILENT
          a number of a section    | 3.1.2        | SILENT
          a version                | V1.2.3       | SILENT
          words                    | 达成预期指标 | SILENT
          """)
  void actual(String why, String actual, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators("年度指标值 ; 实际完成值", "产出指标 ; 质量指标 ; 验收合格率 ; ≥90% ; " + actual));
    assertThat(CheckTester.verdict(new MalformedNumber(), form)).isEqualTo(expected);
  }

  @Test
  void findingSuggestsTheReading() {
    Finding finding = CheckTester.finding(new MalformedNumber(), "全年沟渠验收合格率达到91%%。");
    assertThat(finding.message()).contains("91%%").contains("疑为“91%”");
    assertThat(finding.expected()).isEqualTo("91%");
  }
}
