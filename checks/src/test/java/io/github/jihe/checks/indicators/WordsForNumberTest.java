package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsForNumberTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number for number            | ≥90%       | 95%                          | CONSISTENT
          a tier for a rate            | 100%       | 达成预期指标                 | WARNING
          partly, for a rate           | ≥95%       | 部分达成预期指标并具有一定效果 | WARNING
          a degree for a count         | ≥30个      | 有所增加                     | WARNING
          satisfied, for a rate        | ≥90%       | 满意                         | WARNING
          other words for a count      | ≥30个      | 见统计报表                   | INFO
          done, without how many       | ≥30个      | 已完成                       | INFO
          all of it is 100%            | 100%       | 全覆盖                       | CONSISTENT
          everyone is 100%             | 100%       | 应保尽保                     | CONSISTENT
          all of thirty                | 30个       | 全部完成                     | INFO
          sound is 100%                | 100%       | 达标                         | CONSISTENT
          sound is not 95%             | ≥95%       | 达标                         | WARNING
          good is not above 70%        | ≥70%       | 合格                         | WARNING
          in order is no number        | ≥12处      | 规范                         | INFO
          none all year is zero        | 0起        | 全年未发生                   | CONSISTENT
          a tier for zero              | 0起        | 达成预期指标                 | WARNING
          none is zero                 | 0起        | 未发生安全事故               | CONSISTENT
          the only one is built        | 1座        | 已建成                       | CONSISTENT
          words with a number          | ≥90%       | 抽查达标，合格率92%          | CONSISTENT
          a numeral in words           | ≥3次       | 开展三次                     | CONSISTENT
          a date                       | 12月底前   | 按期完成                     | SILENT
          a date of the year           | 2024年12月 | 已完成                       | SILENT
          words for words              | 有所提高   | 有所提高                     | SILENT
          target left blank            |            | 达成预期指标                 | SILENT
          actual left blank            | ≥90%       |                              | SILENT
          actual a dash                | ≥90%       | —                            | SILENT
          """)
  void row(String why, String target, String actual, Verdict expected) {
    String row = "产出指标 ; 质量指标 ; 沟渠修缮情况 ; %s ; %s ; 10 ; 10".formatted(cell(target), cell(actual));
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值 ; 得分", row));
    assertThat(CheckTester.verdict(new WordsForNumber(), form)).isEqualTo(expected);
  }

  @Test
  void unitInAColumnOfItsOwnMakesATargetANumber() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "指标性质 ; 年度指标值 ; 度量单位 ; 实际完成值", "产出指标 ; 质量指标 ; 合格率 ; ≥ ; 95 ; % ; 达成年度指标"));
    assertThat(CheckTester.finding(new WordsForNumber(), form).message())
        .isEqualTo("“合格率”年度指标值为 ≥95%，实际完成值填写“达成年度指标”，没有数字");
  }

  @Test
  void monthInAColumnOfItsOwnIsADate() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "指标性质 ; 年度指标值 ; 度量单位 ; 实际完成值", "产出指标 ; 时效指标 ; 完成时间 ; ≤ ; 12 ; 月 ; 按期完成"));
    assertThat(CheckTester.verdict(new WordsForNumber(), form)).isEqualTo(Verdict.SILENT);
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
