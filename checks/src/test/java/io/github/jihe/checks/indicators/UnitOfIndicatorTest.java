package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfIndicatorTest {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          更新路灯     | ≥400盏    | 412盏    | CONSISTENT
          更新路灯     | ≥1.2万人  | 12500名  | CONSISTENT
          更新路灯     | ≥400盏    | 95%      | WARNING
          更新路灯     | ≥30万元   | 95%      | WARNING
          受训群众     | ≥400人    | 412人次  | INFO
          服务企业     | ≥40个     | 42家     | INFO
          印发手册     | ≥4000册   | 4200人次 | WARNING
          惠及住户     | ≥4000户   | 4200人   | INFO
          发放工具包   | ≥400套    | 412人    | WARNING
          清淤单价     | ≤8.5吨/米 | 8.4元/米 | WARNING
          清淤单价     | ≤8.5元/米 | 8.4元/米 | SILENT
          清淤单价     | ≤8.5元/米 | 8.4元/亩 | SILENT
          清淤单价     | ≤700元/米 | 682万元  | WARNING
          清淤总价     | ≤70万元   | 682000元 | CONSISTENT
          清淤总价     | ≤70万元   | 68.2元   | WARNING
          整修道路     | ≥40公里   | 42千米   | CONSISTENT
          群众满意度   | ≥90%      | 92分     | INFO
          更新路灯数量 | 100%      | 100%     | WARNING
          受训人数增长 | ≥5%       | 6%       | CONSISTENT
          每盏路灯成本 | 100%      | 100%     | WARNING
          验收合格率   | ≥40人     | 42人     | WARNING
          事故发生率   | 0人       | 0人      | SILENT
          死亡率       | ≤12人/年  | 10人/年  | SILENT
          更新路灯     | 400       | 412      | SILENT
          更新路灯     | 不断提升  | 不断提升 | SILENT
          """)
  void row(String name, String target, String actual, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new UnitOfIndicator(), IndicatorForms.scored(name, target, actual, "10", "")))
        .isEqualTo(expected);
  }

  @Test
  void findingNamesBothUnits() {
    assertThat(
            CheckTester.finding(
                    new UnitOfIndicator(),
                    IndicatorForms.scored("受训群众", "≥400人", "412人次", "10", ""))
                .message())
        .isEqualTo("“受训群众”年度指标值 ≥400人、实际完成值 412人次，计量单位分别为“人”和“人次”");
  }
}
