package io.github.jihe.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half a digit to either side           | 89.97万元 | 899650 | 899750
          half a percent at most of an amount   | 2万元     | 19900  | 20100
          a rate is not capped                  | 1%        | 0.005  | 0.015
          about may lie five percent off        | 约100万元 | 950000 | 1050000
          trailing zeros are precision          | 75.00%    | 0.74995 | 0.75005
          below zero                            | -2.5%     | -0.0255 | -0.0245
          people are counted                    | 41人      | 41      | 41
          ten thousands of people are rounded   | 4.1万人   | 40795   | 41205
          about so many people                  | 约40人    | 38      | 42
          a range and its ends' rounding        | 3-5分     | 2.985  | 5.015
          """)
  void standsFor(String why, String text, String low, String high) {
    Interval interval = Numbers.in(text).get(0).quantity().asPrinted();
    assertThat(interval.low()).as(why).isEqualByComparingTo(new BigDecimal(low));
    assertThat(interval.high()).as(why).isEqualByComparingTo(new BigDecimal(high));
  }
}
