package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Target and result in one cell. */
class JointCellTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          评分要点及完成情况 | ≥95%，实际96.8%            | ≥95%         | 96.8%
          评价标准和实际完成情况 | 不低于40处；实际完成42处  | 不低于40处   | 42处
          指标值/完成值      | 目标12场，实际为11场         | 12场         | 11场
          目标值与实际值     | ≤30天（实际28天）           | ≤30天        | 28天
          评分要点及完成情况 | 100%计满分，实际95.66%       | 100%计满分   | 95.66%
          评分要点及完成情况 | 制度健全，执行到位           |              | 制度健全，执行到位
          """)
  void split(String header, String cell, String target, String actual) {
    Report report =
        ReportReader.html(
            "<p>项目支出绩效自评表</p><table><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>分值</td><td>"
                + header
                + "</td><td>得分</td></tr><tr><td>产出指标</td><td>数量指标</td><td>巡查完成率</td><td>10</td><td>"
                + cell
                + "</td><td>9</td></tr></table>");
    Indicator row = report.forms().get(0).indicators().orElseThrow().indicators().get(0);
    assertThat(row.target().map(Entry::text).orElse("")).isEqualTo(target == null ? "" : target);
    assertThat(row.actual().map(Entry::text).orElse("")).isEqualTo(actual);
  }
}
