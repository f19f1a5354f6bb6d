package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectNameTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same                       | 沛川县廊桥抢险加固项目绩效自评报告 | 廊桥抢险加固             | CONSISTENT
          part of the title          | 沛川县廊桥抢险加固项目绩效自评报告 | 廊桥抢险加固（二标段）   | CONSISTENT
          one character differs      | 沛川县廊桥抢险加固项目绩效自评报告 | 廊桥抢修加固             | INFO
          another stage              | 沛川县廊桥抢险加固一期绩效自评报告 | 廊桥抢险加固二期工程     | CONSISTENT
          another project            | 沛川县文物巡查项目绩效自评报告     | 廊桥抢险加固             | CONSISTENT
          too short to tell          | 沛川县渔港维护项目绩效自评报告     | 渔港维修                 | SILENT
          """)
  void title(String why, String title, String project, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new ProjectName(),
                "# " + title + "\n\n已实施完毕。\n" + project(project, "66.00", "64.50")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same name and amount       | 廊桥抢险加固66.00万元             | CONSISTENT
          words in between           | 廊桥紧急抢险和主体加固66.00万元   | INFO
          another amount             | 廊桥紧急抢险和主体加固88.00万元   | CONSISTENT
          more in front              | 沛川县廊桥抢险加固66.00万元       | CONSISTENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    String report = "安排" + prose + "。\n" + project("廊桥抢险加固", "66.00", "64.50");
    assertThat(CheckTester.verdict(new ProjectName(), report)).isEqualTo(expected);
  }

  private static String project(String name, String budget, String executed) {
    return """

    # 项目支出绩效自评表

    | 项目名称 | %s | 实施单位 | 沛川县渔政站 |
    |---|---|---|---|

    | 项目资金（万元） | 全年预算数 | 全年执行数 |
    |---|---|---|
    | 年度资金总额 | %s | %s |
    """
        .formatted(name, budget, executed);
  }
}
