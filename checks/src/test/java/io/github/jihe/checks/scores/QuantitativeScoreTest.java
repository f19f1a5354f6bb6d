package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitativeScoreTest {
  private static final String NOTE =
      "\n注：1.正向指标（指标值为≥*）得分＝实际完成值÷指标值×该指标分值；反向指标（指标值为≤*）得分＝指标值÷实际完成值×该指标分值。\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met, full                          | ≥400盏   | 412盏    | 10 | 10   | CONSISTENT
          proportional                       | ≥400盏   | 372盏    | 10 | 9.3  | CONSISTENT
          two decimals                       | ≥24场    | 22场     | 10 | 9.17 | CONSISTENT
          one decimal                        | ≥24场    | 22场     | 10 | 9.2  | CONSISTENT
          cut off, where all is counted      | ≥24场    | 22场     | 10 | 9.16 | INFO
          cut off, where all is measured     | ≥24公里  | 22公里   | 10 | 9.16 | CONSISTENT
          a whole number                     | ≥24场    | 22场     | 10 | 9    | INFO
          the actual value was rounded       | ≥95%     | 90%      | 20 | 18.9 | CONSISTENT
          too much                           | ≥400盏   | 300盏    | 10 | 9    | WARNING
          too little, so many points a miss  | ≥400盏   | 372盏    | 10 | 6.5  | WARNING
          full though missed is another rule | ≥400盏   | 372盏    | 10 | 10   | SILENT
          nothing for a miss                 | ≥400盏   | 372盏    | 10 | 0    | INFO
          by steps                           | ≥400盏   | 372盏    | 10 | 7    | INFO
          above a floor of 60%               | ≥400盏   | 320盏    | 10 | 5    | INFO
          near a floor's points by chance    | ≥95%     | 92%      | 8  | 7.36 | WARNING
          met, yet points were lost          | ≥400盏   | 412盏    | 10 | 8    | INFO
          far over the target                | ≥400盏   | 800盏    | 10 | 8    | NOT_CHECKED
          less is better                     | ≤40小时  | 50小时   | 10 | 8    | CONSISTENT
          less is better, by excess          | ≤40小时  | 50小时   | 10 | 7.5  | INFO
          less is better, too much           | ≤40小时  | 50小时   | 10 | 9.5  | WARNING
          less is better, met                | ≤40小时  | 0小时    | 10 | 10   | CONSISTENT
          nothing allowed, nothing given     | ≤0起     | 2起      | 10 | 0    | CONSISTENT
          nothing allowed, something given   | ≤0起     | 2起      | 10 | 5    | NOT_CHECKED
          direction by the second level only | 400盏    | 300盏    | 10 | 9    | INFO
          units differ                       | ≥400盏   | 75%      | 10 | 9    | NOT_CHECKED
          people are not visits              | ≥400人   | 380人次  | 10 | 9    | NOT_CHECKED
          about so many                      | ≥400盏   | 约300盏  | 10 | 9    | NOT_CHECKED
          words as actual value              | ≥400盏   | 部分完成 | 10 | 9    | NOT_CHECKED
          two targets in one cell            | ≥5个；≥95% | 4个；95% | 10 | 9  | NOT_CHECKED
          words as target                    | 不断提升 | 部分完成 | 10 | 9    | SILENT
          above its weight is another rule   | ≥400盏   | 300盏    | 10 | 12   | SILENT
          score left blank                   | ≥400盏   | 300盏    | 10 |      | SILENT
          a calculation beside the value     | ≥80%     | 72%（36/50） | 10 | 9 | CONSISTENT
          """)
  void row(
      String why, String target, String actual, String weight, String score, Verdict expected) {
    String form = form("产出指标", target, actual, weight, score == null ? "" : score);
    assertThat(CheckTester.verdict(new QuantitativeScore(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as the note says            | ≥400盏  | 372盏  | 9.3 | CONSISTENT
          not as the note says        | ≥400盏  | 300盏  | 9   | ERROR
          less is better, as it says  | ≤40小时 | 50小时 | 8   | CONSISTENT
          less is better, otherwise   | ≤40小时 | 50小时 | 9.5 | ERROR
          by another known formula    | ≤40小时 | 50小时 | 7.5 | INFO
          met, yet points were lost   | ≥400盏  | 412盏  | 8   | WARNING
          direction not printed       | 400盏   | 300盏  | 9   | INFO
          """)
  void noteUnderTheForm(String why, String target, String actual, String score, Verdict expected) {
    String form = form("产出指标", target, actual, "10", score) + NOTE;
    assertThat(CheckTester.verdict(new QuantitativeScore(), form)).isEqualTo(expected);
  }

  @Test
  void rowWithARuleOfItsOwnIsNotRecomputed() {
    for (String score : new String[] {"8", "7.5"}) {
      assertThat(
              CheckTester.verdict(
                  new QuantitativeScore(),
                  Markdown.form(
                      Markdown.indicators(
                          "指标值 ; 实际完成值 ; 评分标准 ; 分值 ; 得分",
                          "产出指标 ; 数量指标 ; 更新路灯 ; ≥400盏 ; 320盏 ; 每少50盏扣1分 ; 10 ; " + score))))
          .isEqualTo(score.equals("8") ? Verdict.CONSISTENT : Verdict.NOT_CHECKED);
    }
  }

  @Test
  void lostPointsWithAReasonColumnAreAnotherRulesCase() {
    for (String reason : new String[] {"验收资料不全", ""}) {
      assertThat(
              CheckTester.verdict(
                  new QuantitativeScore(),
                  Markdown.form(
                      Markdown.indicators(
                          "指标值 ; 实际完成值 ; 分值 ; 得分 ; 偏差原因分析及改进措施",
                          "产出指标 ; 数量指标 ; 更新路灯 ; ≥400盏 ; 412盏 ; 10 ; 8 ; " + reason))))
          .isEqualTo(Verdict.NOT_CHECKED);
    }
  }

  @Test
  void executionIsScoredByAPolicyOfItsOwn() {
    assertThat(
            CheckTester.verdict(
                new QuantitativeScore(),
                Markdown.form(
                    Markdown.indicators(
                        "指标值 ; 实际完成值 ; 分值 ; 得分", "预算执行 ; 预算执行率 ; 预算执行率 ; ≥100% ; 85% ; 10 ; 7"))))
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding more =
        CheckTester.finding(new QuantitativeScore(), form("产出指标", "≥400盏", "300盏", "10", "9"));
    assertThat(more.message()).isEqualTo("“更新路灯数量”未达到指标值，分值 10 × 300盏 ÷ 400盏 = 7.5 分，报告为 9 分");
    assertThat(more.difference()).isEqualTo("+1.5 分");
    Finding less =
        CheckTester.finding(new QuantitativeScore(), form("产出指标", "≤40小时", "50小时", "10", "7.5"));
    assertThat(less.message())
        .isEqualTo(
            "“更新路灯数量”未达到指标值，分值 10 × 40小时 ÷ 50小时 = 8 分，报告为 7.5 分，与“按超出指标值的幅度扣分”的办法相符，请说明所用办法");
  }

  private static String form(
      String group, String target, String actual, String weight, String score) {
    return Markdown.form(
        Markdown.indicators(
            "年度指标值 ; 实际完成值 ; 分值 ; 得分",
            "%s ; 数量指标 ; 更新路灯数量 ; %s ; %s ; %s ; %s"
                .formatted(group, target, actual, weight, score)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all of it without a sign   | 渠道按期完工率 | 100% | 91.67% | 9.67 | WARNING
          as it should be            | 渠道按期完工率 | 100% | 91.67% | 9.17 | CONSISTENT
          a part without a sign      | 渠道按期完工率 | 95%  | 90%    | 9.9  | INFO
          """)
  void allOfARate(
      String why, String name, String target, String actual, String score, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 时效指标 ; %s ; %s ; %s ; 10 ; %s".formatted(name, target, actual, score)));
    assertThat(CheckTester.verdict(new QuantitativeScore(), form)).isEqualTo(expected);
  }
}
