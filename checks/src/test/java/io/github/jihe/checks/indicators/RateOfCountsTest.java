package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateOfCountsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rounded as usual              | 应救助人数   | 206人  | 实际救助人数 | 201人  | 救助率     | 97.6%  | CONSISTENT
          to a whole percent            | 应救助人数   | 206人  | 实际救助人数 | 201人  | 救助率     | 98%    | CONSISTENT
          does not follow               | 应救助人数   | 206人  | 实际救助人数 | 201人  | 救助率     | 99.2%  | WARNING
          stem with who it is           | 困难群众应救助人数 | 206人 | 困难群众实际救助人数 | 201人 | 救助率 | 99.2% | WARNING
          applied and passed            | 慢病申请人数 | 1782人 | 慢病通过人数 | 1447人 | 鉴定通过率 | 81%    | CONSISTENT
          may be the rate of other things | 慢病申请人数 | 1782人 | 慢病通过人数 | 1447人 | 验收通过率 | 95%  | NOT_CHECKED
          tested and sound              | 抽检批次     | 80批   | 合格批次     | 76批   | 合格率     | 90%    | WARNING
          tested things named once      | 饮用水抽检批次 | 80批 | 抽检合格批次 | 76批   | 饮用水抽检合格率 | 97.5% | WARNING
          tested things named once      | 饮用水抽检批次 | 80批 | 抽检合格批次 | 76批   | 饮用水抽检合格率 | 95%   | CONSISTENT
          sound in another test         | 饮用水抽检批次 | 80批 | 路面检测合格批次 | 76批 | 饮用水抽检合格率 | 97.5% | SILENT
          another rate                  | 应救助人数   | 206人  | 实际救助人数 | 201人  | 参保率     | 99.2%  | SILENT
          a rate of something else      | 应救助人数   | 206人  | 实际救助人数 | 201人  | 教学救助率 | 99.2%  | SILENT
          other things are counted      | 应检测样品数量 | 206个 | 实际救助数量 | 201个 | 救助率     | 99.2%  | SILENT
          units differ                  | 应救助人数   | 206人  | 实际救助人数 | 201户  | 救助率     | 97.6%  | NOT_CHECKED
          more than all                 | 应救助人数   | 201人  | 实际救助人数 | 206人  | 救助率     | 100%   | NOT_CHECKED
          about                         | 应救助人数   | 约200人 | 实际救助人数 | 201人  | 救助率     | 99.2%  | SILENT
          the rate in words             | 应救助人数   | 206人  | 实际救助人数 | 201人  | 救助率     | 应救尽救 | SILENT
          """)
  void table(
      String why,
      String whole,
      String of,
      String part,
      String reached,
      String rate,
      String percent,
      Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值",
                "产出指标 ; 数量指标 ; %s ; — ; %s".formatted(whole, of),
                "产出指标 ; 数量指标 ; %s ; — ; %s".formatted(part, reached),
                "产出指标 ; 质量指标 ; %s ; — ; %s".formatted(rate, percent)));
    assertThat(CheckTester.verdict(new RateOfCounts(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two digits turned round,助学金覆盖率,45.38%,WARNING",
    "as it should be,助学金覆盖率,43.58%,SILENT",
    "another digit,助学金覆盖率,43.68%,SILENT",
    "of something else,食堂验收合格率,45.38%,SILENT",
    "without decimals,助学金覆盖率,34%,SILENT",
  })
  void aRateWhoseNameDoesNotSayOfWhat(String why, String rate, String percent, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值",
                "产出指标 ; 数量指标 ; 助学金受助人数 ; ≥1200人 ; 1248人",
                "产出指标 ; 数量指标 ; 一二年级在籍人数 ; — ; 2864人",
                "产出指标 ; 质量指标 ; %s ; ≥30%% ; %s".formatted(rate, percent)));
    assertThat(CheckTester.verdict(new RateOfCounts(), form)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值",
                "产出指标 ; 数量指标 ; 应检测样品数 ; 80个 ; 80个",
                "产出指标 ; 数量指标 ; 已检测样品数 ; 80个 ; 60个",
                "产出指标 ; 质量指标 ; 检测样品率 ; 100% ; 80%"));
    Finding finding = CheckTester.finding(new RateOfCounts(), form);
    assertThat(finding.message()).isEqualTo("“检测样品率”实际完成值 80%，“已检测样品数” 60 ÷ “应检测样品数” 80 = 75.00%");
    assertThat(finding.difference()).isEqualTo("+5.00 个百分点");
  }

  @Test
  void rateThatNamesWhatWasTestedIsMeant() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值",
                "产出指标 ; 数量指标 ; 种子抽检批次 ; — ; 50批次",
                "产出指标 ; 数量指标 ; 抽检合格批次 ; — ; 48批次",
                "产出指标 ; 质量指标 ; 种子抽检合格率 ; — ; 98%",
                "产出指标 ; 质量指标 ; 农膜验收合格率 ; — ; 99%"));
    assertThat(CheckTester.finding(new RateOfCounts(), form).message())
        .contains("种子抽检合格率", "96.00%");
  }
}
