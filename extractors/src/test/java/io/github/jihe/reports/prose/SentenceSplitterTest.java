package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          句号                | 甲。乙。              | 甲/乙
          叹号问号            | 甲！乙？丙            | 甲/乙/丙
          分号不断句          | 甲；乙。              | 甲；乙
          括号内不断          | 甲(乙。丙)丁。戊      | 甲(乙。丙)丁/戊
          括号未闭合          | 甲(乙。丙             | 甲(乙/丙
          换行断句            | 甲~乙                 | 甲/乙
          括号不跨行          | 甲(乙~丙)丁           | 甲(乙/丙)丁
          空句略去            | 甲。。 。乙           | 甲/乙
          """)
  void splits(String why, String text, String expected) {
    String plain = text.replace('~', '\n');
    String sentences =
        SentenceSplitter.split(plain).stream()
            .map(s -> plain.substring(s.start(), s.end()))
            .collect(Collectors.joining("/"));
    assertThat(sentences).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          千分位逗号不断      | 支出1,234.5万元,结余2万元       | 支出1,234.5万元/结余2万元
          顿号只在数字间断    | 省级、县级资金3万元、市级2万元  | 省级、县级资金3万元/市级2万元
          和字只在数字后断    | 省级和县级3万元和市级2万元      | 省级和县级3万元/市级2万元
          冒号后是数字不断    | 得分:98分                       | 得分:98分
          冒号断标签          | 实施情况:全年救助300人          | 实施情况/全年救助300人
          括号另成一层        | 配套64元(含区级32元)到位        | 配套64元        到位/含区级32元
          """)
  void splitsClauses(String why, String text, String expected) {
    Passage passage = Passage.of(new io.github.jihe.document.Location(0, "", 1, 0, 0, 0), text);
    String clauses =
        ClauseSplitter.split(passage, new Sentence(0, text.length())).stream()
            .map(Clause::text)
            .collect(Collectors.joining("/"));
    assertThat(clauses).as(why).isEqualTo(expected);
  }
}
