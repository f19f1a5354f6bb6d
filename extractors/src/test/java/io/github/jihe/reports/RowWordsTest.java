package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.CountRatio;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.ReasonTrait;
import io.github.jihe.facts.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWordsTest {
  private static Form form(String... rows) {
    StringBuilder table = new StringBuilder("<table border=1>");
    table.append("<tr><td>一级指标<td>二级指标<td>三级指标<td>年度指标值<td>实际完成值<td>偏差原因</tr>");
    for (String row : rows) {
      table.append("<tr><td>产出指标<td>数量指标<td>").append(row.replace(";", "<td>")).append("</tr>");
    }
    return ReportReader.html(table + "</table>").forms().get(0);
  }

  private static Indicator row(String name, String target, String actual, String reason) {
    return form("%s;%s;%s;%s".formatted(name, target, actual, reason))
        .indicators()
        .orElseThrow()
        .indicators()
        .get(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥90%                           | NUMBER
          开展三次                       | NUMBER
          12月底前                       | TIME
          3个工作日内                    | TIME
          24小时内                       | TIME
          不低于上年                     | RELATIVE
          控制在预算内                   | RELATIVE
          达成预期指标                   | TIER
          部分达成年度指标并具有一定效果 | TIER
          未达成预期指标且效果较差       | TIER
          完成年度目标                   | TIER
          全覆盖                         | WHOLE
          应保尽保                       | WHOLE
          未发生                         | NIL
          已完成                         | DONE
          按期建成                       | DONE
          有所提高                       | TREND
          较好                           | TREND
          较好完成                       | TREND
          健全                           | STATE
          及时                           | STATE
          得到保障                       | STATE
          村民代表大会                   | OTHER
          —                              | BLANK
          """)
  void wording(String text, Wording expected) {
    assertThat(row("修缮沟渠", "有", text, "").words().actual()).isEqualTo(expected);
  }

  @Test
  void monthsInAColumnOfTheirOwnAreTime() {
    Indicator row =
        ReportReader.html(
                "<table border=1><tr><td>二级指标<td>三级指标<td>指标值<td>度量单位<td>完成值</tr>"
                    + "<tr><td>时效指标<td>完成时间<td>12<td>月<td>11</tr></table>")
            .forms()
            .get(0)
            .indicators()
            .orElseThrow()
            .indicators()
            .get(0);
    assertThat(row.words().target()).isEqualTo(Wording.TIME);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          汛期停工十二天               |
          加强管理                     | STOCK
          客观原因，今后加强管理。     | STOCK,QUALIFIED
          超额完成年度任务             | ABOVE
          增加两场，超过年初目标       | ABOVE
          资金晚到，未完成年度目标     | UNMET
          未完成竣工决算               |
          低于目标值                   | BELOW
          少建三处，扣1分              | DEDUCTED
          每发现一处扣1分              | QUALIFIED
          部分村未完成                 | QUALIFIED
          无偏差                       | NOTHING
          """)
  void reason(String text, String traits) {
    List<ReasonTrait> expected =
        traits == null
            ? List.of()
            : List.of(traits.split(",")).stream().map(ReasonTrait::valueOf).toList();
    assertThat(row("修缮沟渠", "5公里", "5公里", text).words().reason())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void longReasonIsNotLookedThrough() {
    String reason = "，未".repeat(50_000);
    assertThat(row("修缮沟渠", "5公里", "5公里", reason).words().reason()).isEmpty();
  }

  @Test
  void valueInTheReasonColumnIsReadAsActual() {
    Indicator row = row("群众满意度", "≥85%", "", "90%");
    assertThat(row.words().shifted()).isTrue();
    assertThat(row.actual().orElseThrow().text()).isEqualTo("90%");
    assertThat(row.reason().orElseThrow().isBlank()).isTrue();
  }

  @Test
  void reasonWithWordsStaysWhereItIs() {
    Indicator row = row("群众满意度", "≥85%", "", "只有90%");
    assertThat(row.words().shifted()).isFalse();
    assertThat(row.actual().orElseThrow().isBlank()).isTrue();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          应救助人数     | 实际救助人数   | 救助率     | true
          应检测样品数   | 已检测样品数   | 检测样品率 | true
          抽检批次       | 合格批次       | 合格率     | true
          慢病申请人数   | 慢病通过人数   | 慢病通过率 | true
          慢病申请人数   | 慢病通过人数   | 鉴定通过率 | false
          应急演练次数   | 实际演练次数   | 演练率     |
          应救助人数     | 实际救助户数   | 救助率     |
          """)
  void ratioOfCounts(String whole, String part, String rate, Boolean sure) {
    List<CountRatio> ratios = form(whole + ";1;1;", part + ";1;1;", rate + ";90%;90%;").ratios();
    if (sure == null) {
      assertThat(ratios).isEmpty();
    } else {
      assertThat(ratios).hasSize(1);
      assertThat(ratios.get(0).whole().name()).isEqualTo(whole);
      assertThat(ratios.get(0).part().name()).isEqualTo(part);
      assertThat(ratios.get(0).sure()).isEqualTo(sure);
    }
  }

  @Test
  void twoRatesOfOneNameLeaveAChoice() {
    assertThat(form("应救助人数;1;1;", "实际救助人数;1;1;", "救助率;9%;9%;", "救助率;9%;8%;").ratios()).isEmpty();
  }
}
