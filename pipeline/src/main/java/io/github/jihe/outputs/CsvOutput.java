package io.github.jihe.outputs;

import io.github.jihe.checks.Finding;
import io.github.jihe.document.Problem;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Review;
import io.github.jihe.run.Status;
import io.github.jihe.run.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One row a finding, figures exactly as the report prints them; UTF-8 with BOM, so that Excel shows
 * Chinese. A file that could not be read, or of which nothing could be compared, has a row without
 * rule, so that no file is lost or looks clean.
 */
public final class CsvOutput implements Output {

  /** Its name. */
  static final class Format implements OutputFormat {
    @Override
    public String name() {
      return "csv";
    }

    @Override
    public boolean grows() {
      return true;
    }

    @Override
    public Output open(OutputStream out) throws IOException {
      return new CsvOutput(out);
    }
  }

  private record Column(String name, BiFunction<FileResult, Optional<Finding>, String> cell) {

    static Column ofHead(String name, Function<Head, Optional<String>> cell) {
      return new Column(name, (result, finding) -> result.head().flatMap(cell).orElse(""));
    }

    static Column of(String name, Function<Finding, String> cell) {
      return new Column(name, (result, finding) -> finding.map(cell).orElse(""));
    }

    /** A column that speaks of the file where there is no finding. */
    static Column of(
        String name,
        Function<Finding, String> cell,
        Function<Problem, String> unreadable,
        String unverified) {
      return new Column(
          name,
          (result, finding) ->
              finding
                  .map(cell)
                  .orElseGet(
                      () ->
                          result.nothingVerified()
                              ? unverified
                              : result.problem().map(unreadable).orElse("")));
    }

    static Column ofResult(String name, BiFunction<FileResult, Finding, Optional<String>> cell) {
      return new Column(
          name,
          (result, finding) -> finding.flatMap(found -> cell.apply(result, found)).orElse(""));
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column("file", (result, finding) -> result.file()),
          Column.ofHead("unit", Head::unit),
          Column.ofHead("project", Head::project),
          Column.ofHead(
              "year",
              head ->
                  head.year().isPresent()
                      ? Optional.of(Integer.toString(head.year().getAsInt()))
                      : Optional.empty()),
          Column.of("rule", Finding::rule),
          Column.of("severity", finding -> finding.severity().slug()),
          Column.of("title", Finding::title, problem -> "文件未能读取", "没有一项能够核对"),
          Column.of("reported", Finding::reported),
          Column.of("expected", Finding::expected),
          Column.of("difference", Finding::difference),
          Column.of("message", Finding::message, Problem::message, Unverified.SENTENCE),
          new Column(
              "location",
              (result, finding) ->
                  finding
                      .map(Finding::location)
                      .map(place -> Place.of(place, result.format()))
                      .orElse("")),
          Column.of("quote", finding -> finding.evidence().get(0).source().quote()),
          Column.of("basis", Finding::basis),
          Column.of("suggestion", Finding::suggestion),
          Column.ofHead("department", Head::department),
          new Column("status", (result, finding) -> result.status().slug()),
          Column.of("id", Finding::id),
          Column.ofResult("causedBy", (result, finding) -> result.audit().causeOf(finding)),
          Column.ofResult(
              "change",
              (result, finding) -> result.review().changeOf(finding).map(Review.Change::chinese)),
          Column.ofResult(
              "decision",
              (result, finding) ->
                  result.review().decisionOn(finding).map(made -> made.verdict().chinese())),
          Column.ofResult(
              "note",
              (result, finding) -> result.review().decisionOn(finding).map(Decision::note)));

  /** What a finding says of itself, whatever file it is of. */
  private static final Set<String> OF_FINDING =
      Set.of(
          "rule",
          "severity",
          "title",
          "reported",
          "expected",
          "difference",
          "message",
          "quote",
          "basis",
          "suggestion",
          "id",
          "change",
          "decision",
          "note");

  private final CSVPrinter printer;

  CsvOutput(OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    this.printer = new CSVPrinter(writer, CSVFormat.EXCEL);
  }

  @Override
  public void begin(RunInfo run) throws IOException {
    printer.printRecord(COLUMNS.stream().map(Column::name));
  }

  @Override
  public void accept(FileResult result) throws IOException {
    for (Finding finding : result.findings()) {
      row(result, Optional.of(finding));
    }
    if (result.status() == Status.UNREADABLE || result.nothingVerified()) {
      row(result, Optional.empty());
    }
    for (Review.Gone gone : result.review().gone().orElse(List.of())) {
      gone(result, gone);
    }
    printer.flush();
  }

  /** What only the earlier result had: its own columns, the rest blank. */
  private void gone(FileResult result, Review.Gone gone) throws IOException {
    Map<String, String> cells =
        Map.of(
            "file", result.file(),
            "rule", gone.rule(),
            "severity", gone.severity(),
            "title", gone.title(),
            "message", gone.message(),
            "id", gone.id(),
            "change", "消失");
    printer.printRecord(
        COLUMNS.stream()
            .map(column -> SpreadsheetText.harmless(cells.getOrDefault(column.name(), ""))));
  }

  /** A finding between reports: all its files and places, and nothing that one of them is. */
  private void across(FileResult between, Finding finding) throws IOException {
    Map<String, String> cells =
        Map.of(
            "file", String.join("；", AcrossPlaces.files(finding)),
            "location",
                finding.evidence().stream()
                    .map(AcrossPlaces::place)
                    .collect(Collectors.joining("；")));
    for (Column column : COLUMNS) {
      String cell =
          cells.containsKey(column.name())
              ? cells.get(column.name())
              : OF_FINDING.contains(column.name())
                  ? column.cell().apply(between, Optional.of(finding))
                  : "";
      printer.print(SpreadsheetText.harmless(cell));
    }
    printer.println();
  }

  private void row(FileResult result, Optional<Finding> finding) throws IOException {
    printer.printRecord(
        COLUMNS.stream()
            .map(column -> SpreadsheetText.harmless(column.cell().apply(result, finding))));
  }

  @Override
  public void end(Summary summary) throws IOException {
    FileResult between = summary.between();
    for (Finding finding : between.findings()) {
      across(between, finding);
    }
    for (Review.Gone gone : between.review().gone().orElse(List.of())) {
      gone(between, gone);
    }
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
