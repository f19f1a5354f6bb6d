package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and goals as sentences tell them; rows are tested beside {@link CompletionClaim}. */
class ToldGoalTest {
  private static final String GOALS =
      """
      # 林洼县2023年造林补助项目绩效自评报告

      ## 一、绩效目标

      造林面积不少于2000亩；苗木成活率不低于85%；病虫害发生率不超过3%；护林员巡查覆盖率100%；林农满意度90%以上。

      ## 二、完成情况

      ……
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reached                     | 苗木成活率86.4%，达到年度目标。                     | CONSISTENT
          not reached                 | 苗木成活率82.6%，达到年度目标。                     | ERROR
          in the same clause          | 苗木成活率82.6%达到预期目标值。                     | ERROR
          not above                   | 苗木成活率84.9%，超过目标值。                       | ERROR
          just the goal               | 苗木成活率85%，超过目标值。                         | CONSISTENT
          honest                      | 苗木成活率82.6%，未达到年度目标。                   | CONSISTENT
          too modest                  | 苗木成活率87.1%，未达到年度目标。                   | ERROR
          really below                | 苗木成活率82.6%，低于目标值2.4个百分点。            | CONSISTENT
          not below                   | 苗木成活率87.1%，低于目标值。                       | ERROR
          nearly                      | 苗木成活率84.6%，基本达到年度目标。                 | SILENT
          a share of the goal         | 造林1960亩，完成年度目标的98%。                     | SILENT
          less is better              | 病虫害发生率2.1%，低于目标值。                      | CONSISTENT
          less is better and reached  | 病虫害发生率2.1%，达到年度目标。                    | CONSISTENT
          less is better, not reached | 病虫害发生率4.2%，达到年度目标。                    | ERROR
          another name                | 播种成活率82.6%，达到年度目标。                     | SILENT
          a generic name              | 覆盖率92.5%，达到年度目标。                         | SILENT
          last year's value           | 2022年苗木成活率82.6%，达到年度目标。               | SILENT
          a wish                      | 苗木成活率82.6%，力争达到年度目标。                 | SILENT
          a purpose                   | 苗木成活率82.6%，为达到年度目标，已安排补植。       | SILENT
          others' average             | 苗木成活率82.6%，高于全省平均水平。                 | SILENT
          about                       | 苗木成活率约82%，达到年度目标。                     | SILENT
          another clause between      | 苗木成活率82.6%，较上年提高1.2个百分点，达到年度目标。 | ERROR
          another sentence            | 苗木成活率82.6%。造林任务达到年度目标。             | SILENT
          short name of the asked     | 满意度88.3%，达到目标值。                           | ERROR
          a goal beside it            | 巡查频次完成率93%，达到95%的目标。                  | ERROR
          a goal beside it, reached   | 巡查频次完成率96%，达到95%的目标。                  | CONSISTENT
          no direction                | 单株用水量28升，达到30升的目标。                    | CONSISTENT
          sum of money                | 造林面积1860亩，超额完成年度目标任务。              | ERROR
          an interim goal             | 苗木成活率82.6%，达到中期阶段目标。                 | SILENT
          of the contract             | 苗木成活率82.6%，达到合同目标。                     | SILENT
          """)
  void sentence(String why, String sentence, Verdict expected) {
    assertThat(CheckTester.verdict(new CompletionClaim(), text(sentence))).isEqualTo(expected);
  }

  private static String text(String sentence) {
    return GOALS.replace("……", sentence);
  }

  @Test
  void allOfSeveral() {
    assertThat(
            CheckTester.findings(
                new CompletionClaim(), text("苗木成活率84.1%（2103株中1769株），护林员巡查覆盖率100%，均达到目标。")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "文中称“苗木成活率84.1%（2103株中1769株），护林员巡查覆盖率100%，均达到目标”，" + "目标为 ≥85%，与所述数值不符"));
  }

  @Test
  void goalOfAnIndicator() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值",
                "产出指标 ; 质量指标 ; 苗木成活率 ; ≥85% ; 82.6%",
                "满意度指标 ; 服务对象满意度 ; 林农满意度 ; ≥90% ; 91%",
                "满意度指标 ; 服务对象满意度 ; 护林员满意度 ; ≥80% ; 86%"));
    assertThat(CheckTester.verdict(new CompletionClaim(), "全县苗木成活率82.6%，超过年度指标值。\n\n" + form))
        .isEqualTo(Verdict.ERROR);
    assertThat(CheckTester.verdict(new CompletionClaim(), "综合满意度88%，达到目标值。\n\n" + form))
        .as("which of the two goals is meant")
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void anyOfTwoGoalsMayBeMeant() {
    String two =
        """
        # 林洼县2023年造林补助项目绩效自评报告

        ## 一、绩效目标

        总体目标：苗木成活率不低于90%。

        年度目标：苗木成活率不低于85%。

        ## 二、完成情况

        苗木成活率86.4%，达到目标。
        """;
    assertThat(CheckTester.verdict(new CompletionClaim(), two)).isEqualTo(Verdict.CONSISTENT);
  }
}
