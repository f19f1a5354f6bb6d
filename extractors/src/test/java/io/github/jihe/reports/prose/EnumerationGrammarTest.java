package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumerationGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一是二是            | 主要做法有三个方面：一是健全制度；二是强化监管；三是公开结果。 | 3方面 = 3
          少一项              | 主要问题有三个方面：一是制度不全；二是监管不严。 | 3方面 = 2
          两项工作            | 完成两项工作。一是建章立制；二是开展检查。 | 2工作 = 2
          前置列举            | 从决策、过程、产出、效益四个方面开展评价。 | 4方面 = 4
          和字收尾            | 从决策、过程、产出和效益四个方面开展评价。 | 4方面 = 4
          和字在一项内        | 从制度、资金、组织和实施三个方面开展评价。 | 3方面 = 3
          前置列举不符        | 从决策、过程、产出、效益三个方面开展评价。 | 3方面 = 4
          陷阱：没有列举      | 年度总体目标为三个，完成情况为全部完成。 |
          陷阱：等字          | 从决策、过程等四个方面开展评价。 |
          陷阱：和字在前      | 从预算和决算、产出、效益及影响四个方面开展评价。 |
          陷阱：一是重复      | 问题有三个方面：一是甲；一是乙；二是丙。 |
          陷阱：编号跳号      | 问题有三个方面：一是甲；三是丙。 |
          陷阱：一是隔得远    | 三个项目均已完成。工作中，我们的做法一是甲；二是乙。 |
          陷阱：顿号在前一分句 | 加强组织、制度建设，三个方面均有改善。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
