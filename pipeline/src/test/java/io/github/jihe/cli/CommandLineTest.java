package io.github.jihe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final String WRONG =
      """
      <h2>项目支出绩效自评表</h2><p>（2024年度）</p>
      <table>
      <tr><td>项目名称</td><td colspan=3>云岭县乡村图书角建设项目</td></tr>
      <tr><td>主管部门</td><td>云岭县示例局</td><td>实施单位</td><td>云岭县示例馆</td></tr>
      </table>
      """;

  @TempDir private Path temporary;
  private Path folder;
  private Path report;

  private record Ran(int status, String out, String err) {}

  private static Ran run(String... arguments) {
    return runWith("", arguments);
  }

  private static Ran runWith(String standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(UTF_8)),
            out,
            new PrintWriter(err),
            false);
    int status = Jihe.run(console, arguments);
    return new Ran(status, out.toString(UTF_8), err.toString());
  }

  @BeforeEach
  void files() throws IOException {
    folder = Files.createDirectory(temporary.resolve("文件夹"));
    report = Files.writeString(folder.resolve("报告.html"), WRONG);
  }

  private static JsonNode json(Ran ran) throws IOException {
    return new ObjectMapper().readTree(ran.out());
  }

  @Test
  void withoutCommandThereIsHelpOnStandardError() {
    Ran ran = run();
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("缺少命令", "check", "extract", "rules");
  }

  @Test
  void helpAndVersion() {
    Ran help = run("--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("用法：jihe", "退出状态");
    assertThat(run("check", "--help").out()).contains("--min-severity", "--profile");
    assertThat(run("--version").out()).matches("绩核 jihe \\d+\\.\\d+\\.\\d+\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "nonsense",
        "check a --format xlsx",
        "check a --format html",
        "check a --format nonsense",
        "check a --format json --format csv",
        "check a --threads 0",
        "check a --threads x",
        "check a --timeout -1",
        "check a --workers nonsense",
        "extract a --workers threads",
        "check a --max-memory 0",
        "check a --min-severity grave",
        "check a --profile no-such-policy",
        "check a --nonsense",
        "extract a --format pdf",
        "rules no-such-rule"
      })
  void wrongUse(String arguments) {
    Ran ran = run(arguments.split(" "));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).containsPattern("\\p{IsHan}").doesNotContain("Exception");
  }

  @Test
  void aFileThatIsNotThereIsAResult() throws IOException {
    String gone = folder.resolve("没有.docx").toString();
    Ran ran = run("check", report.toString(), gone, "--format", "json");
    assertThat(ran.status()).isEqualTo(3);
    assertThat(json(ran).at("/summary/files").asInt()).isEqualTo(2);
    assertThat(json(ran).at("/summary/unreadable").asInt()).isEqualTo(1);
    assertThat(json(ran).at("/reports/0/status").asText()).isEqualTo("checked");
    assertThat(json(ran).at("/reports/1/problem/code").asText()).isEqualTo("not-found");
    assertThat(ran.err().lines()).singleElement().asString().contains(gone, "找不到");
    assertThat(run("check", gone, "--quiet").err()).isEmpty();
  }

  @Test
  void namesAreTheArgumentAndTheRest() throws IOException {
    Ran ran = run("check", folder.toString(), "--format", "jsonl");
    assertThat(json(ran).at("/file").asText())
        .isEqualTo(folder.toString().replace('\\', '/') + "/报告.html");
  }

  @Test
  void namesWithQuotesLineBreaksAndEmojiComeOutWhole() throws IOException {
    assumeThat(java.io.File.separatorChar).isEqualTo('/');
    String name = "“引号”\"'\n,换行😀\t<b>.html";
    Files.writeString(folder.resolve(name), WRONG);
    String whole = folder + "/" + name;
    List<String> files = new ArrayList<>();
    json(run("check", "--format", "json", folder.toString()))
        .get("reports")
        .forEach(entry -> files.add(entry.get("file").asText()));
    assertThat(files).containsExactlyInAnyOrder(whole, report.toString());
    Ran text = run("check", folder.toString());
    assertThat(text.out()).contains("换行😀").doesNotContain("'\n,换行");
  }

  @Test
  void pathsFromStandardInput() {
    Ran ran = runWith(report + "\n" + report + "\n", "check", "-", "--format", "jsonl");
    assertThat(ran.out().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "csv"})
  void threadsDoNotChangeTheBytes(String format) throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(
          folder.resolve("f" + i + ".txt"), i % 7 == 0 ? "" : "一、概况\n预算" + i + "万元。\n");
    }
    Ran one = run("check", folder.toString(), "--format", format, "--threads", "1");
    Ran four = run("check", folder.toString(), "--format", format, "--threads", "4");
    assertThat(one.out()).isNotEmpty().isEqualTo(four.out());
    assertThat(one.err()).isEqualTo(four.err());
  }

  @Test
  void workersDoNotChangeTheBytes() throws IOException {
    for (String sample : List.of("docx", "doc", "pdf", "xlsx", "html")) {
      Path from = Path.of("src/main/samples/sample." + sample);
      Files.copy(from, folder.resolve("样例 #1." + sample));
    }
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("包.zip")))) {
      zip.putNextEntry(new ZipEntry("里/报告.html"));
      zip.write(WRONG.getBytes(UTF_8));
    }
    for (int i = 0; i < 20; i++) {
      Files.writeString(
          folder.resolve("f" + i + ".txt"), i % 7 == 0 ? "" : "一、概况\n预算" + i + "万元。\n");
    }
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("大.pdf").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    Map<String, Ran> ran = new TreeMap<>();
    for (String workers : List.of("threads", "processes", "auto")) {
      ran.put(
          workers,
          run(
              "check",
              folder.toString(),
              folder.resolve("没有.docx").toString(),
              "--workers",
              workers,
              "--format",
              "json,jsonl,csv,text",
              "--out",
              folder.resolveSibling(workers).toString()));
    }
    assertThat(ran.get("threads").err()).contains("没有.docx", "大.pdf");
    assertThat(ran.get("processes")).isEqualTo(ran.get("threads"));
    assertThat(ran.get("auto")).isEqualTo(ran.get("threads"));
    for (String format : List.of("json", "jsonl", "csv", "txt")) {
      byte[] expected = Files.readAllBytes(folder.resolveSibling("threads/jihe." + format));
      assertThat(folder.resolveSibling("processes/jihe." + format)).hasBinaryContent(expected);
      assertThat(folder.resolveSibling("auto/jihe." + format)).hasBinaryContent(expected);
    }
    JsonNode json =
        new ObjectMapper().readTree(folder.resolveSibling("processes/jihe.json").toFile());
    assertThat(json.at("/summary/files").asInt()).isEqualTo(29);
    assertThat(json.at("/summary/findings/error").asInt()).isPositive();
    assertThat(json.at("/reports").findValuesAsText("code")).contains("too-large", "not-found");
  }

  @Test
  void severalFormatsGoIntoAFolder() throws IOException {
    Path out = folder.resolve("out/results");
    Ran ran =
        run("check", report.toString(), "--format", "json,csv", "--format=text", "--out", "" + out);
    assertThat(ran.out()).isEmpty();
    try (var files = Files.list(out)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .filteredOn(name -> name.startsWith("jihe."))
          .containsExactlyInAnyOrder("jihe.json", "jihe.csv", "jihe.txt");
    }
  }

  @Test
  void oneFormatGoesToAFileThatIsNoInput() throws IOException {
    Path out = folder.resolve("结果/result.json");
    run("check", report.toString(), "--format", "json", "--out", out.toString());
    String first = Files.readString(out);
    assertThat(first).startsWith("{\"jihe\":\"");
    run("check", folder.toString(), "--format", "json", "--out", out.toString());
    assertThat(Files.readString(out)).contains("报告.html").doesNotContain("result.json");
    Ran over = run("check", report.toString(), "--out", report.toString());
    assertThat(over.status()).isEqualTo(2);
    assertThat(Files.readString(report)).isEqualTo(WRONG);
  }

  @Test
  void anEmptyFolderIsSaid() throws IOException {
    Ran ran = run("check", Files.createDirectory(folder.resolve("空")).toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("没有可处理的文件");
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() {
    StringWriter err = new StringWriter();
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), gone, new PrintWriter(err), false);
    assertThat(Jihe.run(console, "check", report.toString())).isBetween(0, 1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFullDiskIsAnInternalFailure() {
    StringWriter err = new StringWriter();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), full, new PrintWriter(err), false);
    assertThat(Jihe.run(console, "check", report.toString())).isEqualTo(4);
    assertThat(err.toString()).contains("磁盘空间不足");
  }

  @Test
  void extractShowsTheGridAsTheContractSays() throws IOException {
    JsonNode json = json(run("extract", report.toString(), "--format", "json"));
    assertThat(json.at("/status").asText()).isEqualTo("checked");
    JsonNode table = json.at("/blocks").findParent("cells");
    assertThat(table.at("/type").asText()).isEqualTo("table");
    assertThat(table.at("/rows").asInt()).isEqualTo(2);
    assertThat(table.at("/columns").asInt()).isEqualTo(4);
    assertThat(table.at("/cells/1"))
        .hasToString(
            "{\"row\":1,\"column\":2,\"rowSpan\":1,\"columnSpan\":3,\"text\":\"云岭县乡村图书角建设项目\"}");
    assertThat(json.at("/facts").isArray()).isTrue();
  }

  @Test
  void extractAsText() {
    String whole = run("extract", report.toString()).out();
    assertThat(whole).contains("项目支出绩效自评表", "| 项目名称 | 云岭县乡村图书角建设项目 ⟨1×3⟩ |", "事实：");
    String tables = run("extract", "--tables", report.toString()).out();
    assertThat(tables).contains("[表1：2行4列]").doesNotContain("事实：", "（2024年度）");
  }
}
