package io.github.jihe.checks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "市医保局, 岚州市医疗保障局, true",
    "医疗保障局, 岚州市医疗保障局, true",
    "岚州市医疗保障局, [205001]岚州市医疗保障局, true",
    "岚州市医疗保障局（本级）, 岚州市医疗保障局, true",
    "市发改委, 岚州市发展和改革委员会, true",
    "市市场监管局, 岚州市市场监督管理局, true",
    "县医保局, 岚州市医疗保障局, false",
    "临河市医疗保障局, 岚州市医疗保障局, false",
    "市教育局, 岚州市财政局, false",
    "市中医院, 岚州市中心医院, false",
    "市第一小学, 岚州市第十一小学, false",
  })
  void sameUnit(String one, String other, boolean expected) {
    assertThat(UnitName.of(one).likeness(UnitName.of(other)) > 0).isEqualTo(expected);
    assertThat(UnitName.of(other).likeness(UnitName.of(one)) > 0).isEqualTo(expected);
  }
}
