package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalScoreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact                            | 7.5  | 48   | 30 | 10 | 95.5   | CONSISTENT
          exact, other digits              | 7.50 | 48.0 | 30 | 10 | 95.50  | CONSISTENT
          written with its unit            | 7.5  | 48   | 30 | 10 | 95.5分 | CONSISTENT
          a tenth off                      | 7.5  | 48   | 30 | 10 | 95.4   | ERROR
          execution left out               | 7.5  | 48   | 30 | 10 | 88     | ERROR
          four over                        | 10   | 48   | 30 | 10 | 102    | ERROR
          a score left blank explains it   | 7.5  | 48   |    | 10 | 95.5   | NOT_CHECKED
          a score left blank counts nothing| 7.5  | 48   |    | 10 | 65.5   | CONSISTENT
          no execution score               |      | 48   | 30 | 10 | 88     | CONSISTENT
          total left blank                 | 7.5  | 48   | 30 | 10 |        | SILENT
          """)
  void form(
      String why, String execution, String a, String b, String c, String total, Verdict expected) {
    assertThat(CheckTester.verdict(new TotalScore(), form(execution, a, b, c, total)))
        .isEqualTo(expected);
  }

  @Test
  void executionPrintedOnTwoRowsCountsOnce() {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分",
                "年度资金总额 ; 120 ; 90 ; 10 ; 75% ; 7.5",
                "其中：县级财政资金 ; 120 ; 90 ; 10 ; 75% ; 7.5"),
            Markdown.indicators(
                "分值 ; 得分", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 90 ; 80", "总分 ; ; ; 100 ; 87.5"));
    assertThat(CheckTester.verdict(new TotalScore(), form)).isEqualTo(Verdict.CONSISTENT);
  }

  @ParameterizedTest
  @CsvSource({"87, CONSISTENT", "88, ERROR"})
  void subtotalOfAGroup(String subtotal, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "分值 ; 得分",
                "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 50 ; 47",
                "产出指标 ; 质量指标 ; 验收合格率 ; 40 ; 40",
                "小计 ; ; ; 90 ; " + subtotal));
    assertThat(CheckTester.verdict(new TotalScore(), form)).isEqualTo(expected);
  }

  @Test
  void executionRepeatedAsAnIndicatorCountsOnce() {
    String form =
        Markdown.form(
            Markdown.funds("全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分", "年度资金总额 ; 120 ; 90 ; 10 ; 75% ; 7.5"),
            Markdown.indicators(
                "分值 ; 得分",
                "预算执行率 ; 预算执行率 ; 预算执行率 ; 10 ; 7.5",
                "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 90 ; 80",
                "总分 ; ; ; 100 ; 87.5"));
    assertThat(CheckTester.verdict(new TotalScore(), form)).isEqualTo(Verdict.CONSISTENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact        | 18 | 15.4 | 27 | 26 | 86.4 | CONSISTENT
          two over     | 18 | 15.4 | 27 | 26 | 88.4 | ERROR
          one is blank | 18 |      | 27 | 26 | 86.4 | NOT_CHECKED
          """)
  void summary(String why, String a, String b, String c, String d, String total, Verdict expected) {
    String report =
        Markdown.table(
            "一级指标 ; 决策 ; 过程 ; 产出 ; 效益 ; 合计",
            "分值 ; 20 ; 20 ; 30 ; 30 ; 100",
            String.join(" ; ", "得分", a, cell(b), c, d, total));
    assertThat(CheckTester.verdict(new TotalScore(), report)).isEqualTo(expected);
  }

  @Test
  void findingNamesWhatMakesTheDifference() {
    Finding finding = CheckTester.finding(new TotalScore(), form("7.5", "48", "30", "10", "88"));
    assertThat(finding.message())
        .isEqualTo("得分 7.5 + 48 + 30 + 10 = 95.5 分，报告总分为 88 分，相差 7.5 分（差额 7.5 分恰等于预算执行率得分）");
    assertThat(finding.expected()).isEqualTo("95.5");
    assertThat(finding.difference()).isEqualTo("-7.5 分");
    assertThat(finding.evidence()).hasSize(5);
  }

  private static String form(String execution, String a, String b, String c, String total) {
    return Markdown.form(
        Markdown.funds(
            "全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分", "年度资金总额 ; 120 ; 90 ; 10 ; 75% ; " + cell(execution)),
        Markdown.indicators(
            "分值 ; 得分",
            "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 50 ; " + cell(a),
            "效益指标 ; 社会效益指标 ; 受益农户 ; 30 ; " + cell(b),
            "满意度指标 ; 满意度指标 ; 农户满意度 ; 10 ; " + cell(c),
            "总分 ; ; ; 100 ; " + cell(total)));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }

  /** The score of the execution stands in a part of the form that was not read. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the gap may be that score | 97.5 | NOT_CHECKED
          more than it can be       | 99   | ERROR
          less than the rows        | 87   | ERROR
          """)
  void scoreOfTheExecutionStandsElsewhere(String why, String total, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "分值 ; 得分",
                "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 50 ; 48",
                "效益指标 ; 社会效益 ; 受益农户 ; 40 ; 40",
                "总分 ; ; ; 100 ; " + total));
    assertThat(CheckTester.verdict(new TotalScore(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a name of the head too, right   | 自评总分 ; ; ; 100 ; 95.5 | CONSISTENT
          a name of the head too, wrong   | 自评总分 ; ; ; 100 ; 94.5 | ERROR
          another such name               | 综合得分 ; ; ; 100 ; 94.5 | ERROR
          only the score                  | 自评得分 ; ; ; ; 95.5     | CONSISTENT
          only the weight                 | 自评总分 ; ; ; 100 ;      | SILENT
          """)
  void lastLineThatIsNamedLikeAFieldOfTheHead(String why, String line, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "分值 ; 得分",
                "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 60 ; 55.5",
                "效益指标 ; 社会效益 ; 灌溉保障 ; 40 ; 40",
                line));
    assertThat(CheckTester.verdict(new TotalScore(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          execution without points, right  | 执行率得分 ; 产出（50） ; 效益（30） ; 满意度（10） ; 总分 | 9.17 ; 48 ; 29 ; 10 ; 96.17 | CONSISTENT
          execution without points, wrong  | 执行率得分 ; 产出（50） ; 效益（30） ; 满意度（10） ; 总分 | 9.17 ; 48 ; 29 ; 10 ; 96.71 | ERROR
          another name of execution        | 产出（50） ; 效益（30） ; 满意度（10） ; 执行得分 ; 总分 | 48 ; 29 ; 10 ; 9.17 ; 96.71 | ERROR
          a part is not listed             | 产出（50） ; 效益（30） ; 满意度（10） ; 总分 | 48 ; 29 ; 10 ; 96.17 | NOT_CHECKED
          more than the part could give    | 产出（50） ; 效益（30） ; 满意度（10） ; 总分 | 48 ; 29 ; 10 ; 97.17 | ERROR
          less than what is listed         | 产出（50） ; 效益（30） ; 满意度（10） ; 总分 | 48 ; 29 ; 10 ; 86.17 | ERROR
          """)
  void projectsInRows(String why, String columns, String row, Verdict expected) {
    String sheet =
        Markdown.table("项目名称 ; 预算数 ; 执行数 ; " + columns, "渠道清淤 ; 120.00 ; 110.04 ; " + row);
    assertThat(CheckTester.verdict(new TotalScore(), sheet)).isEqualTo(expected);
  }
}
