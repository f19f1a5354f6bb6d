package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Relation;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum of a column, told again in the text by the head of the column. */
class SumToldAgainTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a digit of the sum      | 全县新建管护用房18,460平方米。   | 18,460平方米
          the sum                 | 全县新建管护用房14,460平方米。   | ''
          more than that          | 全县新增管护用房18,460平方米。   | ''
          no slip                 | 全县新建管护用房9,120平方米。    | ''
          told right elsewhere    | 全县新建管护用房18,460平方米。验收管护用房14,460平方米。 | ''
          """)
  void sumOfAColumn(String why, String text, String expected) {
    String report =
        "<h1>2023年度林场建设项目绩效自评报告</h1><p>"
            + text
            + "</p><p>各林场建设情况表</p><table>"
            + row("林场", "管护用房（平方米）", "围栏（公里）")
            + row("东山林场", "5210", "18.6")
            + row("西岭林场", "4130", "12.4")
            + row("南湖林场", "5120", "16.8")
            + row("合计", "14460", "47.8")
            + "</table>";
    assertThat(
            ReportReader.html(report).relations().stream()
                .filter(Relation.Repeat.class::isInstance)
                .map(Relation.Repeat.class::cast)
                .filter(
                    r -> r.told().figure().inBase().compareTo(r.printed().figure().inBase()) != 0)
                .map(r -> r.told().figure().printed())
                .collect(Collectors.joining("; ")))
        .as(why)
        .isEqualTo(expected);
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }
}
