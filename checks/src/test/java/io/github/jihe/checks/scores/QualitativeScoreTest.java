package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualitativeScoreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reached, full                 | 不断提升 | 达成预期指标     | 10 | 10  | CONSISTENT
          reached, lower end            | 不断提升 | 达成年度指标     | 10 | 8   | CONSISTENT
          reached, too little           | 不断提升 | 达成预期指标     | 10 | 7   | WARNING
          partly, inside                | 不断提升 | 部分达成预期指标并具有一定效果 | 10 | 7 | CONSISTENT
          partly, upper end             | 不断提升 | 部分达成预期指标 | 10 | 8   | CONSISTENT
          partly, full                  | 不断提升 | 部分达成预期指标 | 10 | 10  | WARNING
          partly, too little            | 不断提升 | 部分达成预期指标 | 10 | 5   | WARNING
          missed, inside                | 不断提升 | 未达成预期指标且效果较差 | 10 | 3 | CONSISTENT
          missed, too much              | 不断提升 | 未达成预期指标且效果较差 | 10 | 9 | WARNING
          whole numbers of a few points | 不断提升 | 部分达成预期指标 | 2  | 2   | CONSISTENT
          decimals of a few points      | 不断提升 | 部分达成预期指标 | 2  | 1.9 | WARNING
          words that name no tier       | 不断提升 | 有所提升         | 10 | 5   | SILENT
          a number as target            | ≥95%     | 达成预期指标     | 10 | 7   | NOT_CHECKED
          score left blank              | 不断提升 | 达成预期指标     | 10 |     | SILENT
          above its weight              | 不断提升 | 达成预期指标     | 10 | 12  | SILENT
          """)
  void row(
      String why, String target, String actual, String weight, String score, Verdict expected) {
    assertThat(
            CheckTester.verdict(
                new QualitativeScore(), form(target, actual, weight, score == null ? "" : score)))
        .isEqualTo(expected);
  }

  @Test
  void noteUnderTheFormOutranksThePolicy() {
    String note = "\n注：定性指标分为三档，分别按100%-80%（含80%）、80%-50%（含50%）、50%-0%确定分值。\n";
    String form = form("不断提升", "部分达成预期指标", "10", "5");
    assertThat(CheckTester.verdict(new QualitativeScore(), form)).isEqualTo(Verdict.WARNING);
    assertThat(CheckTester.verdict(new QualitativeScore(), form + note))
        .isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void findingShowsTheBand() {
    assertThat(
            CheckTester.finding(new QualitativeScore(), form("不断提升", "部分达成预期指标", "10", "10"))
                .message())
        .isEqualTo("“居民出行条件”实际完成值为“部分达成预期指标”，得分 10 ÷ 分值 10 = 100.0%，该档为分值的 60%至80%，即 6 至 8 分");
  }

  private static String form(String target, String actual, String weight, String score) {
    return Markdown.form(
        Markdown.indicators(
            "年度指标值 ; 实际完成值 ; 分值 ; 得分",
            "效益指标 ; 社会效益指标 ; 居民出行条件 ; %s ; %s ; %s ; %s".formatted(target, actual, weight, score)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          second tier, inside   | 基本实现 | 7 | CONSISTENT
          second tier, too much | 基本实现 | 9 | WARNING
          first tier            | 实现     | 9 | CONSISTENT
          no tier of the note   | 大体实现 | 9 | SILENT
          """)
  void tiersHaveTheNamesThatTheNoteGivesThem(
      String why, String actual, String score, Verdict expected) {
    String note = "\n注：定性指标按实现、基本实现、未实现三档分别在分值的100%-80%（含）、80%-60%（含）、60%-0%区间内计分。\n";
    assertThat(
            CheckTester.verdict(new QualitativeScore(), form("不断提升", actual, "10", score) + note))
        .isEqualTo(expected);
  }
}
