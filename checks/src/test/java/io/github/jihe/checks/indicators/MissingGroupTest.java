package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingGroupTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both there                   | 数量指标 | 质量指标     | 8 | CONSISTENT
          one missing                  | 数量指标 | 时效指标     | 8 | INFO
          joined in one label          | 数量指标 | 质量、时效指标 | 8 | CONSISTENT
          a short form                 | 数量指标 | 时效指标     | 7 | SILENT
          groups of its own            | 履职效果 | 社会影响     | 8 | SILENT
          an evaluation's own words    | 产出数量 | 产出时效     | 8 | SILENT
          """)
  void form(String why, String first, String second, int others, Verdict expected) {
    List<String> rows =
        new ArrayList<>(
            List.of(
                "产出指标 ; %s ; 修缮长度 ; 5".formatted(first),
                "产出指标 ; %s ; 修缮合格率 ; 5".formatted(second)));
    for (int i = 0; i < others; i++) {
      rows.add("效益指标 ; 社会效益指标 ; 修缮情况%d ; 5".formatted(i));
    }
    String form = Markdown.form(Markdown.indicators("分值 ; 得分", rows.toArray(new String[0])));
    assertThat(CheckTester.verdict(new MissingGroup(), form)).isEqualTo(expected);
  }
}
