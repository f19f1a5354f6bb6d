package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOfNameTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          在职人员控制率       | ≤100%  | CONSISTENT
          在职人员控制率       | ≥98%   | WARNING
          “三公经费”变动率     | ≥0     | WARNING
          群众投诉率           | 不低于3% | WARNING
          安全事故数           | ≤1起   | CONSISTENT
          平均响应时间         | ≥2小时 | WARNING
          参训人员满意度       | ≤90%   | WARNING
          参训人员满意度       | ≥90%   | CONSISTENT
          任务完成率           | ≤100%  | CONSISTENT
          任务完成率           | 100%   | SILENT
          任务完成率           | =100%  | SILENT
          投诉率下降幅度       | ≥5%    | SILENT
          投诉办结率           | ≥95%   | CONSISTENT
          成本节约率           | ≥5%    | SILENT
          更新路灯             | ≤400盏 | SILENT
          """)
  void row(String name, String target, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new SignOfName(), IndicatorForms.scored(name, target, "1", "10", "")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          亩均财政投入 | ≥1900元 | 1654元 | 10 | WARNING
          单盏采购单价 | ≥320元  | 298元  | 10 | WARNING
          亩均财政投入 | ≤1900元 | 1654元 | 10 | SILENT
          亩均财政投入 | ≥1900元 | 1960元 | 10 | SILENT
          亩均财政投入 | ≥1900元 | 1654元 | 8  | SILENT
          人均补助标准 | ≥1900元 | 1654元 | 10 | SILENT
          节约成本金额 | ≥1900元 | 1654元 | 10 | SILENT
          """)
  void costsThatMustNotFallShort(
      String name, String target, String actual, String score, Verdict expected) {
    String form = IndicatorForms.scored(name, target, actual, score, "").replace("时效指标", "成本指标");
    assertThat(CheckTester.verdict(new SignOfName(), form)).isEqualTo(expected);
  }

  @Test
  void findingNamesTheUsualDirection() {
    assertThat(
            CheckTester.finding(
                    new SignOfName(), IndicatorForms.scored("在职人员控制率", "≥98%", "98%", "10", ""))
                .message())
        .isEqualTo("“在职人员控制率”通常以不超过某值为好，年度指标值为 ≥98%");
  }
}
