package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Markdown;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenOffTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all rows hold               | 扣分   | 10 ; 0 ; 10, 12 ; 2 ; 10, 8 ; 1 ; 7, 10 ; 0 ; 10      |
          one row does not            | 扣分   | 10 ; 0 ; 10, 12 ; 2 ; 11, 8 ; 1 ; 7, 10 ; 0 ; 10      | 考核事项2
          points below zero           | 扣减分 | 10 ; 0 ; 10, 12 ; -2 ; 10, 8 ; -1 ; 7.5, 10 ; 0 ; 10  | 考核事项3
          most mean something else    | 扣分   | 10 ; 2 ; 10, 12 ; 2 ; 11, 8 ; 1 ; 8, 10 ; 0 ; 10      |
          too few to tell             | 扣分   | 10 ; 0 ; 10, 12 ; 2 ; 11                              |
          words, not points           | 扣分   | 10 ; 无 ; 10, 12 ; 迟报 ; 11, 8 ; 无 ; 8, 10 ; 无 ; 10 |
          """)
  void rows(String why, String column, String rows, String expected) {
    String[] points = rows.split(",", -1);
    String[] lines = new String[points.length + 1];
    lines[0] = "一级指标 ; 三级指标 ; 分值 ; %s ; 得分".formatted(column);
    for (int i = 0; i < points.length; i++) {
      lines[i + 1] = "产出指标 ; 考核事项%d ; %s".formatted(i + 1, points[i].strip());
    }
    List<String> found =
        CheckTester.findings(new QuantitativeScore(), Markdown.form(Markdown.table(lines))).stream()
            .filter(finding -> finding.message().contains("应得"))
            .map(finding -> finding.message().replaceAll(".*“(.*)”.*", "$1"))
            .collect(Collectors.toList());
    assertThat(String.join(",", found)).isEqualTo(expected == null ? "" : expected);
  }
}
