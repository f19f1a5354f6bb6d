package io.github.jihe.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit                       | 由XX局组织实施。                    | INFO
          full width                 | 由ＸＸ单位组织实施。                | INFO
          crosses                    | 完成维护××个。                      | INFO
          year                       | 20XX年完成全部任务。                | INFO
          blank to fill              | 支出____万元。                      | INFO
          instruction                | （请在此填写项目背景）              | INFO
          with a limit               | （简要说明项目情况，500字以内）     | INFO
          a person's name            | 项目负责人张XX负责。                | CONSISTENT
          a phone                    | 联系电话138XXXX1234。               | CONSISTENT
          a size                     | 采购XXL号工作服，尺寸3×4×5米。      | CONSISTENT
          formula                    | 得分=完成值/目标值×该指标分值×100%。| CONSISTENT
          ellipsis                   | 包括道路、桥梁……等设施。            | CONSISTENT
          a note of the outline      | （可附表进行分析）                  | CONSISTENT
          bold in plain text         | **项目概况** 渔港维护。             | CONSISTENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new Placeholder(), "# 渔港维护项目绩效自评报告\n\n" + prose))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          filled row of the template | 指标1 ; 3个 ; 3个 ; 10 ; 10       | INFO
          blank row of the template  | 指标1 ; ; ; ;                     | CONSISTENT
          a name with a number       | 一号泊位维护 ; 3个 ; 3个 ; 10 ; 10 | CONSISTENT
          """)
  void row(String why, String row, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 维护泊位 ; 3个 ; 3个 ; 10 ; 10",
                "产出指标 ; 数量指标 ; " + row));
    assertThat(CheckTester.verdict(new Placeholder(), form)).isEqualTo(expected);
  }
}
