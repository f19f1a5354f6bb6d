package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单台               | 更换水泵46台，单台0.85万元，合计93.1万元。 | 0.85万元×46台 = 93.1万元
          括号里的单价       | 栽植行道树费用37.82万元（每株155元，共2420株）。 | 155元×2420株 = 37.82万元
          人均               | 参训教师1240人，培训费支出37.5万元，人均312元。 | 312元×1240人 = 37.5万元
          平均每公里         | 养护县道86公里，支出412.8万元，平均每公里4.6万元。 | 4.6万元×86公里 = 412.8万元
          相符               | 更换水泵46台，单台0.85万元，合计39.1万元。 |
          数量在均值之前     | 培训经费43.2万元，24期班平均8.1万元。 | 8.1万元×24期 = 43.2万元
          前一句的总额       | 车辆费用支出14.58万元，全部为执法用车。现有9辆车平均1.26万元。 | 1.26万元×9辆 = 14.58万元
          陷阱：部分车辆     | 车辆费用14.58万元，5辆执法车平均1.26万元。 |
          陷阱：均值取一位   | 慰问金支出8.6万元，40户平均0.2万元。 |
          光说平均           | 公务用车12辆，全年运行费用25.92万元，平均2.61万元。 | 2.61万元×12辆 = 25.92万元
          陷阱：另一种数量   | 更换水泵46台，每处0.85万元，合计93.1万元。 |
          陷阱：约           | 更换水泵46台，单台约0.85万元，合计93.1万元。 |
          陷阱：预付         | 更换水泵46台，单台0.85万元，预付31.9万元。 |
          陷阱：离得太远     | 更换水泵46台，单台0.85万元，全年总支出8230万元。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
