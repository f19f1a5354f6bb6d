package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullScoreUnmetTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met                              | ≥400盏     | 412盏        | 10 | 10 | CONSISTENT
          exactly met                      | ≥400盏     | 400盏        | 10 | 10 | CONSISTENT
          missed, and points were lost     | ≥400盏     | 372盏        | 10 | 9  | CONSISTENT
          missed by one at full points     | ≥400盏     | 399盏        | 10 | 10 | ERROR
          a shortfall lost in rounding     | ≥99%       | 98.97%       | 15 | 15 | CONSISTENT
          all but a hundredth              | 100%       | 99.98%       | 15 | 15 | CONSISTENT
          a shortfall that shows           | ≥99%       | 98.90%       | 15 | 15 | ERROR
          less is better, lost in rounding | ≤4000元    | 4001元       | 10 | 10 | CONSISTENT
          less is better, and it is less   | ≤48小时    | 36小时       | 10 | 10 | CONSISTENT
          less is better, but it is more   | ≤48小时    | 50小时       | 10 | 10 | ERROR
          less is better, exactly          | ≤48小时    | 48小时       | 10 | 10 | CONSISTENT
          in words                         | 不低于95%  | 90%          | 10 | 10 | ERROR
          in words, less is better         | 不超过48小时 | 50小时     | 10 | 10 | ERROR
          a rate written as words of ratio | ≥95%       | 96.5%        | 10 | 10 | CONSISTENT
          more words beside the number     | ≥400盏     | 实际完成372盏 | 10 | 10 | ERROR
          other units of the same          | ≥1.2万人   | 12500人      | 10 | 10 | CONSISTENT
          other units of the same, missed  | ≥1.2万人   | 11500人      | 10 | 10 | ERROR
          units cannot be compared         | ≥400盏     | 95%          | 10 | 10 | SILENT
          a number of things, without sign | 400盏      | 372盏        | 10 | 10 | WARNING
          deadline met                     | 2023年6月底前 | 2023年6月15日 | 10 | 10 | CONSISTENT
          deadline missed                  | 2023年6月底前 | 2023年7月5日 | 10 | 10 | WARNING
          a date without its year          | 2023年6月底前 | 7月5日    | 10 | 10 | SILENT
          about so many                    | ≥400盏     | 约390盏      | 10 | 10 | SILENT
          words as the actual value        | ≥95%       | 达成预期指标 | 10 | 10 | SILENT
          actual value left blank          | ≥400盏     |              | 10 | 10 | SILENT
          score left blank                 | ≥400盏     | 372盏        | 10 |    | SILENT
          a row that counts nothing        | ≥400盏     | 372盏        | 0  | 0  | CONSISTENT
          """)
  void row(
      String why, String target, String actual, String weight, String score, Verdict expected) {
    assertThat(CheckTester.verdict(new FullScoreUnmet(), form(target, actual, weight, score)))
        .isEqualTo(expected);
  }

  @Test
  void signThatContradictsTheNameIsAnotherRule() {
    assertThat(
            CheckTester.verdict(
                new FullScoreUnmet(),
                Markdown.form(
                    Markdown.indicators(
                        "年度指标值 ; 实际完成值 ; 分值 ; 得分", "满意度指标 ; 满意度 ; 居民满意度 ; ≤90% ; 95% ; 10 ; 10"))))
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void findingShowsTargetAndActualValue() {
    Finding finding = CheckTester.finding(new FullScoreUnmet(), form("≥400盏", "372盏", "10", "10"));
    assertThat(finding.message())
        .isEqualTo("“更新路灯数量”年度指标值 ≥400盏，实际完成值 372盏，未达到指标值，分值 10 分、得分 10 分");
    assertThat(finding.expected()).isEqualTo("低于 10");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          direction in a column             | 正向 |              | ERROR
          less is better, in a column       | 反向 |              | CONSISTENT
          sign in a column                  | ≥    |              | ERROR
          equal, but more of it is no fault | =    |              | SILENT
          nobody says the direction         |      |              | SILENT
          the row has a rule of its own     | ≥    | 每少1盏扣1分 | WARNING
          """)
  void columnsOfTheirOwn(String why, String sign, String standard, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new FullScoreUnmet(),
                Markdown.form(
                    Markdown.indicators(
                        "指标性质 ; 年度指标值 ; 实际完成值 ; 评分标准 ; 分值 ; 得分",
                        "产出指标 ; 时效指标 ; 更新路灯 ; %s ; 400盏 ; 372盏 ; %s ; 10 ; 10"
                            .formatted(cell(sign), cell(standard))))))
        .isEqualTo(expected);
  }

  private static String form(String target, String actual, String weight, String score) {
    return Markdown.form(
        Markdown.indicators(
            "年度指标值 ; 实际完成值 ; 分值 ; 得分",
            "产出指标 ; 数量指标 ; 更新路灯数量 ; %s ; %s ; %s ; %s"
                .formatted(target, cell(actual), weight, cell(score))));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
