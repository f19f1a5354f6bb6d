package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedSeriesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三项增长 | 甲、乙、丙三校今年分别有学生620人、485人、330人，上年分别为500人、450人、300人，分别增长24%、8.7%、10%。 | 450人 增至 485人 8.7%
          三项支付率 | 一、二、三标段合同价分别为860万元、745万元和612万元，已支付688万元、521.5万元和550.8万元，支付率分别为80%、75%和90%。 | 521.5万元 / 745万元 = 75%
          增量与增幅 | 三村收入分别为23.6万元、18.4万元、31.0万元，分别比上年多收3.6万元、2.4万元、6.2万元，增幅分别为18%、15%、20%。 | 31.0万元 变 6.2万元 20%
          逐项点名 | 造林、抚育、管护支出分别为624万元、388万元和1045万元。同上年（600万元、400万元、950万元）比较，造林增长4.0%，抚育下降3.0%，管护增长11.0%。 | 950万元 增至 1045万元 11.0%
          陷阱：都对 | 一、二、三标段合同价分别为860万元、745万元和612万元，已支付688万元、521.5万元和550.8万元，支付率分别为80%、70%和90%。 |
          陷阱：无从对照 | 三镇完成率分别为80%、75%和90%，分别提高2个、3个、5个百分点。 |
          陷阱：两项都不合 | 甲、乙两镇植树3.2万株和4.5万株，上年3万株和4万株，分别增长20%、30%。 |
          """)
  void findsWhatIsWrong(String why, String text, String expected) {
    assertThat(Compared.wrong(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
