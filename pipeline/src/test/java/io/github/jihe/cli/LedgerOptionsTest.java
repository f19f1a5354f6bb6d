package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and a ledger together, from files to results. */
class LedgerOptionsTest {
  private static final String REPORT =
      """
      # 2023年度项目支出绩效自评表

      | 项目名称 | %s | 实施单位 | 县交通局 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      |---|---|---|---|---|---|
      | 年度资金总额 | 90.00 | %s | 10 | | |
      """;

  @TempDir private Path folder;
  private Path reports;
  private Path ledger;

  @BeforeEach
  void write() throws IOException {
    reports = Files.createDirectory(folder.resolve("自评"));
    Files.writeString(reports.resolve("a.md"), REPORT.formatted("渡口改造项目", "85.50"));
    Files.writeString(reports.resolve("b.md"), REPORT.formatted("水毁公路修复", "70.00"));
    ledger =
        Files.write(
            folder.resolve("台账.csv"),
            """
            项目编码,项目名称,预算单位,年度,年初预算,追加,支付金额
            K1,渡口改造,沅江县交通运输局,2023,900000,0,850000
            K2,水毁公路修复,沅江县交通运输局,2023,900000,0,700000
            K3,路灯电费,沅江县交通运输局,2023,50000,0,50000
            """
                .getBytes(Charset.forName("GBK")));
  }

  private JsonNode json(String... more) throws IOException {
    String[] arguments = {
      "check", reports.toString(), "--ledger", ledger.toString(), "--format", "json"
    };
    String[] all = Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
    Ran ran = Ran.run(all);
    assertThat(ran.status()).as(ran.err()).isEqualTo(1);
    return new ObjectMapper().readTree(ran.out());
  }

  @Test
  void findingsStandInTheReportAndMissingProjectsBetweenReports() throws IOException {
    JsonNode run = json();
    JsonNode finding = run.at("/reports/0/findings/0");
    assertThat(finding.get("rule").asText()).isEqualTo("led-paid");
    assertThat(finding.get("reported").asText()).isEqualTo("85.50万元");
    assertThat(finding.get("expected").asText()).isEqualTo("85万元");
    assertThat(finding.at("/evidence/0/location/table").asInt()).isEqualTo(2);
    assertThat(run.at("/reports/1/findings")).isEmpty();
    assertThat(run.at("/crossDocument/0/rule").asText()).isEqualTo("led-missing");
    assertThat(run.at("/crossDocument/0/message").asText()).contains("路灯电费");
    assertThat(run.at("/summary/findings/warning").asInt()).isEqualTo(1);
  }

  @Test
  void processesSayTheSameAsThreads() throws IOException {
    assertThat(json("--workers", "processes")).isEqualTo(json("--workers", "threads"));
  }

  @Test
  void textAndCsvListWhatIsBetweenReports() {
    Ran text = Ran.run("check", reports.toString(), "--ledger", ledger.toString());
    assertThat(text.out()).contains("跨文档", "路灯电费", "[错误] 执行数与台账支付数不一致");
    assertThat(text.err()).contains("3 行，3 个项目");
    Ran csv =
        Ran.run("check", reports.toString(), "--ledger", ledger.toString(), "--format", "csv");
    assertThat(csv.out().lines().filter(line -> line.contains("路灯电费"))).hasSize(1);
    Ran errors =
        Ran.run(
            "check", reports.toString(), "--ledger", ledger.toString(), "--min-severity", "error");
    assertThat(errors.out()).doesNotContain("路灯电费");
  }

  @Test
  void aPolicyCanSwitchRulesOff() throws IOException {
    Path policy =
        Files.writeString(
            folder.resolve("本县.yaml"),
            """
            base: national
            name: 本县
            title: 本县
            checks: {led-paid: warning, led-missing: off}
            """);
    JsonNode run = json("--profile", policy.toString());
    assertThat(run.at("/reports/0/findings/0/severity").asText()).isEqualTo("warning");
    assertThat(run.at("/crossDocument")).isEmpty();
  }

  @Test
  void wrongUse() throws IOException {
    String path = reports.toString();
    assertThat(Ran.run("check", path, "--ledger", folder.resolve("无.csv").toString()).status())
        .isEqualTo(2);
    Path columns = Files.writeString(folder.resolve("栏目.yaml"), "unit: 斤");
    Ran bad =
        Ran.run(
            "check", path, "--ledger", ledger.toString(), "--ledger-columns", columns.toString());
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("unit 应为");
    Ran alone = Ran.run("check", path, "--ledger-columns", columns.toString());
    assertThat(alone.status()).isEqualTo(2);
    assertThat(alone.err()).contains("须与 --ledger 一起");
  }

  @Test
  void rulesAboutLedgersAreInTheCatalogue() {
    assertThat(Ran.run("rules").out()).contains("led-paid", "led-missing");
    assertThat(Ran.run("rules", "led-paid").out()).contains("名称：执行数与台账支付数不一致");
  }
}
