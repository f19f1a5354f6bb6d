package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameScoresTest {
  private static AcrossTester run(List<String> scores) {
    List<String> names = List.of("渠道清淤", "泵站更新", "水库除险", "河道巡查", "山洪预警", "节水宣传");
    AcrossTester run = new AcrossTester();
    for (int i = 0; i < scores.size(); i++) {
      run.with(
          i + ".md",
          Reports.form("沛川县水利局", 2023, names.get(i))
              + """
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                |---|---|---|---|---|---|---|
                | 产出指标 | 数量指标 | 处数 | ≥4处 | 4处 | 100 | %s |
                | 总分 | | | | | 100 | %s |

                """
                  .formatted(scores.get(i), scores.get(i)));
    }
    return run;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all the same      | 98,98,98,98,98,98 | INFO
          four of five      | 98,98,98.0,98,95  | INFO
          three of five     | 98,98,98,97,95    | PASSED
          too few           | 98,98,98,98       | NOT_APPLICABLE
          all full          | 100,100,100,100,100 | PASSED
          """)
  void scoresOfOneUnit(String why, String scores, String expected) {
    assertThat(run(List.of(scores.split(","))).verdict("stat-cluster")).isEqualTo(expected);
  }

  @Test
  void allFilesAreNamed() {
    assertThat(run(List.of("98", "98", "98", "98", "95")).finding("stat-cluster").message())
        .isEqualTo("沛川县水利局2023年 5 个项目中有 4 个项目的自评总分均为 98分：“渠道清淤”、“泵站更新”、“水库除险”、“河道巡查”");
  }
}
