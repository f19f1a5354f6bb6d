package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameIndicatorAcrossTest {
  private static final String UNIT = "沛川县水利局";

  private static String rows(String name, String target, String actual) {
    return """
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        |---|---|---|---|---|
        | 产出指标 | 数量指标 | %s | %s | %s |

        """
        .formatted(name, target, actual);
  }

  private static AcrossTester run(String name, String own, String other) {
    return new AcrossTester()
        .with("整体.md", Reports.department(UNIT, 2023, "120.00", "115.00") + rows(name, own, own))
        .with("清淤.md", Reports.form(UNIT, 2023, "渠道清淤") + rows(name, "≥10公里", other));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          渠道清淤整治长度 | 36.5公里 | 36.5公里 | PASSED
          渠道清淤整治长度 | 36.5公里 | 35.6公里 | WARNING
          渠道清淤整治长度 | 36.50公里 | 36.5公里 | PASSED
          """)
  void countsOfOneName(String name, String own, String other, String expected) {
    assertThat(run(name, own, other).verdict("xt-same")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          服务对象满意度率 | 95%   | 92%   | a rate may differ by whom it is of
          清淤长度         | 36公里 | 35公里 | a short name is that of many
          """)
  void whatIsNotCompared(String name, String own, String other, String why) {
    assertThat(run(name, own, other).verdict("xt-same")).as(why).isNotEqualTo("WARNING");
  }

  @Test
  void bothFilesAreNamed() {
    Finding finding = run("渠道清淤整治长度", "36.5公里", "35.6公里").finding("xt-same");
    assertThat(finding.message())
        .isEqualTo("沛川县水利局2023年指标“渠道清淤整治长度”的完成值，部门整体支出自评表为 36.5公里，项目自评表（另一文件）为 35.6公里");
    assertThat(finding.evidence()).extracting(Evidence::file).containsExactly("整体.md", "清淤.md");
  }
}
