package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.DepartmentSample;
import io.github.jihe.checks.Markdown;
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
    String report =
        DepartmentSample.FORM
            + DepartmentSample.project("增殖放流", a, b)
            + DepartmentSample.project("渔船更新", c, d == null ? "" : d);
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(expected);
  }

  @Test
  void differencesOfBothColumnsAreOneFinding() {
    String report =
        DepartmentSample.FORM
            + DepartmentSample.project("增殖放流", "75.00", "72.00")
            + DepartmentSample.project("渔船更新", "35.00", "33.00");
    assertThat(CheckTester.finding(new ProjectSum(), report).message())
        .contains("75万元 + 35万元 = 110万元", "相差 10万元", "执行数 72万元 + 33万元 = 105万元");
  }

  @Test
  void aSheetThatListsTheProjectsIsNoneOfThem() {
    String list =
        "# 2023年度项目支出绩效自评情况汇总表\n\n单位：万元\n\n"
            + Markdown.table(
                "序号 ; 项目名称 ; 全年预算数 ; 全年执行数 ; 执行率",
                "1 ; 增殖放流 ; 75.00 ; 72.00 ; 96.00%",
                "2 ; 渔船更新 ; 45.00 ; 43.00 ; 95.56%",
                " ; 合计 ; 120.00 ; 115.00 ; 95.83%");
    String report =
        list
            + DepartmentSample.FORM
            + DepartmentSample.project("增殖放流", "75.00", "72.00")
            + DepartmentSample.project("渔船更新", "45.00", "43.00");
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void oneFormMayBeOneOfSeveral() {
    String report = DepartmentSample.FORM + DepartmentSample.project("增殖放流", "75.00", "72.00");
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void sameProjectTwiceIsNotAdded() {
    String report =
        DepartmentSample.FORM
            + DepartmentSample.project("增殖放流", "75.00", "72.00")
            + DepartmentSample.project("增殖放流", "45.00", "43.00");
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void projectsWithoutDepartmentAreNotCompared() {
    assertThat(
            CheckTester.verdict(
                new ProjectSum(), DepartmentSample.project("增殖放流", "75.00", "72.00")))
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void formsOfLittleOfTheMoneyAreNotAllOfThem() {
    String report =
        DepartmentSample.FORM
            + DepartmentSample.project("增殖放流", "45.00", "42.00")
            + DepartmentSample.project("渔船更新", "25.00", "23.00");
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void projectsAreToldByTheLinesAboveTheirForms() {
    String report =
        DepartmentSample.FORM
            + captioned("增殖放流", "75.00", "72.00")
            + captioned("渔船更新", "35.00", "33.00");
    assertThat(CheckTester.verdict(new ProjectSum(), report)).isEqualTo(Verdict.WARNING);
  }

  private static String captioned(String name, String budget, String spent) {
    return """
    # 项目支出绩效自评表

    （2023年度）　项目名称：%s

    | 资金情况（万元） | 全年预算数 | 全年执行数 |
    |---|---|---|
    | 合计 | %s | %s |

    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际值 |
    |---|---|---|---|---|
    | 产出指标 | 数量指标 | 更新件数 | ≥4件 | 4件 |

    """
        .formatted(name, budget, spent);
  }
}
