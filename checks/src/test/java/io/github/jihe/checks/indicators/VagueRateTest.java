package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueRateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a rate with a number          | 政策知晓率   | ≥90%           | CONSISTENT
          a rate put in words           | 政策知晓率   | 有所提高       | INFO
          satisfaction put in words     | 群众满意度   | 较高           | INFO
          a share put in words          | 绿色出行比例 | 逐步提升       | INFO
          compared with last year       | 投诉率       | 较上年有所下降 | CONSISTENT
          all of it                     | 政策覆盖率   | 全覆盖         | CONSISTENT
          a rise by so much             | 政策知晓率   | 提高5个百分点  | CONSISTENT
          as planned                    | 预算执行率   | 按计划执行     | CONSISTENT
          efficiency is no rate         | 办事效率     | 有所提高       | SILENT
          frequency is no rate          | 巡查频率     | 有所提高       | SILENT
          no rate                       | 服务水平     | 有所提高       | SILENT
          target left blank             | 政策知晓率   |                | SILENT
          """)
  void row(String why, String name, String target, Verdict expected) {
    String row = "效益指标 ; 社会效益指标 ; %s ; %s ; 完成".formatted(name, cell(target));
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", row));
    assertThat(CheckTester.verdict(new VagueRate(), form)).isEqualTo(expected);
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
