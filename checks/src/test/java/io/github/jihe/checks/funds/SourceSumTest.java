package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSumTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact                           | 120    | 80     | 30      | 10    | CONSISTENT
          one short                       | 121.00 | 80.00  | 30.00   | 10.00 | ERROR
          one over                        | 119.00 | 80.00  | 30.00   | 10.00 | ERROR
          whole 万元 may all be rounded   | 121    | 80     | 30      | 10    | INFO
          but not by that much            | 125    | 80     | 30      | 10    | ERROR
          rounded items may drift         | 120.01 | 80.00  | 30.00   | 10.00 | CONSISTENT
          at the edge of the drift        | 120.02 | 80.00  | 30.00   | 10.00 | CONSISTENT
          beyond the drift                | 120.03 | 80.00  | 30.00   | 10.00 | ERROR
          units differ                    | 120.00 | 80.00  | 300000元| 10.00 | CONSISTENT
          a source is blank and the rest make the total | 110 | 80 | 30 | | CONSISTENT
          a source is blank and the rest do not | 120   | 80     | 30      |       | ERROR
          a source is a dash              | 110    | 80     | 30      | —     | CONSISTENT
          total left blank                |        | 80     | 30      | 10    | SILENT
          nothing but the total           | 120    |        |         |       | SILENT
          """)
  void oneColumn(
      String why, String total, String county, String central, String other, Verdict expected) {
    String form =
        form(
            "全年预算数 ; 全年执行数",
            "年度资金总额 ; " + cell(total),
            "其中：县级财政资金 ; " + cell(county),
            "上级补助资金 ; " + cell(central),
            "其他资金 ; " + cell(other));
    assertThat(CheckTester.verdict(new SourceSum(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both ways of dividing fit       | 650.00 | 20.00 | CONSISTENT
          a source does not               | 605.00 | 20.00 | ERROR
          """)
  void dividedBySourceAndBySpending(String why, String fiscal, String other, Verdict expected) {
    String form =
        form(
            "全年预算数 ; 执行数",
            "部门预算总额 ; 700.00 ; 670.00",
            "1、资金来源：（1）财政性资金 ; 680.00 ; " + fiscal,
            "（2）其他资金 ; 20.00 ; " + other,
            "2、资金结构：（1）基本支出 ; 300.00 ; 280.00",
            "（2）项目支出 ; 400.00 ; 390.00");
    assertThat(CheckTester.verdicts(new SourceSum(), form))
        .containsExactly(Verdict.CONSISTENT, expected);
    assertThat(CheckTester.verdicts(new BasicAndProject(), form))
        .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT);
  }

  @Test
  void everyColumnIsCompared() {
    String form =
        form(
            "年初预算数 ; 全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分",
            "年度资金总额 ; 100 ; 120 ; 90 ; 10 ; 75% ; 7.5",
            "其中：县级财政资金 ; 70 ; 80 ; 50 ; 10 ; 62.5% ; 7.5",
            "其他资金 ; 30 ; 30 ; 40 ; ; 133.33% ;");
    assertThat(CheckTester.verdicts(new SourceSum(), form))
        .as("rates and points are no amounts")
        .containsExactly(Verdict.CONSISTENT, Verdict.ERROR, Verdict.CONSISTENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a lone 其中 may be short       | 120 | 80  | CONSISTENT
          a lone 其中 may be all of it   | 120 | 120 | CONSISTENT
          a lone 其中 may not be more    | 120 | 122 | ERROR
          """)
  void openList(String why, String total, String part, Verdict expected) {
    String form = form("全年预算数 ; 全年执行数", "年度资金总额 ; " + total, "其中：县级财政资金 ; " + part);
    assertThat(CheckTester.verdict(new SourceSum(), form)).isEqualTo(expected);
  }

  @Test
  void basicAndProjectSpendingAreNoSources() {
    String form = form("全年预算数 ; 全年执行数", "年度资金总额 ; 120", "其中：基本支出 ; 80", "项目支出 ; 30");
    assertThat(CheckTester.verdict(new SourceSum(), form)).isEqualTo(Verdict.SILENT);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(
            new SourceSum(),
            form("全年预算数 ; 全年执行数", "年度资金总额 ; 125.00", "其中：县级财政资金 ; 80.00", "其他资金 ; 40.00"));
    assertThat(finding.message()).isEqualTo("年度资金总额的全年预算数：80 + 40 = 120万元，报告为 125.00万元");
    assertThat(finding.difference()).isEqualTo("+5万元");
    assertThat(finding.evidence()).hasSize(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as its budget says they are all | 118.40 | 96.75 | false
          and one amount is wrong         | 118.40 | 69.75 | true
          no column shows it              | 108.40 | 69.75 | false
          """)
  void sourcesByNamesOfTheirOwn(String why, String budget, String spent, boolean wrong) {
    String form =
        form(
            "预算数 ; 执行数",
            "年度资金总额 ; 2218.40 ; 2079.35",
            "路网养护补助 ; 1240.00 ; 1240.00",
            "公路站自有收入 ; 860.00 ; 742.60",
            "群众投工折资 ; " + budget + " ; " + spent);
    assertThat(CheckTester.verdicts(new SourceSum(), form).contains(Verdict.ERROR))
        .isEqualTo(wrong);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two of them make the one above  | 17.0 | 17.0 | 0    | CONSISTENT
          both of them cost something     | 29.0 | 11.0 | 18.0 | CONSISTENT
          one is not told                 | 29.0 | 11.0 | —    | ERROR
          they do not make it             | 29.0 | 11.0 | 17.0 | ERROR
          """)
  void rowsOfARow(String why, String cars, String running, String bought, Verdict expected) {
    BigDecimal total = new BigDecimal(cars).add(new BigDecimal("15.0"));
    String form =
        form(
            "预算数 ; 决算数",
            "合计 ; " + total,
            "因公出国（境）费 ; 0",
            "公务接待费 ; 15.0",
            "公务用车购置及运行维护费 ; " + cars,
            "其中：公务用车运行维护费 ; " + running,
            "公务用车购置费 ; " + bought);
    assertThat(CheckTester.verdict(new SourceSum(), form)).isEqualTo(expected);
  }

  private static String form(String columns, String... rows) {
    return Markdown.form(Markdown.funds(columns, rows));
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          levels make up the grant above  | 70 | 30 | CONSISTENT
          they do not                     | 70 | 20 | ERROR
          """)
  void levelsBelowAGrant(String why, String central, String county, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数",
                "年度资金总额 ; 120",
                "其中：财政拨款 ; 100",
                "中央财政 ; " + central,
                "县级财政 ; " + county,
                "其他资金 ; 20"));
    assertThat(CheckTester.verdict(new SourceSum(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          subtotal and the rest make it    | 80 | 30 | 110 | 20 | 130 | CONSISTENT
          they do not                      | 80 | 30 | 110 | 20 | 136 | ERROR
          the subtotal itself is off       | 80 | 30 | 111 | 20 | 131 | CONSISTENT
          """)
  void subtotalsOfAListCountOnce(
      String why, String a, String b, String inner, String c, String total, Verdict expected) {
    String list =
        Markdown.table(
            "乡镇 ; 支出数 ; 执行率",
            "青禾镇 ; " + a + ".00 ; 88.89%",
            "柳塘镇 ; " + b + ".00 ; 75.00%",
            "乡镇小计 ; " + inner + ".00 ; 84.62%",
            "镇属学校 ; " + c + ".00 ; 80.00%",
            "合计 ; " + total + ".00 ; 83.87%");
    assertThat(CheckTester.verdict(new SourceSum(), "单位：万元\n\n" + list)).isEqualTo(expected);
  }

  @Test
  void sourcesInAnotherUnitAreNotAdded() {
    String form = form("全年预算数 ; 全年执行数", "年度资金总额 ; 24.00", "其中：财政拨款 ; 240000", "其他资金 ; 0");
    assertThat(CheckTester.verdict(new SourceSum(), form)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void subtotalIsNotMadeOfTheRowsOfTheNext() {
    String list =
        Markdown.table(
            "乡镇 ; 支出数 ; 执行率",
            "青禾镇 ; 20.00 ; 88.89%",
            "山区小计 ; 20.00 ; 88.89%",
            "柳塘镇 ; 50.00 ; 75.00%",
            "荷塘镇 ; 30.00 ; 75.00%",
            "平原小计 ; 80.00 ; 75.00%",
            "合计 ; 100.00 ; 77.42%");
    assertThat(CheckTester.verdict(new SourceSum(), "单位：万元\n\n" + list))
        .isEqualTo(Verdict.CONSISTENT);
  }
}
