package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorInProseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                     | 截至年底，受益农户数达到415户。          | CONSISTENT
          differs                    | 截至年底，受益农户数达到451户。          | WARNING
          about so many              | 受益农户数约450户。                      | SILENT
          another name               | 新增受益农户数达到451户。                | SILENT
          of a part                  | 东片受益农户数达到120户。                | SILENT
          another unit               | 受益农户数达到1660人。                   | SILENT
          last year's                | 上年受益农户数为380户。                  | SILENT
          planned                    | 受益农户数目标为500户。                  | SILENT
          the target                 | 受益农户数为400户。                      | CONSISTENT
          said twice, once right     | 受益农户数为451户。受益农户数为415户。   | CONSISTENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值",
                "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里"));
    assertThat(CheckTester.verdict(new IndicatorInProse(), prose + "\n\n" + form))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as the total            | 全镇安装智能水表428块。         | 0
          a digit else            | 全镇安装智能水表438块。         | 1
          digits turned           | 共更换水表482块。               | 0
          digits turned, named    | 全年共安装水表482块。           | 1
          another number          | 全镇安装智能水表900块。         | 0
          of one village          | 东村安装水表120块。             | 0
          a plan                  | 计划安装水表438块。             | 0
          told right elsewhere    | 安装水表428块。抽查安装水表438块。 | 0
          the rows make no other  | 铺设水管36.5公里。              | 0
          """)
  void totalToldAgain(String why, String prose, int findings) {
    String table =
        Markdown.table(
            "村名 ; 安装水表（块） ; 铺设水管（公里）",
            "东村 ; 120 ; 10.2",
            "西村 ; 98 ; 12.1",
            "南村 ; 210 ; 12.1",
            "合计 ; 428 ; 35.5");
    String report = "# 供水项目绩效自评报告\n\n" + prose + "\n\n" + table + "\n";
    assertThat(CheckTester.findings(new IndicatorInProse(), report)).hasSize(findings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the goal called in use      | 新增停车泊位420个虽已投用，但管护不足。     | WARNING
          the goal called built       | 新增停车泊位420个已全部建成。               | WARNING
          the actual in use           | 新增停车泊位396个已投用。                   | CONSISTENT
          only the goal               | 新增停车泊位420个。                         | CONSISTENT
          """)
  void goalToldAsDone(String why, String prose, Verdict expected) {
    String form =
        Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值", "产出指标 ; 数量指标 ; 新增停车泊位 ; ≥420个 ; 396个"));
    assertThat(CheckTester.verdict(new IndicatorInProse(), prose + "\n\n" + form))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a cell of results          | 项目实施情况概述         | 1236   | WARNING
          the same figure            | 项目实施情况概述         | 1263   | CONSISTENT
          another figure             | 项目实施情况概述         | 870    | SILENT
          a cell of goals            | 年度绩效目标             | 1236   | SILENT
          a cell of plans            | 下一步工作计划           | 1236   | SILENT
          """)
  void sentenceInCell(String why, String label, String told, Verdict expected) {
    String cell = "全年组织三个村的护河员上岸巡查，共清理水面漂浮物%s吨，沿岸垃圾随清随运。".formatted(told);
    String form =
        Markdown.form(
            Markdown.table("项目属性 ; 经常性", label + " ; " + cell),
            Markdown.indicators("年度指标值 ; 实际完成值", "产出指标 ; 数量指标 ; 清理水面漂浮物 ; ≥1200吨 ; 1263吨"));
    assertThat(CheckTester.verdict(new IndicatorInProse(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          digits turned       | 全县465名乡镇护林员和巡查员全部持证上岗。 | WARNING
          other people        | 全县465名乡镇干部全部参加培训。           | SILENT
          another number      | 全县478名乡镇护林员和巡查员全部持证上岗。 | SILENT
          """)
  void nameBehindTheNumber(String why, String prose, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators("年度指标值 ; 实际完成值", "产出指标 ; 数量指标 ; 选聘乡镇护林员和巡查员 ; ≥450人 ; 456人"));
    assertThat(CheckTester.verdict(new IndicatorInProse(), prose + "\n\n" + form))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                  | 河湖巡查次数目标值40次，实际开展36次，满分10分，得9分。     | CONSISTENT
          differs                 | 河湖巡查次数目标值40次，实际开展38次，满分10分，得9分。     | WARNING
          differs, other words    | 河湖巡查次数年度目标为40次，全年完成39次。                  | WARNING
          another target          | 河湖巡查次数目标值48次，实际开展38次。                      | SILENT
          of another thing        | 水质监测次数目标值40次，实际开展38次。                      | SILENT
          another unit            | 河湖巡查次数目标值40次，实际投入38人。                      | SILENT
          a reason behind it      | 河湖巡查次数目标值40次，实际开展36次，有4次因汛期未能开展。 | CONSISTENT
          """)
  void resultBehindItsTarget(String why, String prose, Verdict expected) {
    String form =
        Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值", "产出指标 ; 数量指标 ; 河湖巡查次数 ; ≥40次 ; 36次"));
    assertThat(CheckTester.verdict(new IndicatorInProse(), prose + "\n\n" + form))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees            | 1.疏浚村级沟渠3.4公里；2.新建农桥11座。     | CONSISTENT
          differs           | 1.疏浚村级沟渠4.3公里；2.新建农桥11座。     | WARNING
          about so much     | 1.疏浚村级沟渠约4公里；2.新建农桥11座。     | SILENT
          of another thing  | 1.疏浚县级河道4.3公里；2.新建农桥11座。     | SILENT
          """)
  void answerToAGoal(String why, String completed, Verdict expected) {
    String goals = Markdown.table("年初设定目标 ; 实际完成情况", "1.疏浚村级沟渠3公里；2.新建农桥12座。 ; " + completed);
    String rows = Markdown.indicators("年度指标值 ; 实际完成值", "产出指标 ; 数量指标 ; 疏浚村级沟渠长度 ; ≥3公里 ; 3.4公里");
    String form = Markdown.form(goals, rows);
    assertThat(CheckTester.verdict(new IndicatorInProse(), form)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                       | 东片管护渠道1286.40公里。       | CONSISTENT
          two digits swapped           | 东片管护渠道1268.40公里。       | WARNING
          a figure of another row      | 东片新修道路853.25公里。        | SILENT
          far from any figure          | 东片新修道路77.50公里。         | SILENT
          a row and a column, both     | 东片渠道长度为77.50公里。       | WARNING
          last year's                  | 上年东片管护渠道1268.40公里。   | SILENT
          planned                      | 东片计划管护渠道1268.40公里。   | SILENT
          about so much                | 东片管护渠道约1268公里。        | SILENT
          another unit                 | 东片管护人员1268人。            | SILENT
          """)
  void figureOfTable(String why, String prose, Verdict expected) {
    String table =
        """

        | 片区 | 渠道长度（公里） | 管护人数（人） |
        |---|---|---|
        | 东片 | 1286.40 | 31 |
        | 西片 | 853.25 | 22 |
        """;
    assertThat(CheckTester.verdict(new IndicatorInProse(), prose + "\n" + table))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an end of the name         | 抽检216份，合格率69.52%。                | WARNING
          an end, quite different    | 培训结业考试合格率88.10%。               | SILENT
          an end, once right         | 合格率69.52%，复检后合格率96.52%。       | SILENT
          """)
  void shortenedName(String why, String prose, Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值",
                "产出指标 ; 质量指标 ; 灌溉水质抽检合格率 ; ≥60% ; 96.52%",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 3.2公里"));
    assertThat(CheckTester.verdict(new IndicatorInProse(), prose + "\n\n" + form))
        .isEqualTo(expected);
  }
}
