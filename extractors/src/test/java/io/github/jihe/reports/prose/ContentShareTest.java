package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentShareTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          满意与有效       | 发放问卷320份，收回有效问卷312份，其中满意295份，满意度95.44%。 | 部分 312份 = 295份; 295份 / 312份 = 95.44%
          人数             | 随机访问群众260人，表示满意的241人，满意度为96.29%。 | 241人 / 260人 = 96.29%
          另一句           | 共收回有效问卷187份。评价为满意的171份，群众满意率94.14%。 | 171份 / 187份 = 94.14%
          两档之和         | 收回有效问卷415份，非常满意260份，满意138份，满意度95.09%。 | （260＋138）份 / 415份 = 95.09%
          以收回为底       | 收回问卷320份，有效312份，满意295份，满意度92.19%。 |
          两档之一         | 收回有效问卷415份，非常满意260份，满意138份，满意度62.65%。 |
          相符             | 收回有效问卷312份，满意295份，满意度94.55%。 |
          陷阱：按档加权   | 收回有效问卷415份，非常满意260份，基本满意138份，满意度79.28%。 |
          陷阱：只有份数   | 收回有效问卷312份，满意度94.55%。 |
          陷阱：不满意     | 收回有效问卷312份，不满意17份，满意度91%。 |
          陷阱：目标       | 收回有效问卷312份，满意295份，目标满意度达到90%以上。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
