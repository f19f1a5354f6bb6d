package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          同句                | 项目到位资金512万元，支出资金498.6万元，结余13.4万元。 | 512万元 - 498.6万元 = 13.4万元
          同段                | 项目实际到位资金512万元。项目实际支出资金498.6万元。剩余资金13.4万元。 | 512万元 - 498.6万元 = 13.4万元
          邻段                | 项目实际到位资金512万元。¶项目实际支出资金498.6万元。剩余资金13.4万元。 | 512万元 - 498.6万元 = 13.4万元
          预算为底            | 项目预算512万元，实际支出498.6万元，剩余13.4万元。 | 512万元 - 498.6万元 = 13.4万元
          到位优先            | 年初预算500万元，实际到位512万元，实际支出498.6万元，结余13.4万元。 | 512万元 - 498.6万元 = 13.4万元
          陷阱：没有支出      | 项目到位资金512万元，结余13.4万元。 |
          陷阱：另一资金结余  | 项目到位资金512万元，支出498.6万元，县级资金结余3万元。 |
          陷阱：两个支出      | 项目到位资金512万元，上半年支出200万元，下半年支出298.6万元，结余13.4万元。 |
          陷阱：上年结余      | 项目到位资金512万元，支出498.6万元，上年结余13.4万元。 |
          陷阱：计划结余      | 项目到位资金512万元，支出498.6万元，预计结余13.4万元。 |
          陷阱：另一年        | 2022年到位资金512万元，支出498.6万元。2023年结余13.4万元。 |
          陷阱：隔得太远      | 项目到位资金512万元，支出498.6万元。¶一段话。¶又一段话。¶再一段话。¶剩余资金13.4万元。 |
          陷阱：另一章节      | 项目到位资金512万元，支出498.6万元。¶二、其他资金¶剩余资金13.4万元。 |
          陷阱：命名项目      | 甲中心到位资金512万元，乙中心支出498.6万元，丙中心结余13.4万元。 |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
