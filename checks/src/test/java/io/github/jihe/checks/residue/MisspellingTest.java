package io.github.jihe.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rate doubled               | 预算执行率率为98%。             | INFO
          rate leads                 | 完成率率先达标，效率率先提升。  | CONSISTENT
          term confused              | 可持续影响招标完成良好。        | INFO
          a tender                   | 完成货物招标采购，质量可靠。    | CONSISTENT
          indicator of a tender      | 数量招标采购批次符合要求。      | CONSISTENT
          object misspelled          | 救助对像全部纳入范围。          | INFO
          payment misspelled         | 资金已全部拔付到位。            | INFO
          promoted                   | 干部选拔付出了努力。            | CONSISTENT
          law, not rate              | 符合规律性要求，合规律地推进。  | CONSISTENT
          rate misspelled            | 经费支出合规律为100%。          | INFO
          character lost             | 完善疗救助制度。                | INFO
          treatment and relief       | 提供医疗救助和诊疗保障。        | CONSISTENT
          done already               | 工程己完成验收。                | INFO
          done oneself               | 由学员自己完成作业。            | CONSISTENT
          not done, misspelled       | 两项任务末完成。                | INFO
          done at the end            | 2023年末完成结算，期末完成盘点。| CONSISTENT
          achievement goals          | 业绩目标和成绩评价良好。        | CONSISTENT
          goal of a purpose          | 以目的的实现为准。              | CONSISTENT
          sustained effect           | 持续效果评价良好。              | CONSISTENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new Misspelling(), "# 渔港维护项目绩效自评报告\n\n" + prose))
        .isEqualTo(expected);
  }

  @Test
  void sameSlipTwiceIsOneFinding() {
    String report = "# 渔港维护项目绩效自评报告\n\n救助对像已核对。\n\n补助对像已公示。\n";
    assertThat(CheckTester.finding(new Misspelling(), report).message()).contains("共 2 个地方");
  }

  @Test
  void cellsAreReadToo() {
    String report = "| 三级指标 | 年度指标值 | 实际完成值 |\n|---|---|---|\n| 巡查及时律 | 100% | 100% |\n";
    assertThat(CheckTester.finding(new Misspelling(), report).expected()).isEqualTo("及时率");
  }

  @Test
  void emptyDocumentIsNotCompared() {
    assertThat(CheckTester.verdict(new Misspelling(), "无标题的一句话。")).isEqualTo(Verdict.SILENT);
  }
}
