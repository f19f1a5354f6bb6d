package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRulesTest {
  private static final Path SAMPLE = Path.of("../docs/rules-sample.yaml");

  @TempDir private Path folder;

  @Test
  void sampleKeepsItsOwnExamples() {
    Ran ran = Ran.run("rules", "test", SAMPLE.toString());
    assertThat(ran.out()).contains("“青湾镇村医培训”：全年预算数 62.00万元；按规则 62.00万元 应不超过 50万元", "全部符合");
    assertThat(ran.status()).isZero();
  }

  @Test
  void anExampleThatDoesNotHoldIsSaid() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.yaml"), Files.readString(SAMPLE).replace("wan(50)", "wan(40)"));
    Ran ran = Ran.run("rules", "test", own.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("不符合  clean 示例：有问题", "不符合的 1 处");
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "processes"})
  void ownRulesAreCheckedWithTheOthers(String workers) throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("报告.md"),
            """
            # 项目支出绩效自评表

            | 项目名称 | 石桥镇电工培训 | 实施单位 | 石桥镇供电所 |
            |---|---|---|---|

            | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
            |---|---|---|---|
            | 年度资金总额 | 60.00 | 54.00 | 91.00% |
            """);
    Ran ran =
        Ran.run(
            "check",
            report.toString(),
            "--workers",
            workers,
            "--rules",
            SAMPLE.toString(),
            "--explain");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "[疑点] 项目全年预算数超过限额（linxi-budget-limit）",
            "[错误] 执行率与预算数、执行数不一致（fund-rate）",
            "未能核：效益指标分值低于三成（linxi-benefit-share）");
  }

  @Test
  void faultsAreWrongUse() throws IOException {
    Path own = Files.writeString(folder.resolve("own.yaml"), "rules:\n  - {id: a}\n");
    for (Ran ran :
        new Ran[] {
          Ran.run("rules", "test", own.toString()),
          Ran.run("check", own.toString(), "--rules", own.toString())
        }) {
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).contains("规则文件", "own.yaml 第 2 行有误：缺少键");
    }
    assertThat(Ran.run("rules", "test", "none.yaml").err()).contains("无法读取");
  }

  @Test
  void oneRuleIsShownWithItsExamples() {
    Ran ran = Ran.run("rules", "fund-rate");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("核对：执行率 = 全年执行数 ÷ 全年预算数", "不报：", "依据：", "有问题的示例：", "没有问题的示例：");
  }
}
