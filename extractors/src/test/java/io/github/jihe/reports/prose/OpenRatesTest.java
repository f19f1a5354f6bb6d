package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds is no claim worth keeping; what does not is read only where it can be meant so. */
class OpenRatesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          词干只有一字相同       | 应到会员128人，实到121人，到会率94.35%。 | 121人 / 128人 = 94.35%
          词干在数后             | 共登记流动摊贩412户，其中387户已办理备案，备案率92.93%。 | 387户 / 412户 = 92.93%
          两句之间               | 全年应检锅炉356台。已检341台，定检率97.59%。 |
          以比例代率             | 抽取档案526卷，装订规范的498卷，规范比例为94.86%。 | 498卷 / 526卷 = 94.86%
          占比在后               | 全县现有护林员845名。女护林员134名，占比15.68%。 | 134名 / 845名 = 15.68%
          相符不必读出           | 应到会员128人，实到121人，到会率94.53%。 |
          部分有自己的占比       | 共走访596户，其中甲类561户，占94.13%，乙类487户，占81.71%。 | 561户 / 596户 = 94.13%; 487户 / 596户 = 81.71%
          几个预算都不合         | 年初预算820万元，调整后预算905.6万元，到位905.6万元，实际支出868.4万元，执行率98.59%。 | 868.4万元 / 905.6万元 = 98.59%
          陷阱：另有基数         | 培训村医210人，其中女性118人，合格率98.6%。 |
          陷阱：增长             | 接待读者412人，较上年387人，增长率92.93%。 |
          陷阱：约数             | 登记摊贩约412户，备案387户，备案率92.93%。 |
          陷阱：目标             | 登记摊贩412户，备案387户，目标备案率95.93%。 |
          陷阱：不合格           | 抽检水样316份，不合格8份，达标率95.87%。 |
          陷阱：三个数之和       | 甲村102户、乙村96户、丙村54户，甲村占40.48%。 |
          陷阱：政策比例         | 单位缴纳120人，个人缴纳98人，缴存比例为12%。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
