package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a first run through decisions to a second one. */
class ReviewOptionsTest {
  private static final String REPORT =
      """
      # 项目支出绩效自评表

      | 项目名称 | 高坪镇路灯更新 | 实施单位 | 高坪镇建设所 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      |---|---|---|---|---|---|
      | 年度资金总额 | 80.00 | 76.00 | 10 | 93.00% | 9.3 |
      """;

  @TempDir private Path folder;
  private Path report;

  @BeforeEach
  void write() throws IOException {
    report = Files.writeString(folder.resolve("报告.md"), REPORT);
  }

  private static JsonNode json(Ran ran) throws IOException {
    return new ObjectMapper().readTree(ran.out());
  }

  @Test
  void ownCsvWithADecisionServesAsDecisions() throws IOException {
    Ran first = Ran.run("check", report.toString(), "--format", "csv");
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.out().lines()).hasSize(3);
    Path decided =
        Files.writeString(
            folder.resolve("处理.csv"),
            first.out().replaceAll("(?m)(,[0-9a-f]{16},[0-9a-f]*),,,\\R", "$1,,不是问题,已核\n"));
    Ran second =
        Ran.run(
            "check",
            report.toString(),
            "--format",
            "json",
            "--explain",
            "--decisions",
            decided.toString());
    assertThat(second.status()).isZero();
    assertThat(json(second).at("/reports/0/findings")).isEmpty();
    assertThat(json(second).at("/reports/0/dismissed")).hasSize(2);
    assertThat(json(second).at("/summary/dismissed").asInt()).isEqualTo(2);
    assertThat(json(second).at("/reports/0/checks").size()).isGreaterThan(20);
  }

  @Test
  void aCorrectedReportBesideItsFirstResult() throws IOException {
    Path old = folder.resolve("上次.json");
    Ran first = Ran.run("check", report.toString(), "--format", "json", "--out", old.toString());
    assertThat(first.status()).isEqualTo(1);
    Files.writeString(report, REPORT.replace("93.00%", "95.00%"));
    Ran again =
        Ran.run("check", report.toString(), "--format", "json", "--baseline", old.toString());
    assertThat(json(again).at("/reports/0/gone/0/rule").asText()).isEqualTo("fund-rate");
    assertThat(json(again).at("/reports/0/findings/0/change").asText()).isEqualTo("unchanged");
    assertThat(json(again).at("/summary/changes"))
        .hasToString("{\"new\":0,\"unchanged\":1,\"gone\":1}");
  }

  @Test
  void textExplains() {
    assertThat(Ran.run("check", report.toString(), "--explain").out())
        .contains("由此引起：[错误] 执行率得分", "核对情况：有问题 2 条规则", "不适用：");
  }

  @Test
  void wrongFilesAreWrongUse() throws IOException {
    Path wrong = Files.writeString(folder.resolve("错.csv"), "指纹,决定\na,随便\n");
    Ran ran = Ran.run("check", report.toString(), "--decisions", wrong.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("错.csv 第 2 行有误：决定应为 确认、不是问题 或 已整改");
    Ran none = Ran.run("check", report.toString(), "--baseline", wrong.toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("上次结果", "错.csv");
  }
}
