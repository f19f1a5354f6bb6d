package io.github.jihe.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherYearTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the report's year          | 2023年维护经费支付率达到98%。                    | CONSISTENT
          another year               | 2021年维护经费支付率达到98%。                    | WARNING
          another year, done well    | 2022年度部门预算执行率为95.8%，较好地完成了支出进度要求。 | WARNING
          another year, as a share   | 2022年项目资金支付率为97%，占比较高的工程款全部付清。 | WARNING
          compared with it           | 2022年度预算执行率为95.8%，今年较上年高1个百分点。 | CONSISTENT
          as demanded                | 2022年度预算执行率为95.8%，按省厅要求整理。 | CONSISTENT
          compared                   | 2022年满意度为93%，2023年满意度为95%。           | CONSISTENT
          compared in words          | 比2022年满意度92%有所提高。                      | CONSISTENT
          looks back                 | 截至2022年底覆盖率达到61%。                      | CONSISTENT
          a plan                     | 2024年计划完成率达到98%。                        | CONSISTENT
          a month is a deadline      | 2024年2月支付率达到100%。                        | CONSISTENT
          carried over               | 2022年结转资金执行率为65%。                      | CONSISTENT
          a cited document           | 按照《2021年渔港维护方案》，完成率为100%。       | CONSISTENT
          built in that year         | 2019年建成的泊位完好率100%。                     | CONSISTENT
          a clause of its own        | 该站2019年挂牌，验收合格率为100%。               | CONSISTENT
          held against the goal      | 2021年泊位利用率达到71%，比目标高1个百分点。    | WARNING
          not held against it        | 2021年泊位利用率达到71%。                        | CONSISTENT
          the year before, right     | 较上年（2022年）的92%提高1个百分点。             | CONSISTENT
          the year before, wrong     | 较上年（2021年）的92%提高1个百分点。             | WARNING
          of another wording         | 比去年同期(2020年度)多修泊位3个。                | WARNING
          the other way round        | 维护泊位比2020年（上年）多3个。                  | WARNING
          written the year after     | 上年（2023年）维护泊位36个。                     | CONSISTENT
          told of an earlier year    | 2021年比上年（2020年）多修泊位3个。              | CONSISTENT
          no rate                    | 2021年维护泊位3个。                              | CONSISTENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    String report = "# 沛川县渔政站2023年度渔港维护项目绩效自评报告\n\n一、完成情况\n\n" + prose + "\n";
    assertThat(CheckTester.verdict(new OtherYear(), report)).isEqualTo(expected);
  }

  @Test
  void backgroundTellsOfOtherYears() {
    String report = "# 2023年度渔港维护项目绩效自评报告\n\n（一）项目背景\n\n2021年全县渔港覆盖率为61%。\n";
    assertThat(CheckTester.verdict(new OtherYear(), report)).isEqualTo(Verdict.CONSISTENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the report's year          | 一、2023年度绩效目标完成情况 | CONSISTENT
          another year               | 一、2022年度绩效目标完成情况 | WARNING
          the year before            | 一、上年度（2022年）问题整改 | CONSISTENT
          """)
  void heading(String why, String heading, Verdict expected) {
    String report = "# 2023年度渔港维护项目绩效自评报告\n\n" + heading + "\n\n运转正常。\n";
    assertThat(CheckTester.verdict(new OtherYear(), report)).isEqualTo(expected);
  }

  @Test
  void titlesOfTwoYearsLeaveTheYearOpen() {
    String report = "# 2022年度渔港维护项目绩效自评报告\n\n支付率为98%。\n\n# 2023年度渔港维护项目绩效自评报告\n\n支付率为99%。\n";
    assertThat(CheckTester.verdict(new OtherYear(), report)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void manyResultsOfAnotherYearLeaveTheYearOpen() {
    String report = "# 2023年度渔港维护项目绩效自评报告\n\n2022年支付率为98%。\n\n2022年合格率为97%。\n\n2022年满意度为96%。\n";
    assertThat(CheckTester.verdict(new OtherYear(), report)).isEqualTo(Verdict.NOT_CHECKED);
  }

  @Test
  void oneFormOfAnotherYearAmongSeveral() {
    String form =
        """
        # %d年度项目支出绩效自评表

        | 项目名称 | 渔港维护 | 实施单位 | 沛川县渔政站 |
        |---|---|---|---|

        | 项目资金（万元） | 全年预算数 | 全年执行数 |
        |---|---|---|
        | 年度资金总额 | 66.00 | 64.50 |

        """;
    String same = form.formatted(2023) + form.formatted(2023) + form.formatted(2023);
    assertThat(CheckTester.verdict(new OtherYear(), same)).isEqualTo(Verdict.CONSISTENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another year's            | 自评综述       | 2022年，全县共发放种苗3.6万株，成活率良好。             | WARNING
          behind a numbered label   | 一、总体情况   | 2022年度，我局组织巡查36次，处置隐患12处。             | WARNING
          of the unit               | 工作开展情况   | 2022年，县渔政站开展增殖放流3次，放流鱼苗120万尾。     | WARNING
          its own year              | 自评综述       | 2023年，全县共发放种苗3.6万株，成活率良好。             | CONSISTENT
          beside its own year       | 自评综述       | 2022年，全县共发放种苗3.6万株，2023年继续发放2.1万株。 | CONSISTENT
          since that year           | 自评综述       | 2022年，全县开展确权试点，现已完成。                   | CONSISTENT
          background                | 项目背景       | 2022年，全县共发放种苗3.6万株，成活率良好。             | CONSISTENT
          """)
  void openingOfASummary(String why, String label, String prose, Verdict expected) {
    String report = "# 种苗发放项目2023年度绩效自评表\n\n" + label + "\n\n" + prose;
    assertThat(CheckTester.verdict(new OtherYear(), report)).as(why).isEqualTo(expected);
  }
}
