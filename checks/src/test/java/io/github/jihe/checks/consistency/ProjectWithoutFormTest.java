package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.DepartmentSample;
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
}
