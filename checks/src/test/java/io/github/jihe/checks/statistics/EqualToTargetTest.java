package io.github.jihe.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualToTargetTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all repeat the target     | 10 | 10 | INFO
          nearly all                | 10 | 9  | INFO
          most                      | 10 | 8  | CONSISTENT
          few rows                  | 9  | 9  | SILENT
          """)
  void rows(String why, int rows, int equal, Verdict expected) {
    String[] cells =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i -> "产出指标 ; 数量指标 ; 第%d段渠道 ; ≥3公里 ; %s".formatted(i, i <= equal ? "3公里" : "3.2公里"))
            .toArray(String[]::new);
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值", cells));
    assertThat(CheckTester.verdict(new EqualToTarget(), form)).isEqualTo(expected);
  }
}
