package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many projects a text tells of, beside the list that has the same money. */
class ListedProjectsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one too many            | 纳入自评的项目共5个，预算780.00万元，执行755.00万元。      | 5≠4
          the count in front      | 全年安排3个项目，预算780.00万元，执行率96.79%。             | 3≠4
          by the money spent      | 实施部门预算项目5个，全年执行755.00万元。                   | 5≠4
          as many                 | 纳入自评的项目共4个，预算780.00万元，执行755.00万元。      | ''
          other money             | 全年安排5个项目，预算912.00万元。                           | ''
          no money                | 全年安排5个项目，均已完工。                                 | ''
          some of them            | 其中重点项目3个，预算780.00万元。                           | ''
          far more                | 全年安排14个项目，预算780.00万元。                          | ''
          projects of another kind | 全年安排5个子项目，预算780.00万元。                        | ''
          months                  | 项目历时5个月，预算780.00万元，执行755.00万元。            | ''
          """)
  void misfits(String why, String text, String expected) {
    assertThat(counts(report(text))).as(why).isEqualTo(expected);
  }

  private static String counts(Report report) {
    return report.relations().stream()
        .filter(Relation.Enumeration.class::isInstance)
        .map(Relation.Enumeration.class::cast)
        .filter(list -> list.announced() != list.items())
        .map(list -> list.announced() + "≠" + list.items())
        .collect(Collectors.joining("; "));
  }

  private static Report report(String text) {
    return ReportReader.html(
        "<h1>某校2024年度项目绩效自评报告</h1><p>"
            + text
            + "</p><p>项目资金执行情况表（单位：万元）</p><table>"
            + row("项目名称", "预算数", "执行数", "执行率")
            + row("校舍维修改造", "420.00", "405.00", "96.43%")
            + row("教学设备购置", "200.00", "195.00", "97.50%")
            + row("图书购置", "60.00", "60.00", "100.00%")
            + row("学生资助", "100.00", "95.00", "95.00%")
            + row("合计", "780.00", "755.00", "96.79%")
            + "</table>");
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }
}
