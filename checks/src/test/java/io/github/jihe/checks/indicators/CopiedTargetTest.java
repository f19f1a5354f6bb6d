package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTargetTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all five copied              | 有所提高 | 有所提高     | 0 | INFO
          one of five put otherwise    | 有所提高 | 有所提高     | 1 | CONSISTENT
          states are yes or no         | 健全     | 健全         | 0 | SILENT
          dates                        | 12月底前 | 12月底前     | 0 | SILENT
          tiers instead of a copy      | 有所提高 | 达成预期指标 | 0 | CONSISTENT
          numbers                      | ≥90%     | ≥90%         | 0 | SILENT
          """)
  void form(String why, String target, String actual, int own, Verdict expected) {
    String[] rows = new String[5];
    for (int i = 0; i < rows.length; i++) {
      String reached = i < own ? "比上年多走访四十户" : actual;
      rows[i] = "产出指标 ; 质量指标 ; 养护质量%d ; %s ; %s".formatted(i, target, reached);
    }
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", rows));
    assertThat(CheckTester.verdict(new CopiedTarget(), form)).isEqualTo(expected);
  }

  @Test
  void fewRowsAreNoHabit() {
    String row = "产出指标 ; 质量指标 ; 养护质量 ; 有所提高 ; 有所提高";
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", row, row, row, row));
    assertThat(CheckTester.verdict(new CopiedTarget(), form)).isEqualTo(Verdict.SILENT);
  }
}
