package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Relation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrownSinceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          以本年数为基数 | 2023年市级安排公交补贴6250.00万元，分两次拨付。2022年补贴为5900.00万元，本年增长5.60%。 | 5900.00万元 增至 6250.00万元
          相符           | 2023年市级安排公交补贴6250.00万元，分两次拨付。2022年补贴为5900.00万元，本年增长5.93%。 |
          下降           | 全年安排维修经费432.00万元。上年维修经费为480.00万元，今年下降11.11%。 | 480.00万元 减至 432.00万元
          数字对调       | 全年安排维修经费432.00万元。上年维修经费为368.50万元，今年增长17.32%。 | 368.50万元 增至 432.00万元
          陷阱：两个数   | 年初安排补贴432.00万元。追加后安排补贴450.00万元。上年补贴为410.40万元，今年增长5.00%。 |
          陷阱：位数太少 | 全年安排维修经费432.00万元。上年维修经费为410.40万元，今年增长5%。 |
          陷阱：离得太远 | 全年安排维修经费432.00万元，5月拨付200.00万元、9月拨付232.00万元。上年维修经费为410.40万元，今年增长23.45%。 |
          """)
  void reads(String why, String text, String expected) {
    String read =
        ProseTester.read(text).relations().stream()
            .flatMap(
                relation -> relation instanceof Relation.Change c ? Stream.of(c) : Stream.empty())
            .map(
                c ->
                    c.before().figure().printed()
                        + (c.grows() ? " 增至 " : " 减至 ")
                        + c.after().figure().printed())
            .distinct()
            .collect(Collectors.joining("; "));
    assertThat(read).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
