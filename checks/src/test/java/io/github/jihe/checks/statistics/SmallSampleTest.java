package io.github.jihe.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallSampleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          many                        | 面向农户发放问卷220份，收回有效问卷206份。          | CONSISTENT
          few                         | 面向农户发放问卷40份，收回有效问卷36份。            | WARNING
          few came back               | 面向农户发放问卷120份，收回36份。                   | WARNING
          two kinds of people         | 收回农户有效问卷36份，收回干部有效问卷20份。        | CONSISTENT
          everybody was asked         | 对全体受益农户调查，收回有效问卷36份。              | NOT_CHECKED
          few people there are        | 学员45人，收回有效问卷36份。                        | NOT_CHECKED
          all households              | 对沿线48户入户调查，收回有效问卷48份。              | NOT_CHECKED
          people who asked            | 座谈访谈32人，收回有效问卷36份。                    | WARNING
          people drawn                | 随机抽取12名服务对象电话回访，满意度91.67%。        | WARNING
          enough of them              | 随机抽取120名服务对象电话回访，满意度91.67%。       | CONSISTENT
          drawn for something else    | 随机抽取12名评审专家。服务对象满意度91.67%。        | SILENT
          about so many               | 收回有效问卷约36份。                                | NOT_CHECKED
          files, not questionnaires   | 问卷结果良好。归档合同36份。                        | SILENT
          no survey                   | 入户走访农户。                                      | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new SmallSample(), prose)).isEqualTo(expected);
  }
}
