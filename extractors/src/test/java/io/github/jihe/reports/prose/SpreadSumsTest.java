package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadSumsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          too many     | 漏点尚有10处未修，涉及东河村6处、西河村3处、北河村3处。 | 漏点尚 10处 = 6处+3处+3处
          all there    | 漏点尚有10处未修，涉及东河村4处、西河村3处、北河村3处。 | 漏点尚 10处 = 4处+3处+3处
          where        | 共有破损井盖27个，分布在城东街9个、城西街8个、河滨路12个。 | 破损井盖 27个 = 9个+8个+12个
          not all      | 漏点尚有10处未修，主要涉及东河村6处、西河村3处、北河村3处。 |
          and others   | 漏点尚有10处未修，涉及东河村6处、西河村3处、北河村3处等。 |
          other unit   | 漏点尚有10处未修，涉及东河村6户、西河村3户、北河村3户。 |
          two only     | 漏点尚有10处未修，涉及东河村6处、西河村3处。 |
          far from it  | 漏点尚有30处未修，涉及东河村6处、西河村3处、北河村3处。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text))
        .as(why)
        .isEqualTo(expected == null ? "" : "全 " + expected.replaceFirst("^\\S+ ", ""));
  }
}
