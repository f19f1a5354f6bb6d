package io.github.jihe.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitSlipTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same                   | 326    | 326    | false
          swapped neighbours         | 326    | 362    | true
          swapped, not neighbours    | 3261   | 1263   | false
          one digit changed          | 326    | 526    | true
          two digits changed         | 326    | 548    | false
          one digit lost             | 3266   | 326    | true
          decimal point moved        | 32.6   | 326    | true
          trailing zeros             | 326.00 | 362.0  | true
          too short to tell          | 12     | 15     | false
          round numbers              | 50     | 500    | false
          other place                | 3.26   | 526    | false
          """)
  void pair(String why, BigDecimal a, BigDecimal b, boolean expected) {
    assertThat(DigitSlip.between(a, b)).isEqualTo(expected);
    assertThat(DigitSlip.between(b, a)).isEqualTo(expected);
  }
}
