package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.DepartmentSample;
import io.github.jihe.checks.Markdown;
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
            + DepartmentSample.project("增殖放流", "75.00", "72.00")
            + DepartmentSample.project("渔船更新", "45.00", "43.00");
    assertThat(CheckTester.verdict(new ProjectWithoutForm(), report)).isEqualTo(expected);
  }

  @Test
  void fileWithoutFormsIsNotCompared() {
    String report =
        "# 沛川县渔政站2023年度部门整体支出绩效自评报告\n\n项目支出预算120.00万元，其中增殖放流经费75.00万元、渔船更新补助45.00万元。\n"
            + DepartmentSample.FORM;
    assertThat(CheckTester.verdict(new ProjectWithoutForm(), report)).isEqualTo(Verdict.SILENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as many              | 我站对全部3个项目逐一开展自评，结果见附表。     | CONSISTENT
          one is missing       | 我站对全部4个项目逐一开展自评，结果见附表。     | WARNING
          in other words       | 2023年度4个项目均已完成自评，结果附后。         | WARNING
          some of them         | 全站共有4个项目，对其中3个开展了自评。          | SILENT
          those that are great | 对资金量较大的3个项目分别开展自评。             | CONSISTENT
          """)
  void countedProjects(String why, String prose, Verdict expected) {
    String report =
        "# 沛川县渔政站2023年度部门整体支出绩效自评报告\n\n"
            + prose
            + "\n\n"
            + Markdown.table(
                "项目名称 ; 预算数 ; 执行数 ; 执行率 ; 产出得分（50） ; 总分 ; 等级",
                "增殖放流 ; 75 ; 72 ; 96% ; 49 ; 98.2 ; 优",
                "渔船更新 ; 45 ; 43 ; 95.56% ; 48 ; 97.1 ; 优",
                "执法艇维护 ; 20 ; 20 ; 100% ; 50 ; 99.5 ; 优");
    assertThat(CheckTester.verdict(new ProjectWithoutForm(), report)).isEqualTo(expected);
  }
}
