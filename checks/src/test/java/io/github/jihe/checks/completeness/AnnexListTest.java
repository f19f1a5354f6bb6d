package io.github.jihe.checks.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.DepartmentSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexListTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both there                 | 附件：1.部门整体支出绩效自评表 / 2.项目支出绩效自评表                    | true  | true  | CONSISTENT
          one missing                | 附件：1.部门整体支出绩效自评表 / 2.项目支出绩效自评表                    | true  | false | WARNING
          none there                 | 附件：1.部门整体支出绩效自评表 / 2.项目支出绩效自评表                    | false | false | NOT_CHECKED
          one not listed             | 附件：1.部门整体支出绩效自评表                                           | true  | true  | INFO
          other annexes              | 附件：1.满意度调查问卷 / 2.访谈记录                                      | true  | true  | SILENT
          number in front            | 附件1：部门整体支出绩效自评表 / 附件2：项目支出绩效自评表                | true  | true  | CONSISTENT
          """)
  void list(String why, String list, boolean department, boolean project, Verdict expected) {
    String report =
        "# 沛川县渔政站2023年度绩效自评报告\n\n自评已完成。\n\n"
            + String.join("\n\n", list.split(" / "))
            + "\n"
            + (department ? DepartmentSample.FORM : "")
            + (project ? DepartmentSample.project("增殖放流", "120.00", "115.00") : "");
    assertThat(CheckTester.verdict(new AnnexList(), report)).isEqualTo(expected);
  }

  @Test
  void numberOfThisAnnexIsNoList() {
    String report = "附件1\n\n# 沛川县渔政站2023年度绩效自评报告\n" + DepartmentSample.FORM;
    assertThat(CheckTester.verdict(new AnnexList(), report)).isEqualTo(Verdict.SILENT);
  }
}
