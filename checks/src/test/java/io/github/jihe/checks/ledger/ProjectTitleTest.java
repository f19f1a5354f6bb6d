package io.github.jihe.checks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTitleTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "渡口改造, 渡口改造项目, 100",
    "2023年渡口改造专项资金, 渡口 改造, 100",
    "渡口改造（乡镇）, 渡口改造(乡镇)经费, 100",
    "渡口改造（一期）, 渡口改造（二期）, 90",
    "渡口改造, 渡口改造（二期）, 90",
    "渡口改造, 路灯电费, 0",
    "资金, 经费, 0",
  })
  void likeness(String one, String other, int expected) {
    assertThat(ProjectTitle.of(one).likeness(ProjectTitle.of(other))).isEqualTo(expected);
  }
}
