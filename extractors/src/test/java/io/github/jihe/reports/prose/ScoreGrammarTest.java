package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of items and what was deducted against the score of the whole. */
class ScoreGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          合计 | 产出得46分、效益得28分、满意度得9.5分、预算执行得9.8分，合计得分94.3分。 | 和93.3
          合计相符 | 产出得46分、效益得28分、满意度得9.5分、预算执行得9.8分，合计得分93.3分。 |
          分值与得分 | 决策20分得18分，过程20分得17.5分，产出30分得28分，效益30分得27分，综合得分91.5分。 | 和90.5
          括号内 | 整体支出自评得分94.6分（投入9.5分、过程18.3分、产出37.8分、效益28分）。 | 和93.6
          扣分 | 本项目扣4.6分：预算执行率扣0.6分，验收合格率扣2分，满意度扣2分，最后得分96.4分。 | 和95.4
          扣分相符 | 本项目扣4.6分：预算执行率扣0.6分，验收合格率扣2分，满意度扣2分，最后得分95.4分。 |
          单项扣分 | 满意度指标权重10分，未达目标，扣1分，得8分。 | 和9
          失分项 | 自评得分95分，失分项为：执行率2分，及时率4分。 | 和94
          复核 | 本单位自评97分，财政复核后核减4分，复核得分94分。 | 和93
          按比例 | 培训指标（15分）：目标3000人，实际2640人，完成率88%，按比例得12.3分。 | 按比例得12.3分
          按比例相符 | 培训指标（15分）：目标3000人，实际2640人，完成率88%，按比例得13.2分。 |
          小组 | 过程指标（20分）：组织实施8分得7.5分，资金管理12分得11分，过程指标得19.5分。 | 和18.5
          陷阱：几处扣分 | 过程指标满分25分，得19.5分。制度不全，制度健全性扣2.5分；台账不清，资金规范性扣1分。 |
          陷阱：各得满分 | 立项依据、立项程序各得满分3分；目标合理性得4分；指标明确性扣1分，得3分。 |
          陷阱：上年 | 部门整体得分91.8分，较上年的88.3分提高3.5分。 |
          陷阱：权重 | 产出40分、效益40分、满意度10分、预算执行10分。综合得分96.35分。 |
          陷阱：权重在前 | 指标体系由决策15分、过程25分、产出35分、效益25分组成，评价得分91.20分。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
