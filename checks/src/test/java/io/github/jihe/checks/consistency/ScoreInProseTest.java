package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreInProseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                    | 经自评，青禾镇沟渠修缮项目自评得分97.5分。       | CONSISTENT
          agrees, other digits      | 经自评，青禾镇沟渠修缮项目自评得分97.50分。      | CONSISTENT
          differs                   | 经自评，青禾镇沟渠修缮项目自评得分99.5分。       | ERROR
          a hundredth off           | 经自评，青禾镇沟渠修缮项目自评得分97.51分。      | ERROR
          a score of one indicator  | 数量指标得分48分。                               | SILENT
          says nothing of a score   | 经自评，青禾镇沟渠修缮项目完成了年度目标。       | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new ScoreInProse(), prose + "\n\n" + form("97.50")))
        .isEqualTo(expected);
  }

  @Test
  void withoutATableThereIsNothingToCompare() {
    assertThat(CheckTester.verdict(new ScoreInProse(), "经自评，青禾镇沟渠修缮项目自评得分97.5分。"))
        .isEqualTo(Verdict.SILENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the total of one of them | 92   | CONSISTENT
          the total of none        | 93   | WARNING
          """)
  void severalForms(String why, String said, Verdict expected) {
    String report = "经自评，项目自评得分" + said + "分。\n\n" + form("97.50") + form("92.00");
    assertThat(CheckTester.verdict(new ScoreInProse(), report)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the score of the row        | （三）产出指标，权重30分，得27分。         | CONSISTENT
          another score               | （三）产出指标，权重30分，得27.5分。       | ERROR
          the rate of the row         | 效益得分率86.67%，为四个部分中最低。       | CONSISTENT
          another rate                | 效益得分率86.27%，为四个部分中最低。       | ERROR
          points of another scale     | （三）产出指标，权重60分，得54分。         | SILENT
          an item without a row       | （五）满意度指标，权重10分，得9分。        | SILENT
          """)
  void itemsOfASummary(String why, String prose, Verdict expected) {
    String summary =
        Markdown.table(
            "一级指标 ; 决策 ; 过程 ; 产出 ; 效益 ; 合计",
            "分值 ; 20 ; 20 ; 30 ; 30 ; 100",
            "得分 ; 18 ; 15.4 ; 27 ; 26 ; 86.4",
            "得分率 ; 90% ; 77% ; 90% ; 86.67% ; 86.4%");
    assertThat(CheckTester.verdict(new ScoreInProse(), prose + "\n\n" + summary))
        .isEqualTo(expected);
  }

  @Test
  void findingShowsBothScores() {
    Finding finding =
        CheckTester.finding(new ScoreInProse(), "经自评，青禾镇沟渠修缮项目自评得分99.5分。\n\n" + form("97.50"));
    assertThat(finding.message()).isEqualTo("文字所述得分 99.5 分，表列总分为 97.5 分");
    assertThat(finding.difference()).isEqualTo("+2 分");
  }

  private static String form(String total) {
    return Markdown.form(
        Markdown.indicators(
            "分值 ; 得分", "产出指标 ; 数量指标 ; 修缮沟渠长度 ; 100 ; " + total, "总分 ; ; ; 100 ; " + total));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees           | 青禾镇沟渠修缮 | 97.50 | CONSISTENT
          digits swapped   | 青禾镇沟渠修缮 | 95.70 | ERROR
          another project  | 青禾镇农桥新建 | 95.70 | SILENT
          """)
  void listOfProjects(String why, String project, String score, Verdict expected) {
    String list =
        Markdown.table(
            "序号 ; 项目名称 ; 全年预算数 ; 全年执行数 ; 自评得分 ; 自评等级",
            "1 ; %s ; 120 ; 90 ; %s ; 优".formatted(project, score));
    assertThat(CheckTester.verdict(new ScoreInProse(), list + form("97.50"))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the unit's own score   | 部门整体自评得分96.58分。                     | SILENT
          the unit's, other name | 2023年单位整体支出绩效自评得分95.2分。        | SILENT
          one project's          | 增殖放流项目自评得分97.8分。                  | WARNING
          """)
  void besideAListOfProjects(String why, String prose, Verdict expected) {
    String report =
        prose
            + "\n\n"
            + Markdown.table(
                "项目名称 ; 预算数 ; 执行数 ; 执行率 ; 产出得分（50） ; 总分 ; 等级",
                "增殖放流 ; 75 ; 72 ; 96% ; 49 ; 98.2 ; 优",
                "渔船更新 ; 45 ; 43 ; 95.56% ; 48 ; 97.1 ; 优");
    assertThat(CheckTester.verdict(new ScoreInProse(), report)).isEqualTo(expected);
  }

  @Test
  void anEvaluationMayQuoteWhatTheUnitGaveItself() {
    String report =
        """
        # 青禾镇沟渠修缮项目绩效评价报告

        自评阶段项目自评得分为94.20分，评价从严认定。

        | 指标 | 决策 | 过程 | 产出 | 效益 | 合计 |
        |---|---|---|---|---|---|
        | 分值 | 15 | 20 | 35 | 30 | 100 |
        | 得分 | 13 | 18 | 32 | 26.67 | 89.67 |
        """;
    assertThat(CheckTester.verdicts(new ScoreInProse(), report)).isEmpty();
    String own = report.replace("自评阶段项目自评得分为", "经评价，项目得分");
    assertThat(CheckTester.verdicts(new ScoreInProse(), own)).containsExactly(Verdict.ERROR);
  }
}
