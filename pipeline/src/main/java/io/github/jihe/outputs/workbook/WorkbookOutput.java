package io.github.jihe.outputs.workbook;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Problem;
import io.github.jihe.outputs.AcrossPlaces;
import io.github.jihe.outputs.Counts;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.OutputFormat;
import io.github.jihe.outputs.Place;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.outputs.SpooledRows;
import io.github.jihe.outputs.UnitCounts;
import io.github.jihe.outputs.Unverified;
import io.github.jihe.outputs.site.SiteOutput;
import io.github.jihe.outputs.workbook.Sheet.Column;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Status;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * An Excel workbook: 问题清单 with one finding a row and a column to decide in, sums by unit and by
 * rule, 文件状态 with what could not be read first, 未能核, 跨文档 and 参数. Findings are written as they come;
 * what stands on later sheets waits in temporary files.
 */
public final class WorkbookOutput implements Output {

  /** Its name. */
  public static final class Format implements OutputFormat {
    @Override
    public String name() {
      return "xlsx";
    }

    @Override
    public boolean isText() {
      return false;
    }

    @Override
    public Output open(OutputStream out) throws IOException {
      return new WorkbookOutput(out);
    }
  }

  private record FindingColumn(Column column, BiFunction<FileResult, Finding, String> cell) {
    static FindingColumn of(
        String name, int width, boolean wrapped, BiFunction<FileResult, Finding, String> cell) {
      return new FindingColumn(new Column(name, width, wrapped), cell);
    }

    static FindingColumn wide(
        String name, int width, BiFunction<FileResult, Finding, String> cell) {
      return of(name, width, true, cell);
    }

    static FindingColumn slim(
        String name, int width, BiFunction<FileResult, Finding, String> cell) {
      return of(name, width, false, cell);
    }
  }

  private static final List<FindingColumn> COLUMNS =
      List.of(
          FindingColumn.wide("单位", 20, (result, finding) -> head(result, Head::unit)),
          FindingColumn.wide("项目", 24, (result, finding) -> head(result, Head::project)),
          FindingColumn.slim("年度", 7, (result, finding) -> year(result)),
          FindingColumn.slim("级别", 7, (result, finding) -> finding.severity().chinese()),
          FindingColumn.wide("问题", 24, (result, finding) -> finding.title()),
          FindingColumn.wide("报告数", 14, (result, finding) -> finding.reported()),
          FindingColumn.wide("核算数", 14, (result, finding) -> finding.expected()),
          FindingColumn.wide("相差", 12, (result, finding) -> finding.difference()),
          FindingColumn.wide("说明", 48, (result, finding) -> finding.message()),
          FindingColumn.wide(
              "位置", 26, (result, finding) -> Place.of(finding.location(), result.format())),
          FindingColumn.wide(
              "原文", 24, (result, finding) -> finding.evidence().get(0).source().quote()),
          FindingColumn.wide("请单位说明", 32, (result, finding) -> finding.suggestion()),
          FindingColumn.slim("处理意见", 11, WorkbookOutput::verdict),
          FindingColumn.wide("备注", 20, WorkbookOutput::note),
          FindingColumn.wide("依据", 36, (result, finding) -> finding.basis()),
          FindingColumn.slim("规则", 18, (result, finding) -> finding.rule()),
          FindingColumn.wide("文件", 32, (result, finding) -> result.file()),
          FindingColumn.slim("编号", 19, (result, finding) -> finding.id()));

  private static final Column PAGE = new Column("网页", 8, false);
  private static final List<String> DECISIONS = List.of("确认", "不是问题", "已整改");
  private static final int SEVERITY_COLUMN = 3;
  private static final int DECISION_COLUMN = 12;
  private static final int ACROSS_DECISION_COLUMN = 6;
  private static final Map<Severity, String> COLOURS =
      Map.of(Severity.ERROR, "F8CBAD", Severity.WARNING, "FFE699", Severity.INFO, "DDEBF7");
  private static final List<Column> STATUS =
      List.of(
          new Column("文件", 50, true),
          new Column("状态", 10, false),
          new Column("说明", 60, true),
          new Column("单位", 24, true),
          new Column("项目", 28, true),
          new Column("年度", 7, false),
          new Column("得分", 8, false),
          new Column("等级", 8, false));
  private static final List<Column> OPEN =
      List.of(
          new Column("文件", 50, true), new Column("规则", 20, false), new Column("未能核的原因", 70, true));
  private static final List<Column> COUNTS =
      List.of(
          new Column("错误", 8, false),
          new Column("疑点", 8, false),
          new Column("提示", 8, false),
          new Column("合计", 8, false));

  private final OutputStream out;
  private final Workbook workbook;
  private final SpooledRows unread = new SpooledRows();
  private final SpooledRows partly = new SpooledRows();
  private final SpooledRows read = new SpooledRows();
  private final SpooledRows open = new SpooledRows();
  private final UnitCounts byUnit = new UnitCounts();
  private final Counts byRule = new Counts();
  private RunInfo run = new RunInfo("", "");
  private Optional<Sheet> findings = Optional.empty();
  private int files;

  public WorkbookOutput(OutputStream out) throws IOException {
    this.out = out;
    workbook = new Workbook(out, "jihe", "1.0");
  }

  private static String head(
      FileResult result, java.util.function.Function<Head, Optional<String>> field) {
    return result.head().flatMap(field).orElse("");
  }

  private static String year(FileResult result) {
    return result.head().stream()
        .flatMap(head -> head.year().stream().mapToObj(Integer::toString))
        .findFirst()
        .orElse("");
  }

  /** As it was decided before, so that it comes back with the next decisions. */
  private static String verdict(FileResult result, Finding finding) {
    return result.review().decisionOn(finding).map(made -> made.verdict().chinese()).orElse("");
  }

  private static String note(FileResult result, Finding finding) {
    return result.review().decisionOn(finding).map(Decision::note).orElse("");
  }

  private Sheet findingsSheet(boolean pages) {
    Stream<Column> columns = COLUMNS.stream().map(FindingColumn::column);
    Sheet sheet =
        new Sheet(
            workbook, "问题清单", (pages ? Stream.concat(columns, Stream.of(PAGE)) : columns).toList());
    sheet.choices(DECISION_COLUMN, DECISIONS);
    return sheet;
  }

  @Override
  public void begin(RunInfo begun) {
    run = begun;
    findings = Optional.of(findingsSheet(begun.pages()));
  }

  @Override
  public void accept(FileResult result) throws IOException {
    files++;
    Sheet sheet = findings.orElseThrow();
    int listed = 0;
    for (Finding finding : result.findings()) {
      listed++;
      sheet.add(
          COLUMNS.stream().map(column -> column.cell().apply(result, finding)).toList(),
          SEVERITY_COLUMN,
          COLOURS.get(finding.severity()),
          run.pages() ? SiteOutput.address(files, listed) : "");
      byUnit.add(result, finding.severity());
      byRule.add(finding.rule() + "\t" + finding.title(), finding.severity());
    }
    status(result);
    for (Audit.Tally tally : result.audit().tallies()) {
      for (String reason : tally.notChecked().stream().distinct().toList()) {
        open.add(List.of(result.file(), tally.rule(), reason));
      }
    }
  }

  private void status(FileResult result) throws IOException {
    List<String> row =
        List.of(
            result.file(),
            switch (result.status()) {
              case CHECKED -> "已核";
              case PARTIAL -> "部分读取";
              case UNREADABLE -> "未能读取";
            },
            result.problem().map(Problem::message).orElse(""),
            head(result, Head::unit),
            head(result, Head::project),
            year(result),
            head(result, Head::score),
            head(result, Head::grade));
    SpooledRows rows = result.status() == Status.PARTIAL ? partly : read;
    (result.status() == Status.UNREADABLE ? unread : rows).add(row);
  }

  @Override
  public void end(Summary summary) throws IOException {
    findings.orElseThrow().finish();
    counts("按单位汇总", List.of(new Column("单位", 40, true)), byUnit.lines("（未注明单位）"));
    counts(
        "按规则汇总", List.of(new Column("规则", 22, false), new Column("问题", 40, true)), byRule.lines());
    Sheet files = new Sheet(workbook, "文件状态", STATUS);
    unread.forEach(row -> files.add(row, 1, COLOURS.get(Severity.ERROR)));
    partly.forEach(row -> files.add(row, 1, COLOURS.get(Severity.WARNING)));
    read.forEach(files::add);
    files.finish();
    Sheet notChecked = new Sheet(workbook, "未能核", OPEN);
    open.forEach(notChecked::add);
    notChecked.finish();
    across(summary);
    parameters(summary);
    workbook.finish();
  }

  private void counts(String name, List<Column> words, List<Counts.Line> lines) throws IOException {
    Sheet sheet =
        new Sheet(workbook, name, Stream.concat(words.stream(), COUNTS.stream()).toList());
    for (Counts.Line line : lines) {
      List<String> labels = new ArrayList<>(List.of(line.label().split("\t", -1)));
      sheet.addCounts(labels, line.counts());
    }
    sheet.finish();
  }

  private void across(Summary summary) throws IOException {
    Sheet sheet =
        new Sheet(
            workbook,
            "跨文档",
            List.of(
                new Column("级别", 7, false),
                new Column("问题", 26, true),
                new Column("说明", 60, true),
                new Column("文件", 36, true),
                new Column("位置与原文", 70, true),
                new Column("请单位说明", 32, true),
                new Column("处理意见", 11, false),
                new Column("备注", 20, true),
                new Column("依据", 36, true),
                new Column("规则", 18, false),
                new Column("编号", 19, false)));
    sheet.choices(ACROSS_DECISION_COLUMN, DECISIONS);
    for (Finding finding : summary.crossDocument()) {
      sheet.add(
          List.of(
              finding.severity().chinese(),
              finding.title(),
              finding.message(),
              String.join("\n", AcrossPlaces.files(finding)),
              AcrossPlaces.places(finding),
              finding.suggestion(),
              verdict(summary.between(), finding),
              note(summary.between(), finding),
              finding.basis(),
              finding.rule(),
              finding.id()),
          0,
          COLOURS.get(finding.severity()));
    }
    sheet.finish();
  }

  private void parameters(Summary summary) throws IOException {
    Sheet sheet =
        new Sheet(workbook, "参数", List.of(new Column("项目", 24, false), new Column("内容", 60, true)));
    sheet.add(List.of("程序版本", run.version()));
    sheet.add(List.of("评分政策", run.profile()));
    if (summary.stopped()) {
      sheet.add(List.of("没有完成", Unverified.STOPPED));
    }
    sheet.add(List.of("文件数", Integer.toString(summary.files())));
    sheet.add(List.of("其中：部分读取", Integer.toString(summary.partial())));
    sheet.add(List.of("其中：未能读取", Integer.toString(summary.unreadable())));
    for (Severity severity : Severity.values()) {
      sheet.add(List.of("发现问题：" + severity.chinese(), summary.findings().get(severity).toString()));
    }
    sheet.add(List.of("核对通过（项）", Long.toString(summary.consistent())));
    sheet.add(List.of("核对有问题（项）", Long.toString(summary.inconsistent())));
    sheet.add(List.of("未能核（项）", Long.toString(summary.notChecked())));
    sheet.finish();
  }

  @Override
  public void close() throws IOException {
    unread.close();
    partly.close();
    read.close();
    open.close();
    workbook.close();
    out.close();
  }
}
