package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTableTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          any name for what is scored   | 维度,权重,得分;资金管理,20,18;组织管理,30,28.5;实施成效,50,47;合计,100,93.5 | 资金管理,组织管理,实施成效
          the scores alone add up       | 评价内容,分值,得分;投入,20,18;管理,30,28.5;成效,45,47;合计,100,93.5       | 投入,管理,成效
          columns between               | 考核方面,满分,得分,失分点;投入,40,38,迟拨;成效,60,57,;总计,100,95,        | 投入,成效
          neither of them adds up       | 机构,分值,得分;甲院,100,91;乙院,100,88;合计,100,89.5                    | ''
          no total                      | 机构,分值,得分;甲院,100,91;乙院,100,88                                  | ''
          one part                      | 机构,分值,得分;甲院,100,91;合计,100,91                                  | ''
          """)
  void table(String why, String rows, String items) {
    String table = rows.replace(",", "</td><td>").replace(";", "</td></tr><tr><td>");
    String read =
        ReportReader.html("<table><tr><td>" + table + "</td></tr></table>").summaries().stream()
            .flatMap(summary -> summary.items().stream())
            .map(item -> item.name())
            .collect(Collectors.joining(","));
    assertThat(read).isEqualTo(items);
  }
}
