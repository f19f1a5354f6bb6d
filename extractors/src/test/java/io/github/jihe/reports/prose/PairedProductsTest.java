package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts, their prices in the same order, and what they cost together. */
class PairedProductsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三种 | 购置清扫车8辆、洒水车6辆、垃圾箱40个，单价分别为32万元、24万元、0.5万元，合计402.00万元。 | 和4200000
          相符 | 购置清扫车8辆、洒水车6辆、垃圾箱40个，单价分别为32万元、24万元、0.5万元，合计420.00万元。 |
          依次 | 采购电脑120台、打印机30台、投影仪15台，单价依次为0.52万元、0.28万元、1.4万元，共计98.1万元。 | 和918000
          元与万元 | 栽植乔木1200株、灌木3500株，单价分别为260元、45元，合计46.95万元。 |
          元与万元不符 | 栽植乔木1200株、灌木3500株，单价分别为260元、45元，合计49.65万元。 | 和469500
          补贴标准 | 种植水稻3200亩、玉米1800亩，补贴标准分别为每亩120元、80元，共发放补贴58.2万元。 | 和528000
          奖金 | 评出一等奖10名、二等奖20名、三等奖40名，每名分别奖励5000元、3000元、1000元，共计15万元。 |
          合计在前 | 支出400万元，购置清扫车8辆、洒水车6辆，单价分别为32万元和24万元。 |
          陷阱：部分付款 | 购置清扫车8辆、洒水车6辆，单价分别为32万元和24万元，首付款合计120万元。 |
          陷阱：件数不齐 | 购置清扫车等14辆，单价分别为32万元和24万元，合计380万元。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
