package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of one kind of money whose budget a list told before. */
class RecalledRatesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          前段的构成 | 调整后预算1652.4万元，其中基本支出986.2万元、项目支出666.2万元。¶实际支出1598.7万元，执行率96.75%：基本支出979.86万元，执行率99.36%；项目支出618.84万元，执行率82.51%。 | 618.84万元/666.2万元
          相符 | 调整后预算1652.4万元，其中基本支出986.2万元、项目支出666.2万元。¶实际支出1598.7万元，执行率96.75%：基本支出979.86万元，执行率99.36%；项目支出618.84万元，执行率92.89%。 |
          占预算 | 基本支出预算986.2万元，项目支出预算666.2万元。¶项目支出执行618.84万元，占预算的92.98%。 | 618.84万元/666.2万元
          按来源 | 中央资金预算350万元、省级资金120万元、县级资金80万元。中央资金支出332.5万元，执行率95.00%；县级资金支出61.2万元，执行率67.50%。 | 61.2万元/80万元
          按用途 | 年初预算安排工资福利支出620万元、商品服务支出180万元、资本性支出95万元。资本性支出76万元，执行率85.00%。 | 76万元/95万元
          陷阱：全部的执行率 | 项目预算1350万元，其中省级资金810万元、县级资金540万元，已全部到位。实际支出1296.54万元，其中省级资金784.30万元、县级资金512.24万元，预算执行率96.04%。 |
          陷阱：年中调整 | 项目支出预算500万元，其中设备购置200万元、信息化300万元。年中追加信息化80万元。¶信息化支出342万元，执行率90%。 |
          陷阱：按年初预算 | 项目支出年初预算880.5万元，调整为769万元。¶全年项目支出702.36万元，执行率79.77%。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
