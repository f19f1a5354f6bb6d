package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings between the reports of a run, through all outputs. */
class AcrossTest {
  private static final String FORM =
      """
      # 项目支出绩效自评表

      （%d年度）

      | 项目名称 | %s | 实施单位 | 沛川县水利局 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 |
      |---|---|---|
      | 年度资金总额 | %s | %s |

      """;
  private static final String DEPARTMENT =
      """
      # 部门整体支出绩效自评表

      （2023年度）

      | 部门名称 | 沛川县水利局 |
      |---|---|

      | 预算执行情况（万元） | 全年预算数 | 全年执行数 |
      |---|---|---|
      | 其中：基本支出 | 190.00 | 187.50 |
      | 项目支出 | 120.00 | 115.00 |

      """;

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(temporary.resolve("水利"));
    Files.writeString(folder.resolve("整体.md"), DEPARTMENT);
    Files.writeString(folder.resolve("清淤.md"), FORM.formatted(2023, "渠道清淤", "75.00", "72.00"));
    Files.writeString(folder.resolve("更新.md"), FORM.formatted(2023, "泵站更新", "35.00", "33.00"));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void everyOutputNamesTheFiles() throws IOException {
    JsonNode json = json(Ran.run("check", folder.toString(), "--format", "json").out());
    assertThat(json.at("/crossDocument")).hasSize(1);
    JsonNode finding = json.at("/crossDocument/0");
    assertThat(finding.at("/rule").asText()).isEqualTo("xd-sum");
    assertThat(finding.at("/evidence").findValuesAsText("file"))
        .allMatch(file -> file.startsWith(folder.toString().replace('\\', '/')))
        .anyMatch(file -> file.endsWith("整体.md"))
        .anyMatch(file -> file.endsWith("清淤.md"))
        .anyMatch(file -> file.endsWith("更新.md"));
    assertThat(finding.at("/evidence/0/location/table").asInt()).isPositive();
    int reported = 0;
    for (JsonNode report : json.at("/reports")) {
      for (JsonNode one : report.at("/findings")) {
        reported += one.at("/severity").asText().equals("warning") ? 1 : 0;
      }
    }
    assertThat(json.at("/summary/findings/warning").asInt()).isEqualTo(reported + 1);
    Ran text = Ran.run("check", folder.toString());
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out()).contains("跨文档\n  [疑点] ", "（xd-sum）", "位置：" + folder + "/整体.md 表");
    String csv = Ran.run("check", folder.toString(), "--format", "csv").out();
    assertThat(csv.lines().filter(line -> line.contains(",xd-sum,")))
        .singleElement()
        .asString()
        .contains("整体.md；", "更新.md；", "相差 10万元");
    Path book = temporary.resolve("book.xlsx");
    assertThat(Ran.run("check", folder.toString(), "--format", "xlsx", "--out", "" + book).status())
        .isEqualTo(1);
    assertThat(book).isNotEmptyFile();
  }

  @Test
  void reviewersDecideAboutThemAsWell() throws IOException {
    String id =
        json(Ran.run("check", "" + folder, "--format", "json").out())
            .at("/crossDocument/0/id")
            .asText();
    Path decisions = temporary.resolve("意见.csv");
    Files.writeString(decisions, "指纹,决定,备注\n" + id + ",确认,已发函\n");
    JsonNode kept = json(decided("json", decisions).out());
    assertThat(kept.at("/crossDocument/0/decision/note").asText()).isEqualTo("已发函");
    assertThat(decided("text", decisions).out()).contains("处理：确认，已发函");
    assertThat(decided("csv", decisions).out()).contains(",确认,已发函");
    Files.writeString(decisions, "指纹,决定,备注\n" + id + ",不是问题,另有资金\n");
    JsonNode none = json(decided("json", decisions).out());
    assertThat(none.at("/crossDocument")).isEmpty();
    assertThat(none.at("/summary/dismissed").asInt()).isEqualTo(1);
    assertThat(decided("text", decisions, "--explain").out()).contains("（不是问题）", "另有资金");
  }

  private Ran decided(String format, Path decisions, String... more) {
    return Ran.run(
        Stream.concat(
                Stream.of("check", "" + folder, "--format", format, "--decisions", "" + decisions),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void anEarlierResultTellsWhatIsNewAndWhatIsGone() throws IOException {
    Path out = temporary.resolve("上次");
    Ran.run("check", "" + folder, "--format", "json,csv", "--out", "" + out);
    for (Path before : List.of(out, out.resolve("jihe.json"))) {
      JsonNode same = json(beside(before).out());
      assertThat(same.at("/crossDocument/0/change").asText()).isEqualTo("unchanged");
      assertThat(same.at("/crossDocumentGone")).isEmpty();
    }
    JsonNode lines = json(beside(out.resolve("results.jsonl")).out());
    assertThat(lines.at("/crossDocument/0/change").isMissingNode()).as("unknown").isTrue();
    Files.writeString(folder.resolve("更新.md"), FORM.formatted(2023, "泵站更新", "45.00", "43.00"));
    JsonNode mended = json(beside(out).out());
    assertThat(mended.at("/crossDocument")).isEmpty();
    assertThat(mended.at("/crossDocumentGone/0/rule").asText()).isEqualTo("xd-sum");
    assertThat(mended.at("/summary/changes/gone").asInt()).isPositive();
  }

  private Ran beside(Path before) {
    return Ran.run("check", "" + folder, "--format", "json", "--baseline", "" + before);
  }

  @Test
  void theWorkbookAndThePagesListThem() throws IOException {
    Path out = temporary.resolve("结果");
    Ran.run("check", "" + folder, "--format", "html,xlsx", "--out", "" + out);
    Reading book =
        Readers.installed()
            .read("x.xlsx", Files.readAllBytes(out.resolve("jihe.xlsx")), Limits.DEFAULT);
    assertThat(((Reading.Read) book).document().tables().map(table -> table.cells().toString()))
        .filteredOn(sheet -> sheet.contains("xd-sum") && sheet.contains("处理意见"))
        .singleElement()
        .asString()
        .contains("整体.md", "清淤.md", "更新.md", "相差 10万元");
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("报告之间的问题", "相差 10万元")
        .containsPattern("href=\"reports/0000\\d.html\">[^<]*整体.md 表");
  }

  @Test
  void oneFileIsBesideNoOther() throws IOException {
    String whole = Ran.run("check", folder.resolve("整体.md").toString(), "--format", "json").out();
    assertThat(json(whole).at("/crossDocument")).isEmpty();
  }

  @Test
  void aPolicySwitchesAndWeighs() throws IOException {
    Path off = temporary.resolve("off.yaml");
    Files.writeString(off, "base: national\nname: x\ntitle: x\nchecks: {xd-sum: off}\n");
    Path info = temporary.resolve("info.yaml");
    Files.writeString(info, "base: national\nname: x\ntitle: x\nchecks: {xd-sum: info}\n");
    assertThat(
            json(Ran.run("check", "" + folder, "--format", "json", "--profile", "" + off).out())
                .at("/crossDocument"))
        .isEmpty();
    assertThat(
            json(Ran.run("check", "" + folder, "--format", "json", "--profile", "" + info).out())
                .at("/crossDocument/0/severity")
                .asText())
        .isEqualTo("info");
    assertThat(Ran.run("check", "" + folder, "--profile", "" + info).out()).doesNotContain("跨文档");
  }

  @Test
  void neitherThreadsNorWorkersNorTheOrderChangeAnything() throws IOException {
    for (int year = 2015; year < 2023; year++) {
      for (String name : List.of("渠道清淤", "泵站更新", "水库除险")) {
        Files.writeString(
            folder.resolve(name + year + ".md"),
            FORM.formatted(year, name, "75.00", "72.00").replace("年度资金总额", "年度资金总额")
                + "\n上年资金支出68.00万元。\n");
      }
    }
    Map<String, JsonNode> across = new HashMap<>();
    for (String options :
        List.of(
            "--threads 1",
            "--threads 4",
            "--threads 2 --workers processes",
            "--threads 3 --workers threads")) {
      List<String> arguments =
          new java.util.ArrayList<>(List.of("check", folder.toString(), "--format", "json"));
      arguments.addAll(List.of(options.split(" ")));
      across.put(
          options, json(Ran.run(arguments.toArray(String[]::new)).out()).at("/crossDocument"));
    }
    List<String> reversed = new java.util.ArrayList<>(List.of("check", "--format", "json"));
    try (var files = Files.list(folder)) {
      files.map(Path::toString).sorted(java.util.Comparator.reverseOrder()).forEach(reversed::add);
    }
    across.put(
        "reversed", json(Ran.run(reversed.toArray(String[]::new)).out()).at("/crossDocument"));
    assertThat(across.get("--threads 1")).hasSizeGreaterThan(10);
    assertThat(across.values()).containsOnly(across.get("--threads 1"));
  }

  @Test
  void rulesBetweenReportsAreListed() {
    assertThat(Ran.run("rules").out()).contains("yy-copy  [提示]", "（跨文档）");
    assertThat(Ran.run("rules", "yy-carry").out()).contains("编号：yy-carry", "核对：");
    assertThat(Ran.run("rules", "xd-sum").out()).contains("同一文件内", "同一批文件中");
  }
}
