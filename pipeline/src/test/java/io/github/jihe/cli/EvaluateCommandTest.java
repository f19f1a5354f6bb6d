package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
  private static final String FORM =
      """
      # 项目支出绩效自评表

      | 项目名称 | 河湾镇水渠清淤 | 实施单位 | 河湾镇水管站 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
      |---|---|---|---|
      | 年度资金总额 | 60.00 | 54.00 | %s |
      """;

  @TempDir private Path folder;

  @BeforeEach
  void reports() throws IOException {
    Files.writeString(folder.resolve("清淤.md"), FORM.formatted("91.00%"));
    Files.writeString(folder.resolve("另一份.md"), FORM.formatted("95.00%"));
    Files.writeString(folder.resolve("没看过.md"), FORM.formatted("96.00%"));
  }

  private Ran evaluate(String labels, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("标注.csv"), labels.getBytes(charset));
    return Ran.run("evaluate", folder.toString(), "--labels", file.toString(), "-q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void countsWhatWasFoundMissedAndSuperfluous(String charset) throws IOException {
    Ran ran =
        evaluate(
            """
            文件,规则,报告值,应为
            清淤.md,fund-rate,91.00%,90.00%
            清淤.md,fund-over-100,,
            另一份.md,,,
            """,
            Charset.forName(charset));
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains(
            "漏报  " + folder + "/清淤.md  fund-over-100",
            "多报  " + folder + "/另一份.md  fund-rate",
            "| fund-rate | 1 | 1 | 0 | 1 | 50.0% (9.5–90.5) | 100.0% (20.7–100.0) |",
            "| fund-over-100 | 1 | 0 | 1 | 0 | – | 0.0% (0.0–79.3) |",
            "| 合计 | 2 | 1 | 1 | 1 | 50.0% (9.5–90.5) | 50.0% (9.5–90.5) |",
            "已对照 2 份报告；没有标注的 1 份未对照")
        .doesNotContain("没看过.md", "没有找到");
  }

  /** As sheets save them and as people type them. */
  @ParameterizedTest
  @CsvSource({"UTF-8,;", "GBK,;", "UTF-16,tab", "GBK,tab", "UTF-8,，"})
  void anyDelimiterServes(String charset, String delimiter) throws IOException {
    String labels = "文件,规则,报告值,应为\r\n清淤.md,fund-rate,91.00%,\r\n另一份.md,,,\r\n";
    Ran ran =
        evaluate(
            labels.replace(",", delimiter.equals("tab") ? "\t" : delimiter),
            Charset.forName(charset));
    assertThat(ran.out()).contains("| fund-rate | 1 | 1 | 0 | 1 |", "已对照 2 份报告");
  }

  @Test
  void workbookServes() throws IOException {
    Path file = folder.resolve("标注.xlsx");
    try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("标注");
      sheet.value(0, 0, "报告");
      sheet.value(1, 0, "文件");
      sheet.value(1, 1, "规则");
      sheet.value(1, 2, "报告值");
      sheet.value(2, 0, "清淤.md");
      sheet.value(2, 1, "fund-rate");
      sheet.value(2, 2, "91.00%");
    }
    Ran ran = Ran.run("evaluate", folder.toString(), "--labels", file.toString(), "-q");
    assertThat(ran.out()).contains("| fund-rate | 1 | 1 | 0 | 0 |", "已对照 1 份报告");
  }

  @Test
  void longerShorterAndSharedNamesOfFiles() throws IOException {
    Files.createDirectories(folder.resolve("甲"));
    Files.writeString(folder.resolve("甲/清淤.md"), FORM.formatted("90.00%"));
    Ran ran =
        evaluate(
            "文件,规则\n./甲\\清淤.md,\n清淤.md,fund-rate\n%s/另一份.md,\n".formatted(folder),
            StandardCharsets.UTF_8);
    assertThat(ran.out())
        .contains("已对照 3 份报告；没有标注的 1 份未对照", "对应几份报告的文件名，请在标注中写上文件夹：清淤.md")
        .doesNotContain("没有找到");
  }

  /** Lines of a whole run's result stay in the file, though one report does not show them. */
  @Test
  void rulesOfSeveralReportsAreLeftOut() throws IOException {
    Ran ran =
        evaluate("文件,规则\n清淤.md,fund-rate\n清淤.md,led-paid\n清淤.md,yy-copy\n", StandardCharsets.UTF_8);
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("跨文档和台账的规则不参加对照，有 2 行标注未用").doesNotContain("| led-paid");
  }

  @Test
  void labelsThatAreNotThere() {
    Ran ran = Ran.run("evaluate", folder.toString(), "--labels", folder + "/没有.csv", "-q");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("找不到标注文件 " + folder + "/没有.csv，请检查路径是否正确");
    assertThat(Ran.run("evaluate", folder.toString(), "--labels", folder.toString(), "-q").err())
        .contains("标注文件 " + folder + " 是文件夹，请给出文件");
  }

  @Test
  void anotherFigureIsAnotherProblem() throws IOException {
    Ran ran = evaluate("\uFEFF文件,规则,报告值\n清淤.md,fund-rate,19.00%\n", StandardCharsets.UTF_8);
    assertThat(ran.out()).contains("| fund-rate | 1 | 0 | 1 | 1 | 0.0% (0.0–79.3) |");
  }

  /** The result of a check with its decisions filled in. */
  @Test
  void resultOfACheckServesAsLabels() throws IOException {
    Path csv = folder.resolve("清单.csv");
    Ran.run("check", folder.toString(), "--format", "csv", "--out", csv.toString(), "-q");
    String[] lines = Files.readString(csv).split("\r\n");
    assertThat(lines).hasSize(4);
    int decision = java.util.List.of(lines[0].split(",")).indexOf("decision");
    assertThat(decision).isPositive();
    lines[1] = lines[1].replaceAll(",,$", ",不是问题,");
    Files.writeString(csv, String.join("\r\n", lines));
    Ran ran = Ran.run("evaluate", folder.toString(), "--labels", csv.toString(), "-q");
    assertThat(ran.out()).contains("| fund-rate | 2 | 2 | 0 | 1 |", "已对照 3 份报告；没有标注的 0 份未对照");
  }

  @Test
  void namesThatFitNothingAreSaid() throws IOException {
    assertThat(evaluate("文件,规则\n没有.md,fund-rate\n", StandardCharsets.UTF_8).out())
        .contains("已对照 0 份报告；没有标注的 3 份未对照", "标注了而没有找到的文件：没有.md");
    Ran unknown = evaluate("文件,规则\n\n清淤.md,fund-rates\n", StandardCharsets.UTF_8);
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("第 3 行有误：没有“fund-rates”这条规则");
    Ran nameless = evaluate("规则,应为\nfund-rate,1\n", StandardCharsets.UTF_8);
    assertThat(nameless.status()).isEqualTo(2);
    assertThat(nameless.err()).contains("第 1 行有误：第一行没有“文件”或“file”这一列");
  }
}
