package io.github.jihe.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedNumbersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          91%%                 | 91%%       | 91%
          执行率95 % %。       | 95 % %     | 95%
          达到98％％以上       | 98％％     | 98%
          支出12..5万元        | 12..5      | 12.5
          合计1,23,456元       | 1,23,456元 | 123456元
          1,23,456             | 1,23,456   | 123456
          共3.5.2万元          | 3.5.2万元  | ''
          到位率95.%           | 95.%       | 95%
          支出12.万元          | 12.万元    | 12万元
          支出12。5万元        | 12。5万元  | 12.5万元
          补助5万元元          | 5万元元    | 5万元
          目标≥≥95%            | ≥≥95%      | ≥95%
          目标≥≤95%            | ≥≤95%      | ''
          完成1OO%             | 1OO        | 100
          合计12,.5万元        | 12,.5万元  | ''
          """)
  void finds(String text, String printed, String reading) {
    assertThat(Numbers.malformedIn(text))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.text()).isEqualTo(printed);
              assertThat(m.reading()).isEqualTo(reading);
              assertThat(text.substring(m.start(), m.end())).isEqualTo(printed);
            });
  }

  @ParameterizedTest(name = "fine: {0}")
  @ValueSource(
      strings = {
        "见1.1.2节",
        "1.1.2 分析",
        "2023.5.1",
        "192.168.1.1",
        "V2.0.1",
        "1...5",
        "等10个……",
        "12,345,678.90元",
        "1，234.5万元",
        "第1,2,3项",
        "20,30,50万元",
        "98,99,100分",
        "2021,2022,2023年",
        "达到95%。2023年完成",
        "共有12。2.加强管理",
        "1.万元以下项目",
        "80%~90%",
        "≥95%",
        ">=95%",
        "100元/人",
        "1元旦慰问",
        "O型血",
        "5%-8%",
        "0.5%、0.8%",
        "DB42/T 1601.3-2020",
        "8:30-17:30"
      })
  void staysSilent(String text) {
    assertThat(Numbers.malformedIn(text)).isEmpty();
  }

  @Test
  void malformedNumberIsNoQuantity() {
    assertThat(Numbers.in("共3.5.2万元")).noneMatch(Mention::isQuantity);
    assertThat(Numbers.in("支出12..5万元")).noneMatch(Mention::isQuantity);
  }

  @Test
  void doubledSignStillReads() {
    assertThat(Numbers.in("执行率91%%"))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.isQuantity()).isTrue();
              assertThat(m.quantity().text()).isEqualTo("91%");
            });
  }
}
