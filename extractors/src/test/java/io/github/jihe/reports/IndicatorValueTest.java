package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.Yardstick;
import io.github.jihe.quantities.CalendarDay;
import io.github.jihe.quantities.Quantity;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorValueTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥95%                         | 97.5%                     | ≥95% ; 97.5%
          不低于400盏                  | 412盏                     | ≥400盏 ; 412盏
          400盏                        | 实际完成412盏             | 400盏 ; 412盏
          ≥400盏                       | 412                       | ≥400盏 ; 412盏
          ≥95%                         | 96                        | ≥95% ; 96%
          ≥95%                         | 0.96                      | ≥95% ; words
          ≥1.2万人次                   | 12500人次                 | ≥1.2万人次 ; 12500人次
          ≥95                          | 96%                       | ≥95% ; 96%
          ≥80%                         | 81%（1447/1782）          | ≥80% ; 81%
          ≥46台（套）                  | 46台（套）                | ≥46台 ; 46台
          3.2（万人次）                | 3.35（万人次）            | 3.2万人次 ; 3.35万人次
          ≥400盏                       | 412盏，已完成             | ≥400盏 ; 412盏 MET
          ≥400盏                       | 380盏（未完成）           | ≥400盏 ; 380盏 MISSED
          ≥5个；≥95%                   | 6个，96%                  | [≥5个, ≥95%] ; [6个, 96%]
          80%-90%                      | 85%                       | 80..90% ; 85%
          2023年12月底前               | 2023年11月                | ≤2023-12-31 ; 2023-11
          12月31日前完成               | 12月20日                  | ≤12-31 ; 12-20
          2023-12-31                   | 2023.12.5                 | 2023-12-31 ; 2023-12-5
          ≤2023年6月30日               | 已于2023年6月15日完成     | ≤2023-6-30 ; 2023-6-15
          12个月                       | 12个月                    | 12个月 ; 12个月
          2023年                       | 2023年                    | words ; words
          不断提升                     | 达成预期指标              | words ; MET
          有所改善                     | 部分达成预期指标并具有一定效果 | words ; PARTLY
          有所改善                     | 未达成预期指标且效果较差  | words ; MISSED
          优良中低差                   | 良                        | 01234 ; 1
          完成年度目标任务             | 完成                      | words ; words
          按2023年计划执行             | —                         | words ; blank
          ≥400盏                       | 约412盏左右，含旧灯       | ≥400盏 ; words
          """)
  void tellsWhatAValueIs(String target, String actual, String expected) {
    Yardstick read = row("更新路灯", "年度指标值", target, "", actual).yardstick();
    assertThat(shown(read.target()) + " ; " + shown(read.actual())).isEqualTo(expected);
  }

  private static String shown(IndicatorValue value) {
    if (value instanceof IndicatorValue.Measured number) {
      Quantity quantity = number.figure().quantity();
      return number.operator().sign()
          + quantity.value().toPlainString()
          + quantity.upTo().map(end -> ".." + end.toPlainString()).orElse("")
          + quantity.unit().symbol()
          + number.told().map(told -> " " + told).orElse("");
    }
    if (value instanceof IndicatorValue.Several several) {
      return several.parts().stream().map(IndicatorValueTest::shown).toList().toString();
    }
    if (value instanceof IndicatorValue.Day day) {
      CalendarDay date = day.date();
      return date.operator().sign()
          + (date.year().isPresent() ? date.year().getAsInt() + "-" : "")
          + date.month()
          + (date.day().isPresent() ? "-" + date.day().getAsInt() : "");
    }
    if (value instanceof IndicatorValue.Tier tier) {
      return tier.attainment().name();
    }
    if (value instanceof IndicatorValue.Rating rating) {
      return rating.levels().stream().map(String::valueOf).collect(Collectors.joining());
    }
    return value instanceof IndicatorValue.Words ? "words" : "blank";
  }

  @ParameterizedTest(name = "{0} {2}{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          更新路灯       | 400  | ≥    | MORE_IS_BETTER |                |
          更新路灯       | 400  | 大于等于 | MORE_IS_BETTER |            |
          更新路灯       | 400  | =    | EXACT          |                |
          更新路灯       | 400  | 反向 |                | LESS_IS_BETTER |
          更新路灯       | ≤400 | 正向 | LESS_IS_BETTER | MORE_IS_BETTER |
          群众投诉率     | 3%   | 定量 |                |                | LESS_IS_BETTER
          在职人员控制率 | 100% |      |                |                | LESS_IS_BETTER
          “三公经费”变动率 | 0  |      |                |                | LESS_IS_BETTER
          安全事故数     | 0    |      |                |                | LESS_IS_BETTER
          平均响应时间   | 2小时 |     |                |                | LESS_IS_BETTER
          单位建设成本   | 3万元 |     |                |                | LESS_IS_BETTER
          投诉办结率     | 95%  |      |                |                | MORE_IS_BETTER
          群众满意度     | 95%  |      |                |                | MORE_IS_BETTER
          任务完成率     | 95%  |      |                |                | MORE_IS_BETTER
          查处违规案件数 | 20件 |      |                |                |
          违规案件数     | 20件 |      |                |                | LESS_IS_BETTER
          重复参保率     | 1%   |      |                |                |
          未完成率       | 5%   |      |                |                |
          投诉率下降幅度 | 5%   |      |                |                |
          成本节约率     | 5%   |      |                |                |
          """)
  void knowsDirections(
      String name, String target, String sign, String ofSign, String ofColumn, String ofName) {
    Yardstick read = row(name, "指标值", target, sign == null ? "" : sign, "1").yardstick();
    assertThat(read.ofSign().map(Enum::name)).isEqualTo(Optional.ofNullable(ofSign));
    assertThat(read.ofColumn().map(Enum::name)).isEqualTo(Optional.ofNullable(ofColumn));
    assertThat(read.ofName().map(Enum::name)).isEqualTo(Optional.ofNullable(ofName));
  }

  @Test
  void signOfAColumnOfItsOwnBelongsToTheTarget() {
    Indicator row = row("更新路灯", "指标值", "400", "≥", "412");
    assertThat(row.target().orElseThrow().operator().sign()).isEqualTo("≥");
    assertThat(row.yardstick().ofGroup().map(Enum::name)).contains("MORE_IS_BETTER");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          受训人数       | COUNT
          验收合格率     | BOUNDED RATE
          巡查频率       |
          人口自然增长率 | RATE SIGNED
          预算执行率     | RATE EXECUTION
          年末结余       | SIGNED
          """)
  void knowsWhatANameSays(String name, String traits) {
    String read =
        row(name, "指标值", "5", "", "5").yardstick().traits().stream()
            .sorted()
            .map(NameTrait::name)
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(traits == null ? "" : traits);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          群众满意度 | %  | 0.93 | words
          群众满意度 |    | 1    | words
          群众满意度 | %  | 93   | 93%
          更新路灯   | 盏 | 1    | 1盏
          """)
  void ratioWithoutASignIsNoPercentage(String name, String unit, String actual, String expected) {
    String cells = "<tr><td>产出指标<td>数量指标<td>%s<td>≥<td>90<td>%s<td>%s<td>10<td>10</tr></table>";
    Yardstick read =
        ReportReader.html(
                "<table><tr><td>一级指标<td>二级指标<td>三级指标<td>指标性质<td>指标值<td>度量单位<td>完成值<td>分值<td>得分</tr>"
                    + cells.formatted(name, unit == null ? "" : unit, actual))
            .forms()
            .get(0)
            .indicators()
            .orElseThrow()
            .indicators()
            .get(0)
            .yardstick();
    assertThat(shown(read.actual())).isEqualTo(expected);
  }

  @Test
  void adjustedTargetTakesThePlaceOfTheFirst() {
    for (String adjusted : new String[] {"≥300盏", ""}) {
      Indicator read =
          ReportReader.html(
                  ("<table><tr><td>一级指标<td>二级指标<td>三级指标<td>年初指标值<td>调整后指标值<td>全年实际值<td>分值<td>得分</tr>"
                          + "<tr><td>产出指标<td>数量指标<td>更新路灯<td>≥400盏<td>%s<td>312盏<td>10<td>10</tr></table>")
                      .formatted(adjusted))
              .forms()
              .get(0)
              .indicators()
              .orElseThrow()
              .indicators()
              .get(0);
      assertThat(shown(read.yardstick().target()))
          .isEqualTo(adjusted.isEmpty() ? "≥400盏" : adjusted);
    }
  }

  private static Indicator row(
      String name, String targetLabel, String target, String sign, String actual) {
    return ReportReader.html(
            ("<table><tr><td>一级指标<td>二级指标<td>三级指标<td>指标性质<td>%s<td>实际完成值<td>分值<td>得分</tr>"
                    + "<tr><td>产出指标<td>数量指标<td>%s<td>%s<td>%s<td>%s<td>10<td>10</tr></table>")
                .formatted(targetLabel, name, sign, target, actual))
        .forms()
        .get(0)
        .indicators()
        .orElseThrow()
        .indicators()
        .get(0);
  }
}
