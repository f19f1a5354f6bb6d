package io.github.jihe.outputs;

import io.github.jihe.run.FactRow;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * All facts of all reports as one table, one row a fact, written as they come; UTF-8 with BOM, so
 * that Excel shows Chinese. {@code value} is the number as printed, or the words where there is
 * none; {@code valueUnit} its unit of measure. A file without any facts has no row.
 */
public final class FactsCsvOutput implements Output {
  /** The names of the columns. */
  public static final List<String> HEADER =
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
    for (FactRow row : result.facts()) {
      add(cells(result.file(), row));
    }
    printer.flush();
  }

  /** Takes a row of another such table. */
  public void add(List<String> cells) throws IOException {
    printer.printRecord(cells);
  }

  private static List<String> cells(String file, FactRow row) {
    return Stream.of(
            file,
            row.unit(),
            row.department(),
            row.project(),
            row.year(),
            row.form(),
            row.type(),
            row.label(),
            row.measure(),
            row.operator(),
            row.value(),
            row.valueUnit(),
            row.detail(),
            row.place(),
            row.quote())
        .map(SpreadsheetText::harmless)
        .toList();
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
