package io.github.jihe.checks.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWeightsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as required             | 绩效评价报告 | 10 | 20 | 35 | 35 | CONSISTENT
          exactly at the limit    | 绩效评价报告 | 20 | 20 | 30 | 30 | CONSISTENT
          too little for results  | 绩效评价报告 | 20 | 30 | 25 | 25 | WARNING
          more than all           | 绩效评价报告 | 20 | 20 | 35 | 35 | WARNING
          a self-evaluation       | 绩效自评报告 | 20 | 30 | 25 | 25 | SILENT
          """)
  void row(
      String why,
      String kind,
      int decision,
      int process,
      int output,
      int benefit,
      Verdict expected) {
    String report =
        "# 青禾镇沟渠修缮项目"
            + kind
            + "\n\n"
            + Markdown.table(
                "指标 ; 决策 ; 过程 ; 产出 ; 效益 ; 合计",
                "分值 ; %d ; %d ; %d ; %d ; 100".formatted(decision, process, output, benefit),
                "得分 ; 9 ; 18 ; 24 ; 24 ; 75");
    assertThat(CheckTester.verdict(new ReportWeights(), report)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees            | 产出和效益权重合计70%。       | CONSISTENT
          differs           | 产出和效益权重合计75%。       | WARNING
          in other words    | 产出、效益指标权重之和为65%。 | WARNING
          a rule is quoted  | 产出和效益权重不低于60%。     | SILENT
          another share     | 产出和效益得分率合计75%。     | SILENT
          """)
  void told(String why, String sentence, Verdict expected) {
    String report =
        "# 青禾镇沟渠修缮项目绩效评价报告\n\n"
            + sentence
            + "\n\n"
            + Markdown.table(
                "指标 ; 决策 ; 过程 ; 产出 ; 效益 ; 合计",
                "分值 ; 10 ; 20 ; 35 ; 35 ; 100",
                "得分 ; 9 ; 18 ; 24 ; 24 ; 75");
    assertThat(CheckTester.verdicts(new ReportWeights(), report))
        .isEqualTo(
            expected == Verdict.SILENT
                ? List.of(Verdict.CONSISTENT)
                : List.of(Verdict.CONSISTENT, expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees         | 各一级指标权重为：决策15%、过程20%、产出35%、效益30%。           | CONSISTENT
          more than all  | 各一级指标权重为：决策18%、过程22%、产出35%、效益30%。           | WARNING
          too little     | 各一级指标权重为：决策20%、过程30%、产出25%、效益25%。           | WARNING
          rates          | 各类指标得分率为：决策90%、过程95%、产出91%、效益88%。           | SILENT
          some of them   | 产出权重35%、效益权重30%。                                       | SILENT
          """)
  void list(String why, String sentence, Verdict expected) {
    String report = "# 青禾镇沟渠修缮项目绩效评价报告\n\n" + sentence;
    assertThat(CheckTester.verdict(new ReportWeights(), report)).isEqualTo(expected);
  }
}
