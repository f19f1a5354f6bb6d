package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectWithoutFormTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all have forms             | 其中增殖放流经费75.00万元、渔船更新补助45.00万元                      | CONSISTENT
          longer names               | 其中沛川湖增殖放流75.00万元、省级渔船更新改造资金45.00万元            | CONSISTENT
          one has none               | 其中增殖放流经费75.00万元、渔船更新补助25.00万元、执法艇油料20.00万元 | WARNING
          none has one               | 其中商品和服务支出75.00万元、资本性支出45.00万元                      | SILENT
          nothing listed             | 主要用于渔港维护                                                      | SILENT
          """)
  void sentence(String why, String parts, Verdict expected) {
    String report =
        "# 沛川县渔政站2023年度部门整体支出绩效自评报告\n\n2023年项目支出预算120.00万元，"
            + parts
            + "。\n"
            + project("增殖放流", "75.00", "72.00")
            + project("渔船更新", "45.00", "43.00");
    assertThat(CheckTester.verdict(new ProjectWithoutForm(), report)).isEqualTo(expected);
  }

  @Test
  void fileWithoutFormsIsNotCompared() {
    String report =
        "# 沛川县渔政站2023年度部门整体支出绩效自评报告\n\n项目支出预算120.00万元，其中增殖放流经费75.00万元、渔船更新补助45.00万元。\n"
            + DEPARTMENT;
    assertThat(CheckTester.verdict(new ProjectWithoutForm(), report)).isEqualTo(Verdict.SILENT);
  }

  private static final String DEPARTMENT =
      """

      # 部门整体支出绩效自评表

      | 部门名称 | 沛川县渔政站 |
      |---|---|

      | 预算执行情况（万元） | 全年预算数 | 全年执行数 |
      |---|---|---|
      | 全年支出 | 310.00 | 302.50 |
      | 其中：基本支出 | 190.00 | 187.50 |
      | 项目支出 | 120.00 | 115.00 |
      """;

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
