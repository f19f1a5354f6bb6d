package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownUnitsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          short and full         | 青禾市医疗保障局,市医保局           | 市医保局     | 青禾市医疗保障局
          full of the short      | 青禾市医保局,青禾市医疗保障局       | 青禾市医保局 | 青禾市医疗保障局
          with a code            | 301 青禾县教育局,青禾县教育局本级   | 青禾县教育局 | 青禾县教育局
          two cities             | 青禾市医疗保障局,临澜市医保局,市医保局 | 市医保局  | 市医保局
          of two, by its own     | 青禾市医疗保障局,临澜市医保局       | 临澜市医保局 | 临澜市医保局
          another office         | 青禾市医疗保障局,青禾市教育局       | 青禾市教育局 | 青禾市教育局
          not taken              | 青禾市医疗保障局                    | 临澜市教育局 | 临澜市教育局
          """)
  void longestNameOfTheSameUnit(String why, String taken, String asked, String name) {
    KnownUnits units = new KnownUnits();
    for (String unit : List.of(taken.split(",", -1))) {
      units.add(unit, "");
    }
    assertThat(units.of(asked, "").name()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          under one office  | 青禾县教育局 | 青禾县教育局 | true
          under two offices | 青禾县教育局 | 临澜县教育局 | false
          """)
  void unitsWithoutPlaceAreToldApartByTheOneAbove(
      String why, String above, String otherAbove, boolean same) {
    KnownUnits units = new KnownUnits();
    units.add("学生资助管理中心", above);
    units.add("学生资助管理中心", otherAbove);
    String key = units.of("学生资助管理中心", above).key();
    assertThat(units.of("学生资助管理中心", otherAbove).key().equals(key)).isEqualTo(same);
  }
}
