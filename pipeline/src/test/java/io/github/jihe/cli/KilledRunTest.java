package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, ended in the middle of its work. */
@Timeout(600)
class KilledRunTest {
  private static final int REPORTS = 80;
  private static final int KILLS = 4;
  private static final long POLL_MILLIS = 2;

  @TempDir private Path temporary;
  private Path reports;

  private static String report(int number) {
    return """
    # 项目支出绩效自评表

    | 项目名称 | 柳坪镇第%d号水窖维修 | 实施单位 | 柳坪镇第%d水管站 |
    |---|---|---|---|

    | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    |---|---|---|---|---|---|
    | 年度资金总额 | 80.00 | 76.00 | 10 | %s | 9.5 |
    """
        .formatted(number, number % 7, number % 3 == 0 ? "95.00%" : "93.00%");
  }

  @BeforeEach
  void write() throws IOException {
    reports = Files.createDirectory(temporary.resolve("报告"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(reports.resolve("%03d.md".formatted(i)), report(i));
    }
    Files.copy(reports.resolve("001.md"), reports.resolve("001-副本.md"));
    Files.createFile(reports.resolve("空.docx"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(reports.resolve("压缩包.zip")))) {
      for (int i = 0; i < 20; i++) {
        zip.putNextEntry(new ZipEntry("内%d.md".formatted(i)));
        zip.write(report(1000 + i).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private Process start(Path out, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                reports.toString(),
                "--format",
                "json,csv,xlsx,html",
                "--out",
                out.toString(),
                "--threads",
                "2"));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(temporary.resolve("said").toFile())
        .start();
  }

  /** Waits until more is kept than this, in bytes, or the process has ended. */
  private static void awaitKept(Process process, Path out, long more) throws InterruptedException {
    Path kept = out.resolve("run.results");
    while (process.isAlive() && kept.toFile().length() <= more) {
      process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** All results but what tells the time, and what is only for going on. */
  private static Map<String, String> results(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (name.endsWith(".xlsx")) {
          try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
              if (!entry.getName().startsWith("docProps")) {
                files.put(name + "/" + entry.getName(), text(zip.getInputStream(entry)));
              }
            }
          }
        } else if (!name.startsWith("run.")) {
          files.put(name, text(Files.newInputStream(file)));
        }
      }
    }
    return files;
  }

  private static String text(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void nothingIsLostHoweverOftenARunIsKilled() throws IOException, InterruptedException {
    Path calm = temporary.resolve("顺利");
    assertThat(start(calm).waitFor()).isEqualTo(3);
    Path out = temporary.resolve("中断");
    long whole = Files.size(calm.resolve("run.results"));
    int killed = 0;
    long least = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(out, "--resume");
      awaitKept(process, out, whole * i / (KILLS + 1));
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
      long kept = Files.size(out.resolve("run.results"));
      assertThat(kept).as("what was kept stays").isGreaterThanOrEqualTo(least);
      least = kept - Math.min(kept, whole / 10); // The last one may have been cut off.
      awaitEndOfOthers(process);
    }
    assertThat(killed).isPositive();
    assertThat(start(out, "--resume").waitFor()).isEqualTo(3);
    assertThat(results(out)).isEqualTo(results(calm));
    assertThat(json(out.resolve("run.json")).at("/summary"))
        .isEqualTo(json(calm.resolve("run.json")).at("/summary"));
  }

  private static void awaitEndOfOthers(Process process) {
    process.descendants().forEach(other -> other.onExit().join());
  }

  @Test
  void aRunThatIsInterruptedLeavesAValidPartOfItsResult() throws IOException, InterruptedException {
    Path calm = temporary.resolve("顺利");
    start(calm).waitFor();
    Path out = temporary.resolve("中断");
    Process process = start(out, "--workers", "processes");
    awaitKept(process, out, Files.size(calm.resolve("run.results")) / 3);
    // As a terminal does: to every process of the command.
    List<String> kill = new ArrayList<>(List.of("kill", "-INT", Long.toString(process.pid())));
    process.descendants().forEach(other -> kill.add(Long.toString(other.pid())));
    assertThat(new ProcessBuilder(kill).start().waitFor()).isZero();
    assertThat(process.waitFor()).isEqualTo(ExitStatus.STOPPED);
    JsonNode part = json(out.resolve("jihe.json"));
    int files = part.at("/summary/files").asInt();
    assertThat(files).isBetween(1, REPORTS);
    assertThat(part.at("/summary/stopped").asBoolean()).isTrue();
    assertThat(part.path("reports")).hasSize(files);
    assertThat(part.path("crossDocument")).isEmpty();
    JsonNode all = json(calm.resolve("jihe.json")).path("reports");
    for (int i = 0; i < files; i++) {
      assertThat(part.path("reports").get(i)).isEqualTo(all.get(i));
    }
    assertThat(json(out.resolve("run.json")).path("state").asText()).isEqualTo("stopped");
    assertThat(results(out)).containsKey("jihe.xlsx/xl/worksheets/sheet1.xml");
    assertThat(Files.readString(out.resolve("index.html"))).contains("核对没有完成");
    assertThat(Files.readString(temporary.resolve("said"))).contains("--resume");
    assertThat(start(out, "--resume").waitFor()).isEqualTo(3);
    assertThat(results(out)).isEqualTo(results(calm));
  }
}
