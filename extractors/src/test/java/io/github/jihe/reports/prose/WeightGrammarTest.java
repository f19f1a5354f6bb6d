package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights of one level against what they must make. */
class WeightGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          依次 | 四项考核内容所占权重依次为20%、30%、35%、25%。 | 和1.1
          依次相符 | 四项考核内容所占权重依次为20%、30%、35%、15%。 |
          后有两组合计 | 设决策、过程、产出、效益四部分，权重分别为15%、25%、35%和30%，产出与效益合计60%，符合不低于60%的要求。 | 和1.05
          后有两组合计相符 | 设决策、过程、产出、效益四部分，权重分别为15%、25%、32%和28%，产出与效益合计60%，符合不低于60%的要求。 |
          括号 | 指标体系由预算执行（10分）、产出（40分）、效益（30分）、满意度（10分）四部分构成。 | 和90
          细分 | 满意度指标10分，细分为服务对象满意度6分、工作人员满意度5分。 | 和11
          其中 | 产出指标（50分）中，新装数占15分，维修数占10分，合格率占5分，及时率占8分，成本占7分。 | 和45
          因素法 | 资金按因素法分配，其中基础因素占50%、绩效因素占30%、困难系数占10%。 | 和0.9
          合计 | 一级指标分值为：决策15分、过程25分、产出30分、效益25分，合计100分。 | 和95
          陷阱：得分 | 满分100分，其中决策17.50分（满分20分）、过程18.02分（满分20分）、产出28.95分（满分60分）。 |
          陷阱：等字 | 权重较高的有产出40%、效益30%、过程20%等指标。 |
          陷阱：下限 | 产出权重不低于40%、效益权重不低于20%、满意度权重不低于10%。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
