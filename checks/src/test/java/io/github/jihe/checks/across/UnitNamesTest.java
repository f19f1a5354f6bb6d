package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
  private static final UnitNames NAMES = UnitNames.standard();

  @ParameterizedTest
  @CsvSource({
    "青禾市医疗保障局, 医疗保障局, 青禾市",
    "市医保局, 医疗保障局, 市",
    "医保局, 医疗保障局, ''",
    "201001-青禾市医疗保障局（本级）, 医疗保障局, 青禾市",
    "青 禾 市 人社局, 人力资源和社会保障局, 青禾市",
    "云岭县文化体育教育局, 云岭县文化体育教育局, ''",
    "青禾镇水务站, 青禾镇水务站, ''",
    "'', '', ''",
  })
  void parts(String printed, String office, String place) {
    assertThat(NAMES.of(printed)).isEqualTo(new UnitName(office, place));
  }

  @Test
  void shortPlacesMeanTheOnlyLongerOne() {
    assertThat(UnitNames.resolved(List.of("市", "青禾市", "", "县")))
        .isEqualTo(Map.of("市", "青禾市", "青禾市", "青禾市", "县", "县"));
    assertThat(UnitNames.resolved(List.of("市", "青禾市", "河东省青禾市")))
        .isEqualTo(Map.of("市", "河东省青禾市", "青禾市", "河东省青禾市", "河东省青禾市", "河东省青禾市"));
    assertThat(UnitNames.resolved(List.of("市", "青禾市", "云岭市")))
        .isEqualTo(Map.of("青禾市", "青禾市", "云岭市", "云岭市"));
  }

  @Test
  void namesThatSeveralPlacesMayHave() {
    assertThat(NAMES.isLocal(NAMES.of("实验小学"))).isTrue();
    assertThat(NAMES.isLocal(NAMES.of("云岭县实验小学"))).isFalse();
    assertThat(NAMES.isLocal(NAMES.of("市医保局"))).isFalse();
  }
}
