package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left, told in another section of the chapter than what could be spent. */
class ChapterBalanceTest {
  private static final PassageReader READER = new PassageReader(Lexicon.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一位写错 | 全年可用指标1,569.35万元。 | 决算支出1,486.20万元；年末结转结余88.15万元。 | 1,569.35万元-1,486.20万元=88.15万元
          两位颠倒 | 财政收入1,420.60万元，收入总计1,569.35万元。 | 全年支出1,486.20万元。¶年末结转81.35万元。 | 1,569.35万元-1,486.20万元=81.35万元
          支出写错 | 调整后全年预算1,569.35万元。 | 全年实际支出1,468.20万元，执行率94.70%，年末资金结余83.15万元。 | 1,569.35万元-1,468.20万元=83.15万元
          相符 | 全年可用指标1,569.35万元。 | 决算支出1,486.20万元；年末结转结余83.15万元。 |
          总计含年初结转 | 2023年收入总计1,569.35万元，其中年初结转168.20万元、一般公共预算拨款1,401.15万元。 | 支出合计1,486.20万元，比上年支出1,402.77万元增加83.43万元；年末结转结余96.40万元。 | 1,569.35万元-1,486.20万元=96.40万元
          总收入含上年结余 | 2023年总收入1,569.35万元，其中上年结余168.20万元、财政拨款1,280.00万元、其他收入121.15万元。 | 总支出1,486.20万元。¶年末结余74.20万元。 | 1,569.35万元-1,486.20万元=74.20万元
          总计含年初结转，相符 | 2023年收入总计1,569.35万元，其中年初结转168.20万元、一般公共预算拨款1,401.15万元。 | 支出合计1,486.20万元；年末结转结余83.15万元。 |
          陷阱：结余被收回一部分 | 2023年收入总计1,569.35万元，其中年初结转168.20万元、一般公共预算拨款1,401.15万元。 | 支出合计1,486.20万元；财政收回12.40万元，年末结转结余71.75万元。 |
          陷阱：有结余分配 | 2023年收入总计1,569.35万元，其中年初结转168.20万元、事业收入1,401.15万元。 | 支出合计1,486.20万元，结余分配30.00万元；年末结转结余52.15万元。 |
          陷阱：分项不全 | 2023年收入总计1,569.35万元，其中年初结转168.20万元、一般公共预算拨款1,201.15万元。 | 支出合计1,486.20万元；年末结转结余96.40万元。 |
          陷阱：另有收回 | 全年可用指标1,569.35万元。 | 全年支出1,486.20万元。年末结转结余78.15万元，另有5.00万元收回财政。 |
          陷阱：上年结转在内 | 全年预算1,569.35万元，上年结转5.00万元。 | 全年支出1,486.20万元。年末结转结余88.15万元。 |
          陷阱：另一笔 | 全年可用指标1,569.35万元。 | 全年支出1,486.20万元，专户存款期末结余88.15万元。 |
          陷阱：不是笔误 | 全年可用指标1,569.35万元。 | 全年支出1,486.20万元；年末结转结余61.42万元。 |
          陷阱：两个总数 | 收入总计1,569.35万元，可用指标1,579.35万元。 | 全年支出1,486.20万元；年末结转结余88.15万元。 |
          """)
  void misfits(String why, String first, String second, String expected) {
    ChapterBalance balances = new ChapterBalance();
    List<Relation> found = new ArrayList<>();
    int block = 0;
    for (String text : (first + "¶" + second).replace('¶', '\n').lines().toList()) {
      String section = "二、收支 / " + (block == 0 ? "（一）来源" : "（二）使用");
      Location location = new Location(0, section, ++block, 0, 0, 0);
      PassageReader.Reading reading =
          READER.read(Passage.of(location, text), OptionalInt.of(2023), List.of(), List.of());
      found.addAll(balances.read(location, reading.claims(), reading.prose().relations()));
    }
    assertThat(found.stream().map(ChapterBalanceTest::show).collect(Collectors.joining("; ")))
        .as(why)
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String show(Relation relation) {
    Relation.Balance balance = (Relation.Balance) relation;
    return balance.whole().figure().printed()
        + "-"
        + balance.spent().figure().printed()
        + "="
        + balance.left().figure().printed();
  }
}
