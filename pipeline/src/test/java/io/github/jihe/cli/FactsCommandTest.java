package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {
  private static final String FORMS =
      """
      # 项目支出绩效自评表

      （2023年度）

      | 项目名称 | =清淤+1 | 实施单位 | 沛川县水利局 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 |
      |---|---|---|
      | 年度资金总额 | 75.00 | 72.50 |

      # 项目支出绩效自评表

      （2023年度）

      | 项目名称 | 泵站更新 | 实施单位 | 沛川县泵站 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 |
      |---|---|---|
      | 年度资金总额 | 1,035.00 | 33.00 |
      """;

  @TempDir private Path folder;

  private static List<CSVRecord> rows(String csv) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            csv.replaceFirst("^\uFEFF", ""),
            CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  @Test
  void oneRowAFact() throws IOException {
    Files.writeString(folder.resolve("a.md"), FORMS);
    Files.writeString(folder.resolve("b.txt"), "");
    Ran ran = Ran.run("facts", folder.toString());
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("b.txt");
    List<CSVRecord> funds =
        rows(ran.out()).stream().filter(row -> row.get("type").equals("fund")).toList();
    assertThat(funds).hasSize(4).allMatch(CSVRecord::isConsistent);
    assertThat(funds)
        .extracting(
            row -> row.get("unit"),
            row -> row.get("project"),
            row -> row.get("year"),
            row -> row.get("form"),
            row -> row.get("label"),
            row -> row.get("measure"),
            row -> row.get("value"),
            row -> row.get("valueUnit"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "沛川县水利局", "'=清淤+1", "2023", "1", "年度资金总额", "budget", "75.00", "万元"),
            org.assertj.core.groups.Tuple.tuple(
                "沛川县水利局", "'=清淤+1", "2023", "1", "年度资金总额", "executed", "72.50", "万元"),
            org.assertj.core.groups.Tuple.tuple(
                "沛川县泵站", "泵站更新", "2023", "2", "年度资金总额", "budget", "1035.00", "万元"),
            org.assertj.core.groups.Tuple.tuple(
                "沛川县泵站", "泵站更新", "2023", "2", "年度资金总额", "executed", "33.00", "万元"));
    assertThat(funds.get(0).get("place")).contains("第2行第2列");
    assertThat(rows(ran.out())).allMatch(row -> !row.get("value").startsWith("="));
  }

  @Test
  void intoAFile() throws IOException {
    Path report = Files.writeString(folder.resolve("a.md"), FORMS);
    Path out = folder.resolve("facts.csv");
    assertThat(Ran.run("facts", folder.toString(), "--out", out.toString()).status()).isZero();
    assertThat(rows(Files.readString(out))).hasSizeGreaterThan(4);
    assertThat(Ran.run("facts", folder.toString(), "--out", out.toString()).out()).isEmpty();
    assertThat(rows(Files.readString(out))).allMatch(row -> row.get("file").endsWith("a.md"));
    assertThat(Ran.run("facts", report.toString(), "--out", report.toString()).status())
        .isEqualTo(2);
    assertThat(Files.readString(report)).isEqualTo(FORMS);
    assertThat(Ran.run("facts", report.toString(), "--format", "xml").status()).isEqualTo(2);
  }

  @Test
  void ofARunWhoseReportsAreElsewhereNow() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("报告"));
    Files.writeString(reports.resolve("a.md"), FORMS);
    Files.writeString(reports.resolve("b.md"), FORMS.replace("清淤", "绿化"));
    String read = Ran.run("facts", reports.toString()).out();
    Path run = folder.resolve("结果");
    Ran.run("check", reports.toString(), "--format", "json,csv", "--out", run.toString());
    Files.move(reports, folder.resolve("搬走"));
    Ran ran = Ran.run("facts", run.toString(), "--format", "csv");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isNotEmpty().isEqualTo(read);
    String both = Ran.run("facts", run.toString(), folder.resolve("搬走/a.md").toString()).out();
    assertThat(both).startsWith(read.strip()).contains("搬走/a.md");
    assertThat(rows(both)).hasSize(rows(read).size() * 3 / 2);
  }

  @Test
  void ofARunThatWasKilledWhileItWrote() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("报告"));
    Files.writeString(reports.resolve("a.md"), FORMS);
    Files.writeString(reports.resolve("b.md"), FORMS);
    Path run = folder.resolve("结果");
    Ran.run("check", reports.toString(), "--format", "json,csv", "--out", run.toString());
    List<CSVRecord> all = rows(Ran.run("facts", run.toString()).out());
    byte[] stored = Files.readAllBytes(run.resolve("run.facts"));
    for (int length = 0; length < stored.length; length += 40) {
      Files.write(run.resolve("run.facts"), Arrays.copyOf(stored, length));
      Ran ran = Ran.run("facts", run.toString());
      assertThat(ran.status()).isZero();
      assertThat(rows(ran.out()))
          .hasSizeLessThanOrEqualTo(all.size())
          .allMatch(CSVRecord::isConsistent);
    }
    Files.writeString(run.resolve("run.facts"), "no table of any kind");
    Ran broken = Ran.run("facts", run.toString());
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("无法读取");
    Files.delete(run.resolve("run.facts"));
    Ran old = Ran.run("facts", run.toString());
    assertThat(old.status()).isEqualTo(2);
    assertThat(old.err()).contains("没有 run.facts", "重新核对");
  }
}
