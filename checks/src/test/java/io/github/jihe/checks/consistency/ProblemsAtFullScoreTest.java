package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsAtFullScoreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          full points beside a problem | 部分斗渠口门偏小，来水集中时漫溢。 | 40 | INFO
          points lost                  | 部分斗渠口门偏小，来水集中时漫溢。 | 38 | CONSISTENT
          no problem                   | 无。                               | 40 | SILENT
          none found                   | 未发现问题。                       | 40 | SILENT
          """)
  void section(String why, String problem, String score, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里 ; 60 ; 60",
                "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; 40 ; " + score));
    String report = "## 四、存在的问题\n\n" + problem + "\n\n" + form;
    assertThat(CheckTester.verdict(new ProblemsAtFullScore(), report)).isEqualTo(expected);
  }
}
