package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages of a run, through the command line. */
class PagesTest {
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
  private Path reports;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    reports = Files.createDirectory(folder.resolve("报告"));
    Files.writeString(reports.resolve("一.md"), REPORT);
    Files.writeString(reports.resolve("二.md"), REPORT.replace("93.00%", "95.00%"));
    out = reports.resolve("结果");
  }

  private Ran check(String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "check";
    all[1] = reports.toString();
    all[2] = "--out";
    all[3] = out.toString();
    System.arraycopy(more, 0, all, 4, more.length);
    return Ran.run(all);
  }

  private String page(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  @Test
  void pagesAreTheSameWhoeverReads() throws IOException {
    assertThat(check("--format", "html", "--workers", "threads").status()).isEqualTo(1);
    String index = page("index.html");
    String first = page("reports/00001.html");
    assertThat(first).contains("93.00%", "class=\"error\"", "高坪镇建设所");
    assertThat(check("--format", "html", "--workers", "processes").status()).isEqualTo(1);
    assertThat(page("index.html")).as("its own pages are no reports").isEqualTo(index);
    assertThat(page("reports/00001.html")).isEqualTo(first);
    assertThat(out.resolve("reports/00003.html")).doesNotExist();
  }

  @Test
  void aPlaceThatIsTakenIsWrongUse() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("index.html"), "mine");
    Ran ran = check("--format", "html");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("已有别的 index.html");
    Ran file =
        Ran.run(
            "check",
            reports.toString(),
            "--format",
            "html",
            "--out",
            reports.resolve("一.md").toString());
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("应为文件夹");
    assertThat(Ran.run("check", reports.toString(), "--format", "html").err()).contains("指定文件夹");
  }

  @Test
  void theWorkbookLeadsToThePagesAndComesBackFilledIn() throws IOException {
    out = folder.resolve("结果");
    assertThat(check("--format", "html,xlsx").status()).isEqualTo(1);
    Path list = out.resolve("jihe.xlsx");
    String sheet = part(list, "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("HYPERLINK(\"reports/00001.html#f1\"");
    assertThat(page("reports/00001.html")).contains("id=\"f1\"");
    Path filled = folder.resolve("已填.xlsx");
    fill(list, filled);
    assertThat(decisionsIn(filled)).contains("不是问题");
    Ran again =
        Ran.run("check", reports.toString(), "--format", "json", "--decisions", filled.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("\"dismissed\":3");
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      return text(zip, zip.getEntry(name));
    }
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As a person would, in every row of the column 处理意见. */
  private static void fill(Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        String content = text(zip, entry);
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          content =
              content.replaceAll(
                  "<c r=\"M([2-9])\"( s=\"\\d+\")?(/>|></c>)",
                  "<c r=\"M$1\"$2 t=\"inlineStr\"><is><t>不是问题</t></is></c>");
        }
        copy.write(content.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String decisionsIn(Path workbook) throws IOException {
    Reading reading =
        Readers.installed().read("已填.xlsx", Files.readAllBytes(workbook), Limits.DEFAULT);
    Document document = ((Reading.Read) reading).document();
    return document.tables().findFirst().orElseThrow().cells().toString();
  }
}
