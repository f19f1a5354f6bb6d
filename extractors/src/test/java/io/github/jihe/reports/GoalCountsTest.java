package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Report;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts told of the goals beside the rows that they are of. */
class GoalCountsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words of the name      | 全年新建水窖50口；受益群众满意。        | 新建集雨水窖 50口 55口
          the same               | 全年新建水窖55口。                      | 新建集雨水窖 55口 55口
          other order            | 管护茶园7370亩。                        | 茶园管护提升面积 7370亩 7730亩
          in brackets            | 完成建设（新建水窖50口）。              | 新建集雨水窖 50口 55口
          other words            | 维修水窖50口。                          |
          far from it            | 新建水窖20口。                          |
          a part                 | 新建水窖55口，其中新建水窖50口配套管网。| 新建集雨水窖 55口 55口
          last year              | 上年新建水窖50口。                      |
          planned                | 计划新建水窖50口。                      |
          other unit             | 新建水窖50座。                          |
          target copied          | 全年完成水窖54口。                      | 新建集雨水窖 54口 55口
          short, not the target  | 全年完成水窖50口。                      |
          told twice             | 东片新建水窖30口，西片新建水窖20口。    |
          """)
  void told(String why, String completed, String expected) {
    Report report =
        ReportReader.html(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td>项目名称</td><td colspan=4>水窖与茶园建设</td></tr>
            <tr><td rowspan=2>年度总体目标</td><td colspan=2>预期目标</td><td colspan=2>实际完成情况</td></tr>
            <tr><td colspan=2>改善灌溉条件。</td><td colspan=2>%s</td></tr>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td></tr>
            <tr><td rowspan=2>产出指标</td><td rowspan=2>数量指标</td><td>新建集雨水窖</td><td>≥54口</td><td>55口</td></tr>
            <tr><td>茶园管护提升面积</td><td>≥7200亩</td><td>7730亩</td></tr></table>
            """
                .formatted(completed));
    String answers =
        report.forms().get(0).goals().orElseThrow().answers().stream()
            .map(a -> a.indicator() + " " + a.said().printed() + " " + a.actual().printed())
            .collect(Collectors.joining("; "));
    assertThat(answers).isEqualTo(expected == null ? "" : expected);
  }
}
