package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reached, no deviation           | 不存在绩效目标偏离情况。           | 3.2 | 60 | CONSISTENT
          missed                          | 不存在绩效目标偏离情况。           | 2.7 | 54 | WARNING
          points lost only                | 不存在绩效目标偏离情况。           | 3.2 | 58 | WARNING
          all met, points lost only       | 各项绩效指标全部完成。             | 3.2 | 58 | CONSISTENT
          all met, missed                 | 各项绩效指标全部完成。             | 2.7 | 54 | WARNING
          another group                   | 效益方面各项绩效指标全部完成。     | 2.7 | 54 | CONSISTENT
          an exception                    | 除渠道长度外，其余指标均已完成。   | 2.7 | 54 | SILENT
          a wish                          | 确保各项绩效指标全部完成。         | 2.7 | 54 | SILENT
          almost all                      | 各项绩效指标基本完成。             | 2.7 | 54 | SILENT
          last year                       | 上年各项绩效指标全部完成。         | 2.7 | 54 | SILENT
          """)
  void sentence(String why, String prose, String actual, String score, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; %s公里 ; 60 ; %s".formatted(actual, score),
                "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; 40 ; 40"));
    assertThat(CheckTester.verdict(new Deviation(), prose + "\n\n" + form)).isEqualTo(expected);
  }

  @Test
  void aTableOfMoneyBesideTheFormTellsOfNoIndicators() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分", "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 2.7公里 ; 60 ; 54"));
    String money =
        Markdown.table("项目 ; 预算数 ; 执行数", "渠道 ; 120 ; 118", "桥涵 ; 80 ; 79", "合计 ; 200 ; 197");
    String report = "# 青禾镇沟渠修缮绩效自评报告\n\n" + money + "\n\n不存在绩效目标偏离情况。\n\n" + form;
    assertThat(CheckTester.verdict(new Deviation(), report)).isEqualTo(Verdict.WARNING);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missed         | 工程优良率86.4%。 | 各项绩效目标全部完成。 | WARNING
          reached        | 工程优良率91.2%。 | 各项绩效目标全部完成。 | SILENT
          another name   | 管网优良率86.4%。 | 各项绩效目标全部完成。 | SILENT
          nothing said   | 工程优良率86.4%。 | 各项目标基本完成。     | SILENT
          a part of them | 工程优良率86.4%。 | 数量指标均完成年度绩效目标。 | SILENT
          """)
  void withoutForm(String why, String value, String claim, Verdict expected) {
    String text =
        "# 沛川县2023年渠道修缮项目绩效自评报告\n\n## 一、绩效目标\n\n修缮渠道3公里；工程优良率不低于90%。\n\n## 二、完成情况\n\n"
            + value
            + "\n\n## 三、结论\n\n"
            + claim;
    assertThat(CheckTester.verdict(new Deviation(), text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missed   | 2.7 | 修缮渠道。年度绩效目标全部完成。 | WARNING
          reached  | 3.2 | 修缮渠道。年度绩效目标全部完成。 | CONSISTENT
          in part  | 2.7 | 修缮渠道。年度绩效目标基本完成。 | SILENT
          """)
  void claimInTheCellOfGoals(String why, String actual, String completed, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.table("年度总体目标 ; 预期目标 ; 实际完成情况", " ; 修缮渠道3公里。 ; " + completed),
            Markdown.indicators(
                "年度指标值 ; 实际完成值", "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; %s公里".formatted(actual)));
    assertThat(CheckTester.verdict(new Deviation(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every project's       | 2023年度各项目绩效目标全部完成。        | WARNING
          in other words        | 所有项目各项绩效指标均已完成。          | WARNING
          of one of them        | 护坡项目绩效目标全部完成。              | SILENT
          nearly all            | 各项目绩效目标基本完成。                | SILENT
          """)
  void severalForms(String why, String claim, Verdict expected) {
    String report =
        "# 沛川县水务站2023年度项目绩效自评报告\n\n"
            + claim
            + "\n\n"
            + form("渠道长度 ; ≥3公里 ; 3.2公里 ; 60 ; 60")
            + form("闸门数量 ; ≥12座 ; 11座 ; 60 ; 55");
    assertThat(CheckTester.verdict(new Deviation(), report)).isEqualTo(expected);
  }

  private static String form(String row) {
    return Markdown.form(
        Markdown.indicators(
            "年度指标值 ; 实际完成值 ; 分值 ; 得分",
            "产出指标 ; 数量指标 ; " + row,
            "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; 40 ; 40"));
  }
}
