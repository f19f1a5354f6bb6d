package io.github.jihe.outputs;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * All facts of all reports as one table, one row a fact, written as they come; UTF-8 with BOM, so
 * that Excel shows Chinese. {@code value} is the number as printed, or the words where there is
 * none; {@code valueUnit} its unit of measure. A file without any facts has no row.
 */
public final class FactsCsvOutput implements Output {
  /** Fields of a fact that have a column, or part of one, of their own. */
  private static final Set<String> TOLD =
      Set.of("form", "summary", "label", "measure", "value", "text", "unit", "operator", "reading");

  private static final List<String> HEADER =
      List.of(
          "file",
          "unit",
          "department",
          "project",
          "year",
          "form",
          "type",
          "label",
          "measure",
          "operator",
          "value",
          "valueUnit",
          "detail",
          "place",
          "quote");

  private final CSVPrinter printer;

  public FactsCsvOutput(OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    this.printer = new CSVPrinter(writer, CSVFormat.EXCEL);
  }

  @Override
  public void begin(RunInfo run) throws IOException {
    printer.printRecord(HEADER);
  }

  @Override
  public void accept(FileResult result) throws IOException {
    if (result.extraction().isPresent()) {
      Report report = result.extraction().get().report();
      for (FactListing.Fact fact : FactListing.of(report)) {
        row(result, report, fact);
      }
    }
    printer.flush();
  }

  private void row(FileResult result, Report report, FactListing.Fact fact) throws IOException {
    Map<String, Object> fields = fact.fields();
    FormHead head = FormHead.of(result, report, fields.get("form"));
    List<String> cells =
        List.of(
            result.file(),
            head.unit(),
            head.department(),
            head.project(),
            head.year(),
            text(fields, "form"),
            fact.type(),
            text(fields, "label"),
            text(fields, "measure"),
            text(fields, "operator"),
            Stream.of("value", "text", "reading")
                .map(name -> text(fields, name))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(""),
            text(fields, "unit"),
            detail(fields),
            Place.of(fact.source().location(), result.format()),
            fact.source().quote());
    printer.printRecord(cells.stream().map(SpreadsheetText::harmless));
  }

  private static String text(Map<String, Object> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString).orElse("");
  }

  /** What else the fact says: {@code kind=total；period=last-year}. */
  private static String detail(Map<String, Object> fields) {
    Set<String> names = new LinkedHashSet<>(fields.keySet());
    names.removeAll(TOLD);
    return names.stream()
        .map(name -> name + "=" + fields.get(name))
        .collect(Collectors.joining("；"));
  }

  /** Of the form that a fact stands in, else of the report. */
  private record FormHead(String unit, String department, String project, String year) {

    static FormHead of(FileResult result, Report report, Object form) {
      Optional<Form> own =
          form instanceof Integer number
              ? Optional.of(report.forms().get(number - 1))
              : Optional.empty();
      return new FormHead(
          field(own, HeadField.UNIT, result, Head::unit),
          field(own, HeadField.DEPARTMENT, result, Head::department),
          field(own, HeadField.PROJECT, result, Head::project),
          result.head().map(Head::year).map(FormHead::words).orElse(""));
    }

    private static String field(
        Optional<Form> form,
        HeadField field,
        FileResult result,
        Function<Head, Optional<String>> ofReport) {
      return form.flatMap(own -> own.head(field))
          .or(() -> result.head().flatMap(ofReport))
          .orElse("");
    }

    private static String words(OptionalInt year) {
      return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
