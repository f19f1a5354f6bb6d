package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnchangedTargetsTest {
  private static final String UNIT = "沛川县水利局";

  private static String rows(int year, String name, String target, String actual) {
    return Reports.form(UNIT, year, "渠道清淤")
        + """
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          |---|---|---|---|---|---|---|
          | 产出指标 | 数量指标 | %s | %s | %s | 10 | 10 |
          | 产出指标 | 质量指标 | 验收合格率 | ≥95%% | 100%% | 10 | 10 |

          """
            .formatted(name, target, actual);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          far exceeded, unchanged | ≥40公里 | 62公里 | ≥40公里 | INFO
          exactly the limit       | ≥40公里 | 44公里 | ≥40公里 | INFO
          a little exceeded       | ≥40公里 | 43公里 | ≥40公里 | PASSED
          raised                  | ≥40公里 | 62公里 | ≥60公里 | PASSED
          missed                  | ≥40公里 | 30公里 | ≥40公里 | PASSED
          a rate                  | ≥40%    | 62%    | ≥40%    | NOT_APPLICABLE
          less is better          | ≤40公里 | 62公里 | ≤40公里 | NOT_APPLICABLE
          words                   | 完成    | 完成   | 完成    | NOT_APPLICABLE
          """)
  void againstLastYear(String why, String was, String actual, String now, String expected) {
    AcrossTester run =
        new AcrossTester()
            .with("2022.md", rows(2022, "清淤长度", was, actual))
            .with("2023.md", rows(2023, "清淤长度", now, "41公里"));
    assertThat(run.verdict("yy-flat")).isEqualTo(expected);
  }

  @Test
  void indicatorsOfOtherNamesAreNotCompared() {
    assertThat(
            new AcrossTester()
                .with("2022.md", rows(2022, "清淤长度", "≥40公里", "62公里"))
                .with("2023.md", rows(2023, "巡查长度", "≥40公里", "62公里"))
                .verdict("yy-flat"))
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void bothReportsAreNamed() {
    Finding finding =
        new AcrossTester()
            .with("2022.md", rows(2022, "清淤长度", "≥40公里", "62公里"))
            .with("2023.md", rows(2023, "清淤长度", "≥40公里", "65公里"))
            .finding("yy-flat");
    assertThat(finding.message()).isEqualTo("沛川县水利局“渠道清淤”：“清淤长度”上年指标值 40公里、完成 62公里，本年指标值仍为 40公里");
    assertThat(finding.evidence()).extracting(Evidence::file).containsExactly("2023.md", "2022.md");
  }
}
