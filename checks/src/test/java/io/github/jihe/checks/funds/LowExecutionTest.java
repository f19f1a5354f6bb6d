package io.github.jihe.checks.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowExecutionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          high                       | 76   | 项目支出76万元。                          | CONSISTENT
          at the limit               | 64   | 项目支出64万元。                          | CONSISTENT
          just below                 | 63.9 | 项目支出63.9万元。                        | WARNING
          a last payment is open     | 50   | 项目支出50万元，工程尾款未支付。          | CONSISTENT
          a cause                    | 50   | 因雨季停工，支付进度偏慢。实际支出50万元。| CONSISTENT
          not built yet              | 50   | 项目支出50万元，工程尚未完工。            | CONSISTENT
          an idea not yet formed     | 50   | 项目支出50万元。绩效理念尚未牢固树立。    | WARNING
          nowhere to explain         | 50   | 修缮渠道三处。                            | NOT_CHECKED
          """)
  void row(String why, String spent, String prose, Verdict expected) {
    String form =
        Markdown.form(Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; 80 ; %s".formatted(spent)));
    assertThat(CheckTester.verdict(new LowExecution(), prose + "\n\n" + form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reason given | 雨天停工三周 | CONSISTENT
          reason blank |              | WARNING
          """)
  void reasonOfARow(String why, String reason, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; 80 ; 50"),
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 偏差原因分析及改进措施",
                "产出指标 ; 数量指标 ; 修缮渠道 ; ≥3公里 ; 2.7公里 ; " + (reason == null ? "" : reason)));
    assertThat(CheckTester.verdict(new LowExecution(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reason beside the project  | 10 | 6  | 招标流标一次 | CONSISTENT CONSISTENT CONSISTENT
          no reason beside it        | 10 | 6  |              | CONSISTENT WARNING CONSISTENT
          high enough                | 10 | 9  |              | CONSISTENT CONSISTENT CONSISTENT
          """)
  void projectsOfAList(String why, String budget, String spent, String reason, String expected) {
    String list =
        Markdown.table(
            "序号 ; 项目名称 ; 全年预算数 ; 全年执行数 ; 未完成原因",
            "1 ; 河岸步道 ; %s ; %s ; %s".formatted(budget, spent, reason == null ? "" : reason),
            "2 ; 候车亭 ; 90 ; 60 ; 尾款未付",
            "合计 ; ; 100 ; 96 ; ");
    assertThat(CheckTester.verdicts(new LowExecution(), list))
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.Stream.of(expected.split(" ")).map(Verdict::valueOf).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asked for and blank        | 未完成原因 | 9    | 3 | CONSISTENT WARNING CONSISTENT
          asked for in other words   | 偏差原因   | 9    | 3 | CONSISTENT WARNING CONSISTENT
          only room for remarks      | 备注       | 9    | 3 | CONSISTENT
          all of it is spent         | 未完成原因 | 9    | 8 | CONSISTENT CONSISTENT CONSISTENT
          """)
  void blankColumnOfReasons(String why, String column, String one, String other, String expected) {
    String list =
        Markdown.table(
            "序号 ; 项目名称 ; 全年预算 ; 上半年 ; 下半年 ; 支出合计 ; " + column,
            "1 ; 河岸步道 ; 10 ; 4 ; 5 ; %s ; ".formatted(one),
            "2 ; 候车亭 ; 8 ; 1 ; 2 ; %s ; ".formatted(other),
            "合计 ; ; 100 ; 5 ; 7 ; 96 ; ");
    String rule = "说明：执行率低于八成的项目，须在表中说明原因。\n\n";
    assertThat(CheckTester.verdicts(new LowExecution(), list + rule))
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.Stream.of(expected.split(" ")).map(Verdict::valueOf).toList());
  }

  @Test
  void reasonInAnotherFormIsNotOneForThis() {
    String row = "产出指标 ; 数量指标 ; 修缮渠道 ; ≥3公里 ; 3.2公里 ; %s";
    String low =
        Markdown.form(
            Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; 80 ; 50"),
            Markdown.indicators("年度指标值 ; 实际完成值 ; 偏差原因", row.formatted("")));
    String other =
        Markdown.form(
                Markdown.funds("全年预算数 ; 全年执行数", "年度资金总额 ; 40 ; 39"),
                Markdown.indicators("年度指标值 ; 实际完成值 ; 偏差原因", row.formatted("验收滞后，尾款跨年支付")))
            .replace("沟渠修缮", "泵站更新");
    assertThat(CheckTester.verdicts(new LowExecution(), low + other))
        .containsExactly(Verdict.WARNING, Verdict.CONSISTENT);
  }
}
