package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades by the scale that a text lays down itself. */
class OwnScaleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三等 | 考核按90分以上为一等、75分至90分为二等、75分以下为三等确定档次。青山镇得分88分，列一等。 | 一等≠二等
          段末带小数 | 自评等级：优（90分及以上为优，80—89.99分为良，60—79.99分为中）。项目得分79.82分，评定为良。 | 良≠中
          段末带小数相符 | 自评等级：优（90分及以上为优，80—89.99分为良，60—79.99分为中）。项目得分80.12分，评定为良。 |
          三等相符 | 考核按90分以上为一等、75分至90分为二等、75分以下为三等确定档次。青山镇得分88分，列二等。 |
          括号 | 等次分三档：优秀（95分以上，含95分）、良好（85～95分）、合格（70～85分）。项目得分93.2分，据此评定为优秀。 | 优秀≠良好
          字母 | 得分大于等于85分为A级，70（含）～85分为B级，低于70分为C级。西坪乡得70分，为C级。 | C级≠B级
          符号 | 等级标准：A≥90，80≤B<90，70≤C<80。项目得分82.5分，等级为A。 | A≠B
          陷阱：没有等级 | 考核按90分以上为一等、75分至90分为二等、75分以下为三等确定档次。 |
          陷阱：下限含在内 | 90分（含）以上为优秀，80分（含）至90分为良好。本项目得90分，评为优秀。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
