package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectSumTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact                      | 75.00 | 72.00 | 45.00  | 43.00 | CONSISTENT
          within rounding            | 75    | 72    | 45.00  | 43.00 | CONSISTENT
          budget differs             | 75.00 | 72.00 | 42.00  | 43.00 | WARNING
          executed differs           | 75.00 | 72.00 | 45.00  | 44.00 | WARNING
          both differ                | 75.00 | 72.00 | 35.00  | 33.00 | WARNING
          more than the department's | 75.00 | 72.00 | 450.00 | 43.00 | WARNING
          one executed blank         | 75.00 | 72.00 | 45.00  |       | CONSISTENT
          """)
  void twoForms(String why, String a, String b, String c, String d, Verdict expected) {
    String report = DEPARTMENT + project("增殖放流", a, b) + project("渔船更新", c, d == null ? "" : d);
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(expected);
  }

  @Test
  void differencesOfBothColumnsAreOneFinding() {
    String report =
        DEPARTMENT + project("增殖放流", "75.00", "72.00") + project("渔船更新", "35.00", "33.00");
    assertThat(CheckTester.finding(new ProjectSum(), report).message())
        .contains("75万元 + 35万元 = 110万元", "相差 10万元", "执行数 72万元 + 33万元 = 105万元");
  }

  @Test
  void oneFormMayBeOneOfSeveral() {
    String report = DEPARTMENT + project("增殖放流", "75.00", "72.00");
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void sameProjectTwiceIsNotAdded() {
    String report =
        DEPARTMENT + project("增殖放流", "75.00", "72.00") + project("增殖放流", "45.00", "43.00");
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void projectsWithoutDepartmentAreNotCompared() {
    assertThat(CheckTester.verdict(new ProjectSum(), project("增殖放流", "75.00", "72.00")))
        .isEqualTo(Verdict.SILENT);
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
