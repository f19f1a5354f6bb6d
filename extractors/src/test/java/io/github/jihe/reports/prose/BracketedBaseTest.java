package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Relation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketedBaseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          增减之词相反   | 全县柑橘产量18.6万吨（2022年为20.1万吨，受旱灾影响增产1.5万吨）。     | 20.1万吨 增至 18.6万吨
          相符           | 全县柑橘产量18.6万吨（2022年为20.1万吨，受旱灾影响减产1.5万吨）。     | 20.1万吨 减至 18.6万吨
          比率相反       | 接待游客42.6万人次（上年为38.4万人次，因景区扩容下降10.94%）。       | 38.4万人次 减至 42.6万人次
          数字对调       | 茶园面积6840亩（2022年为6215亩，新栽后增加652亩）。                 | 6215亩 增至 6840亩
          以上年为先     | 收治病人3126人次（去年为2984人次，随床位扩充减少142人次）。          | 2984人次 减至 3126人次
          陷阱：另一数   | 全县柑橘产量18.6万吨（2022年为20.1万吨，外销增加6.3万吨）。           |
          陷阱：括号外   | 全县柑橘产量18.6万吨（2022年为20.1万吨），外销量增加1.5万吨。         |
          陷阱：约数     | 全县柑橘产量18.6万吨（2022年为20.1万吨，受灾后增产约1.5万吨）。       |
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
