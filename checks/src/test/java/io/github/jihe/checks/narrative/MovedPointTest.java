package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedPointTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ten times less       | 全县承包林地412.6万亩，其中公益林300.4万亩。 | 公益林与商品林落实面积41.26万亩 | 1
          the same             | 全县承包林地412.6万亩，其中公益林300.4万亩。 | 公益林与商品林落实面积412.6万亩 | 0
          of another thing     | 全县承包林地412.6万亩。                      | 新修水渠41.26万亩               | 0
          other unit           | 全县承包林地412.6万亩。                      | 承包林地41.26公里               | 0
          few digits           | 全县承包林地410万亩。                        | 林地落界41万亩                  | 0
          a tenth is kept back | 工程合同价412.6万元。                        | 按10%预留质保金合同款41.26万元  | 0
          ten of them          | 购置水泵10台412.6万元。                      | 水泵每台41.26万元               | 0
          """)
  void two(String why, String first, String second, int found) {
    List<Finding> findings =
        CheckTester.findings(
            new RepeatedFigure(),
            "# 沛川县2023年林地管护项目绩效自评报告\n\n一、项目概况\n\n" + first + "\n\n二、完成情况\n\n" + second + "。\n");
    assertThat(findings).as(why).hasSize(found);
  }
}
