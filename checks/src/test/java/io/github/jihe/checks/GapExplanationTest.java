package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapExplanationTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a unit slipped              | 3000000 | 300    | （相差恰为 10000 倍，疑为计量单位或位数之误）
          a digit slipped             | 96.5    | 965    | （相差恰为 10 倍，疑为计量单位或位数之误）
          neighbours changed places   | 729.97  | 792.97 | （两数仅相邻两位数字对调）
          across the decimal point    | 72.97   | 79.27  | （两数仅相邻两位数字对调）
          digits further apart        | 729.97  | 927.79 | ''
          just another number         | 100     | 104    | ''
          nothing was calculated      | 100     | 0      | ''
          """)
  void ofTwoNumbers(String why, BigDecimal printed, BigDecimal computed, String words) {
    assertThat(GapExplanation.of(inYuan(printed), inYuan(computed), Unit.WAN_YUAN).words())
        .isEqualTo(words);
  }

  private static BigDecimal inYuan(BigDecimal wanYuan) {
    return wanYuan.movePointRight(4);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a row left out           | 70  | （差额 20 分恰等于“甲”一项，疑未计入）
          a row counted twice      | 110 | （差额 20 分恰等于“甲”一项，疑重复计入）
          two rows of a group      | 55  | （差额 35 分恰等于“甲”与“乙”两项之和）
          two rows alike           | 80  | ''
          a sum that has a name    | 97  | （差额 7 分恰等于预算执行率得分）
          not any of them          | 87  | ''
          """)
  void ofParts(String why, BigDecimal printed, String words) {
    GapExplanation gap =
        GapExplanation.ofPoints(printed, new BigDecimal("90"))
            .rows(List.of("甲", "乙"), values("20", "15"))
            .rows(List.of("丙", "丁", "戊"), values("10", "10", "28"))
            .sum("预算执行率得分", new BigDecimal("7"));
    assertThat(gap.words()).isEqualTo(words);
  }

  private static List<BigDecimal> values(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }

  @Test
  void amountsAreShownInTheirUnit() {
    assertThat(
            GapExplanation.of(
                    inYuan(new BigDecimal("474")), inYuan(new BigDecimal("774")), Unit.WAN_YUAN)
                .rows(List.of("其他资金"), values("300"))
                .words())
        .isEqualTo("（差额 300万元恰等于“其他资金”一项，疑未计入）");
  }
}
