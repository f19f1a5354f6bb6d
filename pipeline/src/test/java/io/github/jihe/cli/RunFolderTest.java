package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.outputs.folder.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in its folder, through the command line. */
class RunFolderTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REPORT =
      """
      # 项目支出绩效自评表

      | 项目名称 | 高坪镇路灯更新 | 实施单位 | 高坪镇建设所 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      |---|---|---|---|---|---|
      | 年度资金总额 | 80.00 | 76.00 | 10 | 93.00% | 9.3 |
      """;

  @TempDir private Path temporary;
  private Path reports;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    reports = Files.createDirectory(temporary.resolve("报告"));
    Files.writeString(reports.resolve("一.md"), REPORT);
    Files.writeString(reports.resolve("二.md"), REPORT.replace("93.00%", "95.00%"));
    out = temporary.resolve("结果");
  }

  private Ran check(String... more) {
    return Ran.run(
        Stream.concat(
                Stream.of("check", reports.toString(), "--out", out.toString(), "--format"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  private JsonNode record() throws IOException {
    return JSON.readTree(file("run.json"));
  }

  @Test
  void tellsWhatRanAndWhatItCameTo() throws IOException {
    Files.writeString(reports.resolve("空.docx"), "");
    assertThat(check("json,csv", "--min-severity", "error").status()).isEqualTo(3);
    JsonNode run = record();
    assertThat(run.path("state").asText()).isEqualTo("complete");
    assertThat(run.path("jihe").asText()).isEqualTo(Version.number());
    assertThat(run.path("profile").asText()).isEqualTo("national");
    assertThat(run.path("arguments").toString()).contains("check", reports.toString(), "json,csv");
    assertThat(run.at("/summary/files").asInt()).isEqualTo(3);
    assertThat(run.at("/summary/unreadable").asInt()).isEqualTo(1);
    assertThat(run.path("resumed").asBoolean()).isFalse();
    assertThat(file("results.jsonl").lines()).hasSize(3);
    assertThat(JSON.readTree(file("results.jsonl").lines().findFirst().orElseThrow()).at("/file"))
        .hasToString("\"" + reports + "/一.md\"");
    assertThat(file("run.log")).contains("未能读取 " + reports + "/空.docx", "开始：绩核", "结束：3 份");
    assertThat(file("run.profile.yaml")).contains("name: national");
    assertThat(out.resolve("jihe.json.part")).doesNotExist();
    Ran again =
        Ran.run(
            "check",
            reports.toString(),
            "--format",
            "jsonl",
            "--profile",
            out.resolve("run.profile.yaml").toString());
    assertThat(again.out()).as("by the same policy").isEqualTo(file("results.jsonl"));
  }

  @Test
  void goesOnWithWhatChanged() throws IOException {
    assertThat(check("json").status()).as("one list is a file").isEqualTo(1);
    Files.delete(out);
    assertThat(check("json", "--resume").status()).as("nothing to go on with").isEqualTo(1);
    String first = file("jihe.json");
    assertThat(first).contains("93.00%");
    long kept = Files.size(out.resolve("run.results"));
    assertThat(check("json", "--resume").status()).isEqualTo(1);
    assertThat(file("jihe.json")).isEqualTo(first);
    assertThat(Files.size(out.resolve("run.results"))).as("nothing was read").isEqualTo(kept);
    assertThat(record().path("resumed").asBoolean()).isTrue();
    Files.writeString(reports.resolve("一.md"), REPORT.replace("93.00%", "91.00%"));
    check("json", "--resume");
    assertThat(file("jihe.json")).contains("91.00%").doesNotContain("93.00%");
    assertThat(Files.size(out.resolve("run.results"))).isGreaterThan(kept);
    Files.writeString(reports.resolve("一.md"), REPORT);
    check("json");
    assertThat(file("jihe.json")).isEqualTo(first);
    assertThat(Files.size(out.resolve("run.results"))).as("begun anew").isEqualTo(kept);
  }

  @Test
  void pagesGoOnAsWell() throws IOException {
    check("html,xlsx");
    String index = file("index.html");
    String page = file("reports/00001.html");
    Files.delete(out.resolve("index.html"));
    Files.delete(out.resolve("reports/00001.html"));
    Files.delete(out.resolve("reports/00002.html"));
    Files.delete(out.resolve("reports"));
    Files.delete(out.resolve("assets/site.css"));
    try (Stream<Path> assets = Files.list(out.resolve("assets"))) {
      for (Path asset : assets.toList()) {
        Files.delete(asset);
      }
    }
    Files.delete(out.resolve("assets"));
    check("html,xlsx", "--resume");
    assertThat(file("index.html")).isEqualTo(index);
    assertThat(file("reports/00001.html")).isEqualTo(page);
  }

  @Test
  void resultsAreNoReports() throws IOException {
    out = reports;
    assertThat(check("html,json,csv").status()).isEqualTo(1);
    String first = file("jihe.json");
    assertThat(JSON.readTree(first).path("reports")).hasSize(2);
    Path other = temporary.resolve("别处.json");
    Ran.run("check", reports.toString(), "--format", "json", "--out", other.toString());
    assertThat(Files.readString(other)).as("in whichever folder").isEqualTo(first);
    assertThat(RunFolder.isResult(reports.resolve("一.md"))).isFalse();
    Files.writeString(reports.resolve("jihe.txt"), REPORT);
    Files.writeString(Files.createDirectory(reports.resolve("下级")).resolve("jihe.csv"), "a,b\n1,2");
    assertThat(RunFolder.isResult(reports.resolve("下级/jihe.csv")))
        .as("no run left it there")
        .isFalse();
  }

  @Test
  void filesOfOthersStay() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("run.json"), "{\"mine\":1}");
    Ran ran = check("json,csv");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("已有别的 run.json");
    assertThat(file("run.json")).isEqualTo("{\"mine\":1}");
    assertThat(out.resolve("run.results")).doesNotExist();
    assertThat(out.resolve("jihe.csv")).doesNotExist();
  }

  @Test
  void resultsOfOthersStay() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("run.results"), "另一程序的结果");
    Ran ran = check("json,csv", "--resume");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("已有别的 run.results");
    assertThat(file("run.results")).isEqualTo("另一程序的结果");
  }

  @Test
  void anotherPolicyDoesNotGoOnWithTheLast() throws IOException {
    check("json,csv");
    String national = file("jihe.csv");
    assertThat(check("json,csv", "--resume").err()).doesNotContain("重新读取");
    Path own = temporary.resolve("own.yaml");
    Files.writeString(own, "base: national\nname: own\ntitle: own\nchecks:\n  fund-rate: off\n");
    Ran ran = check("json,csv", "--resume", "--profile", own.toString());
    assertThat(ran.err()).contains("与上次", "评分政策 national", "重新读取");
    assertThat(file("jihe.csv")).doesNotContain(",fund-rate,").isNotEqualTo(national);
    assertThat(file("run.log")).contains("重新读取");
    check("json,csv", "--resume");
    assertThat(file("jihe.csv")).isEqualTo(national);
  }

  @Test
  void anotherVersionDoesNotGoOnWithTheLast() throws IOException {
    Files.createDirectories(out);
    assertThat(check("json,csv", "--resume").err()).contains("没有可以接着用的结果，从头核对");
    Path kept = out.resolve("run.results");
    byte[] old = Files.readAllBytes(kept);
    old["jihe results ".length()] = '0';
    Files.write(kept, old);
    assertThat(check("json,csv", "--resume").err()).contains("另一版本的绩核", "全部重新读取");
    assertThat(record().at("/summary/files").asInt()).isEqualTo(2);
  }

  @Test
  void decisionsInItsOwnListAreNotWrittenOver() throws IOException {
    check("xlsx,csv");
    byte[] filled = Files.readAllBytes(out.resolve("jihe.xlsx"));
    Ran ran = check("xlsx,csv", "--decisions", out.resolve("jihe.xlsx").toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("覆盖填有处理意见的", "另存");
    assertThat(out.resolve("jihe.xlsx")).hasBinaryContent(filled);
  }

  @Test
  void aFolderIsNeededToGoOn() throws IOException {
    Ran none = Ran.run("check", reports.toString(), "--resume");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--resume 需用 --out");
    Files.writeString(out, "");
    Ran file = check("json", "--resume");
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("应为上次的文件夹");
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() throws IOException {
    try (RunFolder busy = RunFolder.open(out, false)) {
      Ran ran = check("json,csv");
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).contains("另一次核对正在写入");
      assertThat(busy.kept().size()).isZero();
    }
    assertThat(check("json,csv").status()).isEqualTo(1);
  }
}
