package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingReaderTest {
  @ParameterizedTest
  @CsvSource({
    "优■ 良□ 中□ 差□, 优",
    "优□ 良■ 中□ 差□, 良",
    "□优 ☑良 □中 □差, 良",
    "■优 □良 □中, 优",
    "自评等级：优秀（√） 良好（ ） 合格（ ）, 优秀",
    "优（√）良（ ）, 优",
    "良, 良",
    "优□ 良□ 中□ 差□, ''",
    "○优 ○良, ''",
  })
  void readsTheTickedGrade(String cell, String expected) {
    assertThat(GradingReader.grade(cell).orElse("")).isEqualTo(expected);
  }
}
