package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.ScoringNotes;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringNotesTest {
  private static final String FORM =
      "<p>项目支出绩效自评表</p><table>"
          + "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<td>实际完成值<td>分值<td>得分</tr>"
          + "<tr><td>产出指标<td>数量指标<td>更新路灯<td>≥400盏<td>412盏<td>10<td>10</tr>%s</table>%s";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          正向指标（指标值为≥*）得分＝全年实际值（B）/年度指标值（A）×该指标分值         | PROPORTIONAL - -
          定量正向指标得分=实际完成值÷指标值*分值；反向指标得分=指标值/实际完成值×分值    | PROPORTIONAL INVERSE -
          反向指标（≤）得分=[1-（实际完成值-指标值）/指标值]×分值                         | - EXCESS -
          未完成指标值的，按照完成值与指标值的比例记分                                    | PROPORTIONAL - -
          定性指标分三档，分别按100%-80%（含80%）、80%-60%（含60%）、60%-0%记分          | - - 0.80..1.00 0.60..0.80 0.00..0.60
          定性指标分为三档，对应分值区间80%（含）-100%、50%（含）-80%、0-50%             | - - 0.80..1.00 0.50..0.80 0.00..0.50
          定性指标分为两档，按100%-60%、60%-0%记分                                        | - - -
          其他资金包括社会投入和自有资金                                                  | - - -
          """)
  void readsFormulasAndBands(String note, String expected) {
    assertThat(shown(FORM.formatted("", "<p>注：1." + note + "。</p>"))).isEqualTo(expected);
    assertThat(shown(FORM.formatted("<tr><td colspan=7>备注：" + note + "</tr>", "")))
        .isEqualTo(expected);
  }

  @Test
  void numberedPointsGoOnWithTheNotes() {
    String point = "2.反向指标得分=指标值/实际完成值×分值。";
    assertThat(shown(FORM.formatted("", "<p>注：1.分值合计100分。</p><p>" + point + "</p>")))
        .isEqualTo("- INVERSE -");
    assertThat(shown(FORM.formatted("", "<p>注：1.分值合计100分。</p><p>下面是报告。</p><p>" + point + "</p>")))
        .isEqualTo("- - -");
  }

  private static String shown(String body) {
    ScoringNotes notes = ReportReader.html(body).forms().get(0).scoring();
    assertThat(notes.source().isPresent()).isEqualTo(!notes.equals(ScoringNotes.NONE));
    return notes.moreIsBetter().map(Enum::name).orElse("-")
        + " "
        + notes.lessIsBetter().map(Enum::name).orElse("-")
        + " "
        + (notes.bands().isEmpty()
            ? "-"
            : notes.bands().stream()
                .map(band -> band.low().toPlainString() + ".." + band.high().toPlainString())
                .collect(Collectors.joining(" ")));
  }
}
