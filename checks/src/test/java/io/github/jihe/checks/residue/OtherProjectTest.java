package io.github.jihe.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherProjectTest {
  private static String form(String project, String completed) {
    return """
        # 项目支出绩效自评表

        | 项目名称 | %s | 实施单位 |
        |---|---|---|
        | 项目资金（万元） | 全年预算数 | 全年执行数 |
        | 年度资金总额 | 42.00 | 41.16 |
        | 年度总体目标 | 预期目标 | 实际完成情况 |
        |  | 按时完成年度任务 | %s |

        """
        .formatted(project, completed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another's, 河湖巡查工作经费支出134.40万元。, 1",
    "its own, 村镇供水维修养护资金支出134.40万元。, 0",
    "both, 村镇供水维修养护资金与河湖巡查工作经费合并招标。, 0",
    "none, 全年支出134.40万元。, 0",
    "two others, 河湖巡查工作经费和山洪监测运维经费一并支付。, 0",
  })
  void goals(String why, String completed, int found) {
    String text =
        form("河湖巡查工作经费", "巡河2516次。") + form("村镇供水维修养护资金", completed) + form("山洪监测运维经费", "监测站运行正常。");
    assertThat(CheckTester.findings(new OtherOffice(), text)).as(why).hasSize(found);
  }
}
