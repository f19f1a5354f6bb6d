package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonContradictsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more, and it is more            | ≥30个   | 33个    | 10 | 超额完成年度任务           | CONSISTENT
          more, but it is less            | ≥30个   | 27个    | 9  | 超额完成年度任务           | WARNING
          more than planned, yet less     | ≥30个   | 27个    | 9  | 超额完成年初计划任务。     | WARNING
          more, of a bare count           | 30个    | 27个    | 9  | 超额完成                   | WARNING
          more, of a bare amount          | 30万元  | 27万元  | 9  | 超额完成节约任务           | CONSISTENT
          more, where less is better      | ≤30万元 | 27万元  | 10 | 超额完成控制目标           | CONSISTENT
          more by so much, but it is less | ≥30个   | 27个    | 9  | 高于目标3个                | WARNING
          more by so much, and it is      | ≥30个   | 33个    | 10 | 较计划多3个                | CONSISTENT
          unmet, and it is unmet          | ≥30个   | 27个    | 9  | 资金晚到，未完成年度目标   | CONSISTENT
          unmet, but it is met            | ≥30个   | 30个    | 9  | 资金晚到，未完成年度目标   | WARNING
          unmet, but the limit is kept    | ≤30天   | 28天    | 9  | 未达到目标                 | WARNING
          below, where less is better     | ≤30天   | 28天    | 9  | 低于目标值                 | CONSISTENT
          below, where more is better     | ≥30个   | 31个    | 9  | 低于目标值                 | WARNING
          unmet, yet full points          | 有所提高 | 达成预期指标 | 10 | 未完成年度任务         | WARNING
          points off, yet full points     | ≥30个   | 27个    | 10 | 少建三处，扣1分            | WARNING
          next year's plan                | ≥30个   | 33个    | 10 | 明年完成未完成的管护任务   | SILENT
          a part was not done             | ≥30个   | 33个    | 10 | 个别村未完成目标           | SILENT
          what of it was done later       | ≥30个   | 30个    | 10 | 汛前未完成任务，九月均已补完 | SILENT
          not what the row measures       | ≥30个   | 33个    | 10 | 尚未完成竣工决算           | SILENT
          nothing to explain              | ≥30个   | 33个    | 10 | 无未完成情况               | SILENT
          over-fulfilment explained       | ≥30个   | 45个    | 10 | 新增两村纳入，任务增加     | SILENT
          what was unmet is named         | ≥30场   | 33场    | 10 | 场馆停用两月，讲座场次未完成年度计划 | WARNING
          and it was unmet                | ≥30场   | 27场    | 9  | 讲座场次未达到预期目标     | CONSISTENT
          more than last year, yet less   | ≥30场   | 27场    | 9  | 需求多于上年，目标超额完成 | WARNING
          last year's was unmet           | ≥30场   | 33场    | 10 | 上年未完成年度任务，今年补齐 | SILENT
          other work was not finished     | ≥30场   | 33场    | 10 | 场馆维修未完成             | SILENT
          units differ                    | ≥30个   | 27公里  | 9  | 超额完成年度任务           | CONSISTENT
          """)
  void row(
      String why, String target, String actual, String score, String reason, Verdict expected) {
    String row =
        "产出指标 ; 数量指标 ; 修缮沟渠 ; %s ; %s ; 10 ; %s ; %s".formatted(target, actual, score, reason);
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值 ; 得分 ; 偏差原因", row));
    assertThat(CheckTester.verdict(new ReasonContradicts(), form)).isEqualTo(expected);
  }

  @Test
  void findingShowsBothSides() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分 ; 偏差原因",
                "产出指标 ; 数量指标 ; 修缮沟渠 ; ≥30条 ; 27条 ; 10 ; 9 ; 超额完成"));
    assertThat(CheckTester.finding(new ReasonContradicts(), form).message())
        .isEqualTo("“修缮沟渠”年度指标值 ≥30条、实际完成值 27条，原因写“超额完成”");
  }
}
