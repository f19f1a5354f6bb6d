package io.github.jihe.reports.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredItemsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （三）产出指标，权重30分，得28.5分，得分率95%。数量10分，扣0.5分。 | 产出 30分 28.5分 95%
          过程类满分20分，实得18.2分，得分率为91.00%。 | 过程 20分 18.2分 91.00%
          5.补贴发放及时性。应于6月底前发放，有两批迟了半月，酌情扣1分，得4分。 | 补贴发放及时性 - 4分 -
          2.平台访问量。全年访问12.6万人次，按比例折算得5.58分。 | 平台访问量 - 5.58分 -
          决策得分率96.5%，为各部分最高。 | 决策 - - 96.5%
          目标设置5分，得4分；保障措施4分，得3.5分。 | 目标设置 5分 4分 -; 保障措施 4分 3.5分 -
          政策知晓度扣0.5分，得2.5分；宣传到位，得3分。 | 政策知晓度 - 2.5分 -
          （三）产出情况。年度10项任务按期完成9项，及时率90%，得4.5分。 | ''
          项目总得分率为92.3%，平均得分率90%。 | ''
          上年得分率91%，今年93%。 | ''
          """)
  void items(String text, String expected) {
    String read =
        ProseTester.read(text).relations().stream()
            .filter(Relation.Scored.class::isInstance)
            .map(Relation.Scored.class::cast)
            .map(
                item ->
                    String.join(
                        " ",
                        item.name(),
                        printed(item.weight()),
                        printed(item.score()),
                        printed(item.rate())))
            .collect(Collectors.joining("; "));
    assertEquals(expected, read);
  }

  private static String printed(Optional<Statement> statement) {
    return statement.map(told -> told.figure().printed().replaceAll("[^\\d.分%]", "")).orElse("-");
  }
}
