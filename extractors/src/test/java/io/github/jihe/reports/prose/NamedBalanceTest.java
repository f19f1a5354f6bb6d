package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Relation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedBalanceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          预算减支出         | 项目预算1850.00万元。¶截至11月底到位1790.00万元，支出1642.30万元。到位资金结存207.70万元。 | 1790.00万元 - 1642.30万元 = 207.70万元
          到位减支出         | 项目预算1850.00万元。¶截至11月底到位1790.00万元，支出1642.30万元。到位资金结存147.70万元。 |
          年末               | 项目预算1850.00万元。¶截至年底到位1790.00万元，支出1642.30万元，年末到位资金结余207.70万元。 | 1790.00万元 - 1642.30万元 = 207.70万元
          预算结余用了到位数 | 项目预算1850.00万元，截至11月底到位1790.00万元，支出1642.30万元。预算结余147.70万元。 | 1850.00万元 - 1642.30万元 = 147.70万元
          陷阱：只说结余     | 项目预算1850.00万元。¶截至11月底到位1790.00万元，支出1642.30万元。累计结余207.70万元。 |
          陷阱：哪个也不是   | 项目预算1850.00万元。¶截至11月底到位1790.00万元，支出1642.30万元。到位资金结存52.70万元。 |
          陷阱：两次到位     | 项目预算1850.00万元。¶截至6月底到位900.00万元，截至11月底到位1790.00万元，支出1642.30万元。到位资金结存207.70万元。 |
          陷阱：约           | 项目预算1850.00万元。¶截至11月底到位1790.00万元，支出1642.30万元。到位资金结存约207.70万元。 |
          """)
  void reads(String why, String text, String expected) {
    String read =
        ProseTester.read(text).relations().stream()
            .flatMap(
                relation -> relation instanceof Relation.Balance c ? Stream.of(c) : Stream.empty())
            .map(
                c ->
                    c.whole().figure().printed()
                        + " - "
                        + c.spent().figure().printed()
                        + " = "
                        + c.left().figure().printed())
            .distinct()
            .collect(Collectors.joining("; "));
    assertThat(read).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
