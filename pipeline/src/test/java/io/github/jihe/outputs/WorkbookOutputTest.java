package io.github.jihe.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import io.github.jihe.outputs.workbook.WorkbookOutput;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Review;
import io.github.jihe.run.Summary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the workbook as a reader of workbooks sees it. */
class WorkbookOutputTest {
  @TempDir private Path folder;

  private static byte[] bytes(List<FileResult> results) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Summary.Counter counter = new Summary.Counter();
    try (Output output = new WorkbookOutput(bytes)) {
      output.begin(new RunInfo("0.1.0", "national"));
      for (FileResult result : results) {
        counter.add(result);
        output.accept(result);
      }
      output.end(counter.summary());
    }
    return bytes.toByteArray();
  }

  private static List<Table> sheets(FileResult... results) throws Exception {
    Reading reading = Readers.installed().read("清单.xlsx", bytes(List.of(results)), Limits.DEFAULT);
    Document document = ((Reading.Read) reading).document();
    return document.tables().toList();
  }

  private static Table sheet(List<Table> sheets, String name) {
    return sheets.stream().filter(table -> table.caption().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> row(Table table, int row) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row)
        .map(cell -> cell.text())
        .toList();
  }

  @Test
  void everySheetIsThereWithItsHeader() throws Exception {
    assertThat(sheets(Results.checked("甲.docx")))
        .extracting(Table::caption)
        .containsExactly("问题清单", "按单位汇总", "按规则汇总", "文件状态", "未能核", "跨文档", "参数");
  }

  @Test
  void aFindingStandsInOneRowWithItsFigures() throws Exception {
    Table list =
        sheet(
            sheets(
                Results.checked("甲.docx", Results.finding(Severity.ERROR, "14.99 ÷ 20 = 74.95%"))),
            "问题清单");
    assertThat(row(list, 1)).startsWith("单位", "项目", "年度", "级别").contains("处理意见", "备注", "依据", "编号");
    assertThat(row(list, 2))
        .contains(
            "云岭县示例馆", "2023", "错误", "72.45%", "74.95%", "14.99 ÷ 20 = 74.95%", "甲.docx", "0a1b");
  }

  @Test
  void sumsCountEverySeverity() throws Exception {
    List<Table> sheets =
        sheets(
            Results.checked("甲.docx", Results.finding(Severity.ERROR, "一")),
            Results.checked(
                "乙.docx",
                Results.finding(Severity.WARNING, "二"),
                Results.finding(Severity.ERROR, "三")));
    assertThat(row(sheet(sheets, "按单位汇总"), 2)).containsExactly("云岭县示例馆", "2", "1", "0", "3");
    assertThat(row(sheet(sheets, "按规则汇总"), 2))
        .containsExactly("score-rate", "得分率与得分、分值不符", "2", "1", "0", "3");
  }

  @Test
  void decisionsMadeBeforeAreFilledIn() throws Exception {
    Finding finding = Results.finding(Severity.ERROR, "一");
    FileResult decided =
        Results.checked("甲.docx", finding)
            .reviewed(
                List.of(finding),
                Review.NONE.deciding(
                    Map.of(finding.id(), new Decision(Decision.Verdict.CONFIRMED, "附凭证")),
                    List.of()));
    Table list = sheet(sheets(decided), "问题清单");
    assertThat(row(list, 2)).contains("确认", "附凭证");
  }

  @Test
  void whatCouldNotBeReadComesFirst() throws Exception {
    Table files =
        sheet(
            sheets(
                Results.checked("好.docx"), Results.partial("半.pdf"), Results.unreadable("锁.docx")),
            "文件状态");
    assertThat(row(files, 2)).startsWith("锁.docx", "未能读取").contains("文件已加密，请解除密码后重新报送");
    assertThat(row(files, 3)).startsWith("半.pdf", "部分读取");
    assertThat(row(files, 4)).startsWith("好.docx", "已核");
  }

  @Test
  void reasonsWhyNothingWasComparedAreListed() throws Exception {
    Table open = sheet(sheets(Results.checked("甲.docx")), "未能核");
    assertThat(row(open, 2)).containsExactly("甲.docx", "score-rate", "没有得分率，不能核对");
  }

  @Test
  void foreignTextStaysText() throws Exception {
    String hostile = "=HYPERLINK(\"http://x\",\"点\")";
    Table list =
        sheet(
            sheets(
                Results.checked("甲.docx", Results.finding(Severity.INFO, hostile)),
                Results.checked(
                    "乙.docx", Results.finding(Severity.INFO, "逗号，\"引号\"\n换行\u0001<b>&"))),
            "问题清单");
    assertThat(row(list, 2)).contains("'" + hostile);
    assertThat(row(list, 3)).contains("逗号，\"引号\"\n换行\uFFFD<b>&");
  }

  @Test
  void textLongerThanACellIsCutAndSaysSo() throws Exception {
    Table list =
        sheet(
            sheets(Results.checked("甲.docx", Results.finding(Severity.INFO, "长".repeat(40_000)))),
            "问题清单");
    assertThat(row(list, 2)).anyMatch(text -> text.endsWith("（以下略）") && text.length() < 32_767);
  }

  @Test
  void manyFindingsAreAllThere() throws Exception {
    List<FileResult> results = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      results.add(Results.checked(i + ".docx", Results.finding(Severity.WARNING, "第" + i)));
    }
    String list = part(bytes(results), "xl/worksheets/sheet1.xml");
    assertThat(list.split("<row ", -1)).hasSize(3002);
    assertThat(list).contains(">0.docx<", ">2999.docx<");
  }

  @Test
  void aReviewerChoosesFromAList() throws Exception {
    String list = part(bytes(List.of(Results.checked("甲.docx"))), "xl/worksheets/sheet1.xml");
    assertThat(list).contains("确认,不是问题,已整改").contains("state=\"frozen\"").contains("<autoFilter");
  }

  private String part(byte[] workbook, String name) throws Exception {
    Path file = Files.write(folder.resolve("清单.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
