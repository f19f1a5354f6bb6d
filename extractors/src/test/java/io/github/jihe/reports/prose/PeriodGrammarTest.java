package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time and the order of days. */
class PeriodGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          月数 | 补助发放时间为2月至11月，共9个月。 | 9个月
          月数相符 | 补助发放时间为2月至11月，共10个月。 |
          年数 | 服务期为2022年7月1日至2024年6月30日，共三年。 | 三年
          年数在前 | 项目实施周期为四年（2021—2023年）。 | 四年
          天数 | 公示期自9月5日起至9月11日止，共5天。 | 5天
          短写的日 | 活动持续了6天（6月10日至14日）。 | 6天
          相隔 | 5月6日申请，5月12日公示，5月25日审批，历时29天。 | 历时29天
          延期 | 合同工期240天，实际工期276天，延期46天。 | 延期46天
          先后 | 项目于2022年3月开工，2021年10月竣工验收。 | 2021年10月竣工验收
          止于起前 | 评价期间为2022年1月1日至2021年12月31日。 | 2022年1月1日至2021年12月31日
          提前 | 计划6月底前完工，实际于7月28日完工，较计划提前。 | 提前
          没有这一天 | 自评于2023年2月20日启动，2月30日完成报告。 | 2月30日
          季度 | 补贴按季发放，第一至第三季度共4个季度。 | 4个季度
          陷阱：跨年 | 项目9月开工，次年5月竣工。 |
          陷阱：约数 | 施工期为3月至9月，约6个月。 |
          陷阱：质保 | 合同期为2022年1月1日至2022年6月30日，质保期24个月。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
