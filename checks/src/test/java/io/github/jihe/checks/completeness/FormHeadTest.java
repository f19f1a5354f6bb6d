package io.github.jihe.checks.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormHeadTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all filled                 | 渔港维护 | 沛川县农业农村局 | 沛川县渔政站 | CONSISTENT
          unit blank                 | 渔港维护 | 沛川县农业农村局 |              | INFO
          department blank           | 渔港维护 |                  | 沛川县渔政站 | INFO
          """)
  void head(String why, String project, String department, String unit, Verdict expected) {
    String form =
        """
        # 项目支出绩效自评表

        | 项目名称 | %s | | |
        |---|---|---|---|
        | 主管部门 | %s | 实施单位 | %s |

        | 项目资金（万元） | 全年预算数 | 全年执行数 |
        |---|---|---|
        | 年度资金总额 | 66.00 | 64.50 |
        """
            .formatted(project, cell(department), cell(unit));
    assertThat(CheckTester.verdict(new FormHead(), form)).isEqualTo(expected);
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }

  @Test
  void fieldThatTheFormDoesNotHaveIsNotDemanded() {
    assertThat(CheckTester.verdict(new FormHead(), project("# 项目支出绩效自评表")))
        .isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void oneFormWithoutYearAmongOthers() {
    String report = project("# 2023年度项目支出绩效自评表") + project("# 项目支出绩效自评表");
    assertThat(CheckTester.verdicts(new FormHead(), report))
        .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT, Verdict.INFO);
  }

  @Test
  void yearMayStandBelowTheTitle() {
    String report = project("# 2023年度项目支出绩效自评表") + project("# 项目支出绩效自评表\n\n（2023年度）");
    assertThat(CheckTester.verdicts(new FormHead(), report))
        .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT);
  }

  private static String project(String title) {
    return """
    %s

    | 项目名称 | 渔港维护 | 实施单位 | 沛川县渔政站 |
    |---|---|---|---|

    | 项目资金（万元） | 全年预算数 | 全年执行数 |
    |---|---|---|
    | 年度资金总额 | 66.00 | 64.50 |

    """
        .formatted(title);
  }
}
