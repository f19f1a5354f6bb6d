package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.Goals;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalReaderTest {
  private static final String INDICATORS =
      "<tr><td>一级指标<td>二级指标<td>三级指标<td>年度指标值<td>实际完成值</tr>"
          + "<tr><td>产出指标<td>数量指标<td>管护渠道长度<td>5公里<td>5公里</tr>";

  private static Optional<Goals> goals(String rows) {
    Form form =
        ReportReader.html(
                "<table border=1><tr><td>项目名称<td colspan=4>灌区维修</tr>"
                    + rows
                    + INDICATORS
                    + "</table>")
            .forms()
            .get(0);
    return form.goals();
  }

  @Test
  void columnsUnderTheirLabels() {
    Goals goals =
        goals(
                "<tr><td rowspan=2>年度总体目标<td colspan=2>预期目标<td colspan=2>实际完成情况</tr>"
                    + "<tr><td colspan=2>维修渠道<td colspan=2>渠道已修</tr>")
            .orElseThrow();
    assertThat(goals.expected().text()).isEqualTo("维修渠道");
    assertThat(goals.completed().text()).isEqualTo("渠道已修");
    assertThat(goals.completed().source().location().row()).isEqualTo(3);
    assertThat(goals.shared()).containsExactly("维修", "渠道");
  }

  @Test
  void rowBelowBothColumnsIsNoGoal() {
    Goals goals =
        goals(
                "<tr><td rowspan=2>年度目标完成情况<td colspan=2>年度目标<td colspan=2>年度目标完成情况</tr>"
                    + "<tr><td colspan=2>维修渠道<td colspan=2>渠道已修</tr>"
                    + "<tr><td>实施过程<td colspan=4>三月开工，九月完工</tr>")
            .orElseThrow();
    assertThat(goals.expected().text()).isEqualTo("维修渠道");
    assertThat(goals.completed().text()).isEqualTo("渠道已修");
  }

  @Test
  void oneRowForEachGoal() {
    Goals goals =
        goals(
                "<tr><td rowspan=3>年度绩效目标<td colspan=2>年初设定目标<td colspan=2>全年实际完成情况</tr>"
                    + "<tr><td colspan=2>维修渠道<td colspan=2>渠道已修</tr>"
                    + "<tr><td colspan=2>更换闸门<td colspan=2>换闸四座</tr>")
            .orElseThrow();
    assertThat(goals.expected().text()).isEqualTo("维修渠道\n更换闸门");
    assertThat(goals.expectedItems()).isEqualTo(2);
    assertThat(goals.completedItems()).isEqualTo(2);
  }

  @Test
  void aNumberedGoalWithoutAnswerIsCounted() {
    Goals goals =
        goals(
                "<tr><td rowspan=4>年度履职目标<td>序号<td>目标内容<td colspan=2>完成情况</tr>"
                    + "<tr><td>1<td>维修渠道5公里<td colspan=2>渠道已修5公里</tr>"
                    + "<tr><td>2<td>清淤支渠3公里<td colspan=2>支渠已清淤</tr>"
                    + "<tr><td>3<td>安装量水设施12处<td colspan=2></tr>")
            .orElseThrow();
    assertThat(goals.expectedItems()).isEqualTo(3);
    assertThat(goals.completedItems()).isEqualTo(2);
  }

  @Test
  void labelsBesideTheirWords() {
    Goals goals = goals("<tr><td>年度总体目标<td>预期目标<td>维修渠道<td>实际完成情况<td>达成预期指标</tr>").orElseThrow();
    assertThat(goals.expected().text()).isEqualTo("维修渠道");
    assertThat(goals.completed().text()).isEqualTo("达成预期指标");
    assertThat(goals.completedStock()).isTrue();
    assertThat(goals.expectedStock()).isFalse();
  }

  @Test
  void blankCompletionIsKeptBlank() {
    Goals goals =
        goals(
                "<tr><td rowspan=2>年度总体目标<td colspan=2>预期目标<td colspan=2>实际完成情况</tr>"
                    + "<tr><td colspan=2>维修渠道<td colspan=2></tr>")
            .orElseThrow();
    assertThat(goals.completed().isBlank()).isTrue();
  }

  @Test
  void wordsOneColumnTooFarLeftAreNotTold() {
    assertThat(
            goals(
                "<tr><td>年度总体目标<td colspan=2>预期目标<td colspan=2>实际完成情况</tr>"
                    + "<tr><td>维修渠道<td colspan=2>渠道已修<td colspan=2></tr>"))
        .isEmpty();
  }

  @Test
  void oneCellUnderBothLabelsIsNotTold() {
    assertThat(
            goals(
                "<tr><td rowspan=2>年度总体目标<td colspan=2>预期目标<td colspan=2>实际完成情况</tr>"
                    + "<tr><td colspan=4>维修渠道，已修完</tr>"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.修渠 2.换闸 3.清淤                | 3
          1、修渠5.2公里 2、换闸              | 2
          一是修渠，二是换闸，三是清淤        | 3
          目标1：修渠；目标2：换闸            | 2
          （1）修渠；（2）换闸                | 2
          （一）修渠：1.沟 2.渠 3.闸 （二）换闸 | 2
          ①修渠②换闸③清淤                  | 3
          一、修渠 二、换闸                   | 2
          修渠十二公里，换闸四座              | 0
          1.修渠                              | 0
          修渠1.5公里，换闸2.0座              | 0
          是否完工：一是否，二是否            | 0
          """)
  void itemsOfAList(String text, int count) {
    ListItems items = new ListItems(WordLexicon.standard().listMarks());
    assertThat(items.count(text)).isEqualTo(count);
  }
}
