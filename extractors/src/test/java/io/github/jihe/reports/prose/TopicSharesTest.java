package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of what a sentence names as its topic and an earlier one gave the number of. */
class TopicSharesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          另一段的总数 | 全年事业收入8,642.50万元。¶事业收入中，学费收入5,186.30万元，占64.01%；住宿费收入912.40万元，占10.56%。 | 5,186.30万元/8,642.50万元
          某占比 | 全年医疗收入8,642.50万元。¶医疗收入中，耗材收入1,186.30万元，耗占比31.73%。 | 1,186.30万元/8,642.50万元
          数量 | 全县现有养老机构床位2,460张。¶在养老机构床位中，护理型床位1,380张，占65.1%。 | 1,380张/2,460张
          占比重 | 全年技术服务收入462.80万元。¶技术服务收入当中，检测收入186.40万元，占比达44.28%。 | 186.40万元/462.80万元
          相符 | 全年事业收入8,642.50万元。¶事业收入中，学费收入5,186.30万元，占60.01%；住宿费收入912.40万元，占10.56%。 |
          陷阱：同名两个数 | 甲校事业收入8,642.50万元。乙校事业收入7,210.00万元。¶事业收入中，学费收入5,186.30万元，占64.01%。 |
          陷阱：占另一个数 | 全年事业收入8,642.50万元，财政拨款收入1,207.90万元，合计9,850.40万元。¶事业收入中，学费收入5,186.30万元，占总收入的52.65%。 |
          陷阱：没有说过总数 | 全年总收入9,850.40万元。¶经营收入中，租金收入186.30万元，占64.01%。 |
          陷阱：句中另有一数可得 | 全年事业收入8,642.50万元。¶事业收入中，学费收入5,186.30万元，住宿费收入912.40万元，占17.59%。 |
          陷阱：上年的总数 | 2022年事业收入8,642.50万元。¶事业收入中，学费收入5,186.30万元，占57.20%。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
