package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares whose base the parts themselves tell. */
class ComplementSharesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          误用计划数 | 计划招聘600人，实际到岗640人，完成率106.7%。其中本地户籍480人，占80.0%，外地160人。 | 480人/640人
          相符 | 计划招聘600人，实际到岗640人，完成率106.7%。其中本地户籍480人，占75.0%，外地160人。 |
          误用编制数 | 核定编制120名，实有108名，其中专业技术人员81名，占67.5%，管理人员27名。 | 81名/108名
          陷阱：不足全部 | 参训教师1286人，其中中学教师512人，占39.8%，高级职称教师386人，占30.0%。 |
          陷阱：说明了基数 | 计划招聘600人，报名2400人，实际到岗640人。其中本地户籍480人，占报名人数的20.0%，外地160人。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
