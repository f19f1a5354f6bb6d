package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedUnitsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usual                         | 80   | 79.2   | CONSISTENT
          over the budget, same unit    | 80   | 96     | CONSISTENT
          in 元                         | 80   | 792000 | WARNING
          little was spent              | 8000 | 0.5    | CONSISTENT
          no budget                     | 0    | 79.2   | SILENT
          """)
  void row(String why, String budget, String spent, Verdict expected) {
    String form =
        Markdown.form(Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; %s ; %s".formatted(budget, spent)));
    assertThat(CheckTester.verdict(new MixedUnits(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "in 元 in every column,92000,86400,WARNING",
    "in one column,92000,8.64,CONSISTENT",
    "in none,9.2,8.64,CONSISTENT",
  })
  void rowOfWhich(String why, String budget, String spent, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数",
                "部门整体支出 ; 1352.80 ; 1318.62",
                "其中：基本支出 ; 420.80 ; 418.06",
                "项目支出 ; 932.00 ; 900.56",
                "总额中：“三公”经费 ; %s ; %s".formatted(budget, spent)));
    assertThat(CheckTester.verdicts(new MixedUnits(), form))
        .contains(expected)
        .doesNotContain(expected == Verdict.WARNING ? Verdict.ERROR : Verdict.WARNING);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the budget in 元, unit left out | ≤800000   | 1
          with its unit                   | ≤800000元 | 0
          in the unit of the form         | ≤80       | 0
          another number                  | ≤750000   | 0
          """)
  void indicator(String why, String target, int findings) {
    String form =
        Markdown.form(
            Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; 80 ; 79.2"),
            Markdown.indicators("年度指标值 ; 实际完成值", "产出指标 ; 成本指标 ; 工程总成本 ; " + target + " ; 达成"));
    assertThat(CheckTester.findings(new MixedUnits(), form)).hasSize(findings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          元 as 万元        | 清淤336万元、护坡153万元、闸门1074000万元、培训32.08万元 | 1
          at the end        | 支出用于清淤336万元、护坡153万元、培训32.08万元，闸门860000万元 | 1
          all alike         | 清淤336万元、护坡153万元、闸门107.4万元、培训32.08万元 | 0
          one great work    | 清淤336万元、护坡153万元、干渠改造8600万元、培训32.08万元 | 0
          of the county     | 全县生产总值1850000万元，本项目清淤336万元、护坡153万元、培训32万元 | 0
          same digits       | 库存物资价值1286.40万元，共39类。另有库存物资价值1286.40元的说法 | 1
          of other things   | 库存物资价值1286.40万元，共39类。误餐补助1286.40元 | 0
          in 元             | 清淤336万元、护坡153万元、闸门1074000元、培训32.08万元 | 0
          """)
  void amongOthers(String why, String prose, int findings) {
    assertThat(CheckTester.findings(new MixedUnits(), prose + "。")).hasSize(findings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one source in 元     | 24.00  | 240000 | 0  | 1
          one of two in 元     | 324.00 | 240000 | 84 | 0
          one of two, far more | 94.00  | 240000 | 70 | 1
          the total in 元      | 240000 | 20     | 4  | 1
          all in 万元          | 24.00  | 24.00  | 0  | 0
          """)
  void sources(String why, String total, String one, String other, int findings) {
    String form =
        Markdown.form(
            Markdown.funds(
                "全年预算数 ; 全年执行数",
                "年度资金总额 ; %s ; 20".formatted(total),
                "其中：财政拨款 ; %s ; 20".formatted(one),
                "其他资金 ; %s ; 0".formatted(other)));
    assertThat(CheckTester.findings(new MixedUnits(), form)).hasSize(findings);
  }
}
