package io.github.jihe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Location;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.Source;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {
  @TempDir private Path folder;

  static Finding finding(String id, String rule) {
    return new Finding(
        id,
        rule,
        Severity.ERROR,
        "标题",
        "说明",
        "",
        "",
        "",
        "",
        "",
        List.of(Evidence.reported(new Source(new Location(0, "", 1, 0, 0, 0), ""))));
  }

  static FileResult result(String file, String unit, Finding... findings) {
    return new FileResult(
        file,
        "txt",
        Status.CHECKED,
        Optional.empty(),
        Optional.of(
            new Head(
                ReportKind.UNKNOWN,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        new Audit(List.of(findings), List.of()));
  }

  private Decisions decisions(String csv) throws IOException, ReviewFileException {
    return Decisions.load(Files.writeString(folder.resolve("d.csv"), csv));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  @Test
  void decisionOnOneFindingHoldsWhereverItIsFoundAgain() throws Exception {
    Decisions made = decisions("指纹,决定,备注\na1,不是问题,按规定\na2,确认,\na3,已整改,改了\n");
    FileResult result =
        made.on(
            result("x/新版.docx", "甲", finding("a1", "r"), finding("a2", "r"), finding("a4", "r")));
    assertThat(ids(result.findings())).containsExactly("a2", "a4");
    assertThat(ids(result.review().dismissed())).containsExactly("a1");
    assertThat(result.review().decisionOn(result.findings().get(0)))
        .contains(new Decision(Decision.Verdict.CONFIRMED, ""));
    assertThat(result.review().decisionOn(result.findings().get(1))).isEmpty();
  }

  @Test
  void decisionOnAFileHoldsForItsRuleThere() throws Exception {
    Decisions made = decisions("指纹,决定,范围\na1,不是问题,本文件\n");
    FileResult same =
        made.on(result("a.docx", "甲", finding("a1", "r"), finding("a2", "r"), finding("a3", "s")));
    assertThat(ids(same.findings())).containsExactly("a3");
    FileResult other = made.on(result("b.docx", "甲", finding("a2", "r")));
    assertThat(ids(other.findings())).containsExactly("a2");
  }

  @Test
  void aFileMayBeNamedWithItsRule() throws Exception {
    Decisions made = decisions("file,rule,id,decision,scope\n旧/a.docx,r,gone,不是问题,本文件\n");
    assertThat(made.on(result("新/a.docx", "甲", finding("a2", "r"))).findings()).isEmpty();
    assertThat(made.on(result("新/b.docx", "甲", finding("a2", "r"))).findings()).hasSize(1);
  }

  @Test
  void decisionOnAUnitHoldsForItsRuleInAllItsFiles() throws Exception {
    Decisions made = decisions("指纹,决定,范围,规则,单位\na1,不是问题,本单位,r,甲\na2,确认,本条,,\n");
    FileResult same = made.on(result("b.docx", "甲", finding("a9", "r"), finding("a2", "r")));
    assertThat(ids(same.findings())).as("the nearer decision counts").containsExactly("a2");
    assertThat(made.on(result("c.docx", "乙", finding("a9", "r"))).findings()).hasSize(1);
  }

  @Test
  void linesWithoutDecisionAreNone() throws Exception {
    Decisions made = decisions("file,rule,id,decision,note\na.docx,r,a1,,\n");
    assertThat(made.on(result("a.docx", "甲", finding("a1", "r"))).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void excelSavesItInItsOwnWay(String charset) throws Exception {
    String mark = charset.equals("UTF-8") ? "\uFEFF" : "";
    Path file = folder.resolve("d.csv");
    Files.write(file, (mark + "指纹,决定\r\na1,不是问题\r\n").getBytes(Charset.forName(charset)));
    assertThat(Decisions.load(file).on(result("a", "甲", finding("a1", "r"))).findings()).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                  | 第 1 行有误：文件是空的
          序号,决定\\na1,确认                  | 第 1 行有误：第一行没有“指纹”
          指纹,意见\\na1,确认                  | 第 1 行有误：第一行没有“决定”
          指纹,决定\\na1,确认\\na2,同意        | 第 3 行有误：决定应为 确认、不是问题 或 已整改，而不是“同意”
          指纹,决定,范围\\na1,确认,全省        | 第 2 行有误：范围应为 本条、本文件 或 本单位，而不是“全省”
          指纹,决定\\n,确认                    | 第 2 行有误：没有填指纹
          指纹,决定,范围\\na1,确认,本单位      | 第 2 行有误：范围为 本单位 时应填“规则”和“单位”两列
          指纹,决定\\na1,确认\\n\\na1,不是问题 | 第 4 行有误：指纹 a1 的决定“不是问题”与第 2 行的“确认”不同
          """)
  void faultsAreNamedWithTheirLine(String csv, String message) {
    assertThatThrownBy(() -> decisions(csv.replace("\\n", "\n")))
        .isInstanceOf(ReviewFileException.class)
        .hasMessageContaining("d.csv")
        .hasMessageContaining(message);
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> Decisions.load(folder.resolve("none.csv")))
        .isInstanceOf(ReviewFileException.class)
        .hasMessageContaining("none.csv");
  }

  /** Sheets one after the other, each row by row. */
  private Path workbook(List<List<List<String>>> sheets) throws IOException {
    Path file = folder.resolve("处理.xlsx");
    try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
      for (int s = 0; s < sheets.size(); s++) {
        Worksheet sheet = workbook.newWorksheet("表" + s);
        for (int row = 0; row < sheets.get(s).size(); row++) {
          for (int column = 0; column < sheets.get(s).get(row).size(); column++) {
            sheet.inlineString(row, column, sheets.get(s).get(row).get(column));
          }
        }
      }
    }
    return file;
  }

  @Test
  void aFilledInWorkbookServes() throws Exception {
    Path file =
        workbook(
            List.of(
                List.of(
                    List.of("单位", "问题", "处理意见", "备注", "编号"),
                    List.of("甲", "标题", "不是问题", "按规定", "0123456789012345"),
                    List.of("甲", "标题", "", "", "a2"),
                    List.of("乙", "标题", "确认", "", "a3")),
                List.of(List.of("单位", "合计"), List.of("甲", "3"))));
    FileResult result =
        Decisions.load(file)
            .on(
                result(
                    "a.docx",
                    "甲",
                    finding("0123456789012345", "r"),
                    finding("a2", "r"),
                    finding("a3", "r")));
    assertThat(ids(result.findings())).containsExactly("a2", "a3");
    assertThat(result.review().decisions().get("0123456789012345").note()).isEqualTo("按规定");
    assertThat(result.review().decisions().get("a3").verdict())
        .isEqualTo(Decision.Verdict.CONFIRMED);
  }

  @Test
  void faultsOfAWorkbookAreNamedWithTheirLine() throws Exception {
    Path wrong =
        workbook(List.of(List.of(List.of("处理意见", "编号"), List.of("确认", "a1"), List.of("同意", "a2"))));
    assertThatThrownBy(() -> Decisions.load(wrong))
        .isInstanceOf(ReviewFileException.class)
        .hasMessageContaining("处理.xlsx 第 3 行有误")
        .hasMessageContaining("同意");
    Path other = workbook(List.of(List.of(List.of("单位", "合计"), List.of("甲", "3"))));
    assertThatThrownBy(() -> Decisions.load(other))
        .isInstanceOf(ReviewFileException.class)
        .hasMessageContaining("没有一张表同时有“编号”和“处理意见”");
    Path broken = Files.write(folder.resolve("坏.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThatThrownBy(() -> Decisions.load(broken))
        .isInstanceOf(ReviewFileException.class)
        .hasMessageContaining("坏.xlsx 无法读取");
  }
}
