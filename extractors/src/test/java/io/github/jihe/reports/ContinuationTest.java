package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without a header that go on with the indicators of one before them. */
class ContinuationTest {
  private static final String HEADER =
      "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td>"
          + "<td>分值</td><td>得分</td></tr>";

  private static String table(String rows) {
    return "<table>" + rows + "</table><p></p>";
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  private static List<String> names(Report report) {
    return report.forms().stream()
        .flatMap(form -> form.indicators().stream())
        .flatMap(table -> table.indicators().stream())
        .map(Indicator::name)
        .toList();
  }

  @Test
  void aTableAsWideAsTheHeaderGoesOn() {
    Report report =
        ReportReader.html(
            "<p>项目支出绩效自评表</p>"
                + table(HEADER + row("产出指标", "数量指标", "养护里程", "≥10公里", "12公里", "10", "10"))
                + table(row("产出指标", "质量指标", "合格率", "≥95%", "96%", "10", "10")));
    assertThat(names(report)).containsExactly("养护里程", "合格率");
  }

  @Test
  void narrowerTablesDoNot() {
    String narrow = table(row("产出指标", "质量指标", "合格率", "≥95%", "96%"));
    Report report =
        ReportReader.html(
            "<p>项目支出绩效自评表</p>"
                + table(HEADER + row("产出指标", "数量指标", "养护里程", "≥10公里", "12公里", "10", "10"))
                + narrow
                + narrow);
    assertThat(names(report)).containsExactly("养护里程");
  }
}
