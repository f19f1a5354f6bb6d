package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words about results against the counts and shares beside them. */
class ResultWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          应补尽补 | 应补助对象326户，已补助312户，实现应补尽补。 | 应补尽补
          任务完成 | 年度任务数500户，完成480户，任务全面完成。 | 全面完成
          完成相符 | 年度任务数500户，完成500户，任务全面完成。 |
          合格 | 抽检样品150批次，合格147批次，全部合格。 | 全部合格
          超额 | 计划培训1200人，实际培训1160人，超额完成任务。 | 超额完成
          无投诉 | 全年未发生安全事故和群众投诉，接到群众投诉2件，均已办结。 | 未发生安全事故和群众投诉
          过半 | 受益群众中女性占47%，超过半数。 | 超过半
          分数 | 公用经费占总支出的31%，超过三分之一。 | 超过三分之一
          工程量 | 热水系统年末完成工程量的80%。三个子项目均已完工。 | 均已完工
          陷阱：未实现 | 应补助对象326户，已补助312户，尚未实现应补尽补。 |
          陷阱：半年 | 项目超过半年未支付，占比31%。 |
          陷阱：成本控制 | 计划支出50万元，实际支出48万元，任务全部完成。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
