package io.github.jihe.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllFullTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          many rows, all full     | 10 | 10 | INFO
          one point lost          | 10 | 9  | CONSISTENT
          one not scored          | 10 |    | SILENT
          few rows                | 9  | 10 | SILENT
          """)
  void rows(String why, int rows, String last, Verdict expected) {
    String[] cells =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    "产出指标 ; 数量指标 ; 第%d段渠道 ; ≥3公里 ; 3.2公里 ; 10 ; %s"
                        .formatted(i, i < rows ? "10" : last == null ? "" : last))
            .toArray(String[]::new);
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值 ; 得分", cells));
    assertThat(CheckTester.verdict(new AllFull(), form)).isEqualTo(expected);
  }
}
