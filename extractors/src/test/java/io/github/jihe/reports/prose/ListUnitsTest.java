package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListUnitsTest {

  @Test
  void givesTheUnitOfTheLastNumberToTheWholeList() {
    String text = "三院门诊量分别为41.2万、28.5万和19.6万人次，" + "上年分别为38.6万、27.9万和19.1万人次，分别增长6.7%、5.2%和2.6%。";
    assertThat(ProseTester.relations(text)).contains("5.2%").doesNotContain("6.7%");
  }

  @Test
  void leavesNumbersOutsideOfListsAlone() {
    assertThat(ProseTester.relations("编号为41、42和43户的房屋增加到50户。")).isEmpty();
  }
}
