package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedFigureTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                     | 项目覆盖沿岸行政村326个 | 覆盖沿岸行政村326个         | CONSISTENT
          digits swapped             | 项目覆盖沿岸行政村326个 | 覆盖沿岸行政村362个         | WARNING
          ten times as many          | 项目覆盖沿岸行政村326个 | 覆盖沿岸行政村3260个        | WARNING
          cut off                    | 项目完成沿岸护堤里程46公里 | 完成沿岸护堤里程46.8公里    | INFO
          not alike                  | 项目覆盖沿岸行政村326个 | 覆盖沿岸行政村400个         | INFO
          about so many              | 项目覆盖沿岸行政村326个 | 覆盖沿岸行政村约360个       | SILENT
          at least so many           | 项目覆盖沿岸行政村326个 | 覆盖沿岸行政村不少于300个   | SILENT
          planned                    | 项目覆盖沿岸行政村326个 | 计划覆盖沿岸行政村362个     | SILENT
          planned in a list          | 项目覆盖沿岸行政村326个 | 计划设站点12个、覆盖沿岸行政村362个 | SILENT
          last year                  | 项目覆盖沿岸行政村326个 | 上年覆盖沿岸行政村362个     | SILENT
          added                      | 项目覆盖沿岸行政村326个 | 新增覆盖沿岸行政村36个      | SILENT
          at some time               | 项目覆盖沿岸行政村326个 | 6月底覆盖沿岸行政村236个    | SILENT
          of another thing           | 项目覆盖沿岸行政村326个 | 覆盖沿岸自然村362个         | SILENT
          other unit                 | 项目覆盖沿岸行政村326个 | 覆盖沿岸行政村8320户        | SILENT
          """)
  void twoChapters(String why, String first, String second, Verdict expected) {
    String report =
        "# 渔港维护项目绩效评价报告\n\n一、项目基本情况\n\n"
            + first
            + "，由县渔政站实施。\n\n二、评价结论\n\n运转正常。\n\n三、绩效分析\n\n"
            + second
            + "。\n";
    assertThat(CheckTester.verdict(new RepeatedFigure(), report)).isEqualTo(expected);
  }

  @Test
  void paragraphsOfOneChapterMayTellOfDifferentThings() {
    String report = "# 渔港维护项目绩效评价报告\n\n一、完成情况\n\n东片覆盖良好。完成泊位护岸修补326米。\n\n西片覆盖良好。完成泊位护岸修补362米。\n";
    assertThat(CheckTester.verdict(new RepeatedFigure(), report)).isEqualTo(Verdict.SILENT);
  }

  @ParameterizedTest
  @CsvSource({"326, INFO", "382, WARNING"})
  void whatIsPlannedMayDiffer(int built, Verdict expected) {
    String report =
        "# 渔港维护项目绩效评价报告\n\n一、建设内容\n\n泊位护岸修补328米。\n\n二、完成情况\n\n泊位护岸修补%d米。\n".formatted(built);
    assertThat(CheckTester.verdict(new RepeatedFigure(), report)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the share of a count       | 在岗368人，持证上岗人员289人，占78.5%   | 一是持证上岗人员占比仅75.8%         | WARNING
          a rate                     | 全县护岸巡查覆盖率84.7%               | 护岸巡查覆盖率虽达87.4%             | WARNING
          the same rate              | 全县护岸巡查覆盖率84.7%               | 护岸巡查覆盖率虽达84.7%             | SILENT
          another rate of the thing  | 全县护岸巡查覆盖率84.7%               | 护岸巡查及时率虽达87.4%             | SILENT
          not swapped                | 全县护岸巡查覆盖率84.7%               | 护岸巡查覆盖率虽达86.9%             | SILENT
          last year                  | 全县护岸巡查覆盖率84.7%               | 护岸巡查覆盖率较上年的87.4%有所下降 | SILENT
          of others                  | 全县护岸巡查覆盖率84.7%               | 全省护岸巡查覆盖率87.4%             | SILENT
          aimed at                   | 全县护岸巡查覆盖率84.7%               | 力争护岸巡查覆盖率达到87.4%         | SILENT
          of another office          | 甲站持证上岗人员占78.5%               | 乙站持证上岗人员占比75.8%           | SILENT
          """)
  void rates(String why, String first, String second, Verdict expected) {
    String report =
        "# 渔港维护项目绩效评价报告\n\n一、基本情况\n\n"
            + first
            + "。\n\n二、绩效分析\n\n运转正常。\n\n三、存在问题\n\n"
            + second
            + "。\n";
    assertThat(CheckTester.verdict(new RepeatedFigure(), report)).isEqualTo(expected);
  }

  @Test
  void threeValuesAreThreeThings() {
    String report =
        "# 渔港维护项目绩效评价报告\n\n一、概况\n\n泊位护岸修补326米。\n\n二、完成\n\n泊位护岸修补362米。\n\n三、效益\n\n泊位护岸修补518米。\n";
    assertThat(CheckTester.verdict(new RepeatedFigure(), report)).isEqualTo(Verdict.SILENT);
  }

  @Test
  void reportsInOneFileAreApart() {
    String part = "一、概况\n\n泊位护岸修补%d米。\n\n二、结论\n\n运转正常。\n\n三、建议\n\n加强巡查。\n\n";
    String report = part.formatted(326) + part.formatted(362);
    assertThat(CheckTester.verdict(new RepeatedFigure(), report)).isEqualTo(Verdict.SILENT);
  }
}
