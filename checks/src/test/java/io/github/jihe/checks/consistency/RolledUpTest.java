package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolledUpTest {
  private static String form(String unit, String project, String[] values) {
    return """
        # 项目支出绩效自评表

        | 项目名称 | %s | 实施单位 | %s |
        |---|---|---|---|

        | 项目资金（万元） | 全年预算数 | 全年执行数 |
        |---|---|---|
        | 年度资金总额 | %s | %s |

        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        |---|---|---|---|---|
        | 产出指标 | 数量指标 | 硬化村道里程 | ≥1公里 | %s公里 |
        | 产出指标 | 数量指标 | 安装路灯数量 | ≥1盏 | %s盏 |
        | 产出指标 | 质量指标 | 验收合格率 | ≥90%% | %s%% |
        | 效益指标 | 经济效益指标 | 人均增收 | ≥100元 | %s元 |

        """
        .formatted(project, unit, values[0], values[1], values[2], values[3], values[4], values[5]);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          adds up          | 90.00 86.00 12.4 265 97 310 | 村道提升 | 0
          a count          | 90.00 86.00 12.4 256 97 310 | 村道提升 | 1
          an amount        | 90.00 68.00 12.4 265 97 310 | 村道提升 | 1
          most of them     | 80.00 68.00 14.2 256 97 310 | 村道提升 | 0
          between them     | 90.00 86.00 12.4 140 97 310 | 村道提升 | 0
          another project  | 90.00 86.00 12.4 256 97 310 | 产业配套 | 0
          """)
  void sums(String why, String whole, String project, int found) {
    String text =
        form("沛川县交通局", project, whole.split(" "))
            + form("河湾镇", "村道提升", "40.00 38.00 5.2 120 96 300".split(" "))
            + form("石桥镇", "村道提升", "50.00 48.00 7.2 145 98 320".split(" "));
    List<Finding> findings = CheckTester.findings(new RolledUp(), text);
    assertThat(findings).as(why).hasSize(found);
  }

  /** The unit may be that of all; the place of each sheet is told elsewhere. */
  @Test
  void sumsOfOneUnit() {
    String text =
        form("沛川县交通局", "村道提升", "90.00 86.00 12.4 256 97 310".split(" "))
            + form("沛川县交通局", "村道提升", "40.00 38.00 5.2 120 96 300".split(" "))
            + form("沛川县交通局", "村道提升", "50.00 48.00 7.2 145 98 320".split(" "));
    assertThat(CheckTester.findings(new RolledUp(), text)).hasSize(1);
  }
}
