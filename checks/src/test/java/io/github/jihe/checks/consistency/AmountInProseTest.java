package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import io.github.jihe.checks.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInProseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                     | 项目全年预算120.00万元。         | CONSISTENT
          agrees in another unit     | 项目全年预算1200000元。          | CONSISTENT
          agrees with fewer digits   | 项目全年预算120万元。            | CONSISTENT
          at the edge of rounding    | 项目实际支出90.0万元。           | CONSISTENT
          beyond the rounding        | 项目实际支出89.9万元。           | WARNING
          differs                    | 项目全年预算135.00万元。         | WARNING
          last year's figure         | 上年项目预算135.00万元。         | SILENT
          about so much              | 项目全年预算约135万元。          | SILENT
          planned                    | 计划支出135.00万元。             | SILENT
          a source agrees            | 县级财政资金支出60.00万元。      | CONSISTENT
          a source differs           | 县级财政资金支出66.00万元。      | WARNING
          arrived is not budgeted    | 县级财政资金到位70.00万元。      | SILENT
          a later part of a source   | 上级第二批下达县级财政资金12.00万元。 | SILENT
          the unspent of a source    | 未支出的30.00万元中，县级财政资金12.00万元。 | SILENT
          a subject of its own       | 涵洞管护支出135.00万元。         | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new AmountInProse(), prose + "\n\n" + form()))
        .isEqualTo(expected);
  }

  @Test
  void differenceIsAnErrorWhereAnotherFigureOfTheSubjectAgrees() {
    String prose = "项目全年预算120.00万元，实际支出85.00万元。\n\n";
    assertThat(CheckTester.verdicts(new AmountInProse(), prose + form()))
        .containsExactly(Verdict.CONSISTENT, Verdict.ERROR);
  }

  /** The budget is the sum of two columns, so that neither of them contradicts the sentence. */
  @Test
  void partOfASplitBudgetIsNotHeldAgainstTheWhole() {
    String report =
        """
        项目全年预算120.00万元，资金来源分别为省级财政资金70.00万元、县级财政资金50.00万元。

        # 项目支出绩效自评表

        | 项目名称 | 青禾镇沟渠修缮 | | | |
        | --- | --- | --- | --- | --- |
        | 项目资金（万元） | | 上年结转 | 当年安排 | 全年执行数 |
        | | 年度资金总额 | 20.00 | 100.00 | 90.00 |
        | | 其中：省级财政资金 | 20.00 | 50.00 | 60.00 |
        | | 县级财政资金 | | 50.00 | 30.00 |
        """;
    assertThat(CheckTester.verdicts(new AmountInProse(), report))
        .doesNotContain(Verdict.ERROR, Verdict.WARNING);
  }

  @Test
  void sameFigureSaidTwiceIsOneFinding() {
    String prose = "项目全年预算135.00万元。\n\n本年度项目资金全年预算135.00万元。\n\n";
    Finding finding = CheckTester.finding(new AmountInProse(), prose + form());
    assertThat(finding.evidence()).as("said, table, said again").hasSize(3);
  }

  @Test
  void departmentFormIsComparedByKindOfSpending() {
    String report =
        """
        项目支出预算185.30万元。

        # 部门整体支出绩效自评表

        | 部门名称 | 青禾镇水务站 |
        |---|---|

        | 预算执行情况（万元） | 全年预算数 | 全年执行数 |
        |---|---|---|
        | 全年支出 | 640.50 | 600.20 |
        | 其中：基本支出 | 480.20 | 460.10 |
        | 项目支出 | 160.30 | 140.10 |
        """;
    Finding finding = CheckTester.finding(new AmountInProse(), report);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo("文字所述“项目支出预算” 185.30万元，自评表“项目支出的全年预算数”为 160.30万元，相差 25万元");
    assertThat(finding.difference()).isEqualTo("+25万元");
  }

  @Test
  void findingNamesASlipOfUnits() {
    Finding finding = CheckTester.finding(new AmountInProse(), "项目全年预算120.00元。\n\n" + form());
    assertThat(finding.message()).contains("相差恰为 10000 倍");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what the unit spent       | 2023年度本年支出合计842.30万元。       | SILENT
          what the unit took in     | 全年预算收入1842.30万元。             | SILENT
          one of the projects       | 水质监测情况：该项目预算80.00万元。   | SILENT
          all projects              | 项目全年预算260.00万元。             | CONSISTENT
          all projects, wrong       | 项目全年预算265.00万元。             | WARNING
          """)
  void listOfProjects(String why, String prose, Verdict expected) {
    String list =
        """


        # 项目绩效自评情况表

        单位：万元

        | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 |
        |---|---|---|---|---|---|
        | 1 | 河道保洁 | 120.00 | 118.00 | 98.33% | 97 |
        | 2 | 水质监测 | 80.00 | 76.00 | 95.00% | 96 |
        | 3 | 泵站维护 | 60.00 | 60.00 | 100.00% | 98 |
        | | 合计 | 260.00 | 254.00 | 97.69% | |
        """;
    assertThat(CheckTester.verdict(new AmountInProse(), prose + list)).isEqualTo(expected);
  }

  private static String form() {
    return Markdown.form(
        Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; 120.00 ; 89.97", "其中：县级财政资金 ; 80.00 ; 60.00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                | 城北粮库轮换费用1369.00万元。         | CONSISTENT
          agrees in 元          | 城北粮库轮换费用13690000元。          | CONSISTENT
          two digits swapped    | 城北粮库轮换费用1396.00万元。         | ERROR
          a figure of its own   | 城北粮库维修费用86.50万元。           | SILENT
          """)
  void amountOfTable(String why, String prose, Verdict expected) {
    String table =
        """

        | 粮库 | 轮换费用（万元） | 轮换数量（吨） |
        |---|---|---|
        | 城北粮库 | 1369.00 | 18200 |
        | 马集粮库 | 902.40 | 12050 |
        """;
    assertThat(CheckTester.verdict(new AmountInProse(), prose + "\n" + table)).isEqualTo(expected);
  }
}
