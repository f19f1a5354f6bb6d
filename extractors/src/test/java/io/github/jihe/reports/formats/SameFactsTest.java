package io.github.jihe.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.Report;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.reports.ReportExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One report saved in another format is the same report: no fact may come, go or change. */
class SameFactsTest {
  private static final List<String> REPORTS =
      List.of("project", "department", "transfer", "evaluation", "units");
  private static final List<String> TEXTS = List.of("docx", "doc", "odt", "rtf", "pdf", "ofd");
  private static final List<String> SHEETS = List.of("xlsx", "xls", "ods");

  @TestFactory
  List<DynamicTest> textsTellTheSame() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String report : REPORTS) {
      for (String format : TEXTS) {
        tests.add(
            DynamicTest.dynamicTest(
                report + "." + format,
                () ->
                    assertThat(all(read(report, format)))
                        .containsExactlyElementsOf(all(read(report, "html")))));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> sheetsTellTheSameOfTheirTables() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String report : REPORTS) {
      for (String format : SHEETS) {
        tests.add(
            DynamicTest.dynamicTest(
                report + "." + format,
                () ->
                    assertThat(tables(read(report, format)))
                        .containsExactlyElementsOf(tables(read(report, "html")))));
      }
    }
    return tests;
  }

  private static List<String> all(Report report) throws ReflectiveOperationException {
    List<String> lines = tables(report);
    lines.addAll(FactLines.of("year", report.year().orElse(0)));
    lines.addAll(FactLines.of("project", report.project()));
    lines.addAll(FactLines.of("unit", report.unit()));
    lines.addAll(FactLines.of("grading", report.gradings()));
    lines.addAll(FactLines.of("statement", report.statements()));
    lines.addAll(FactLines.of("relation", report.relations()));
    return lines;
  }

  private static List<String> tables(Report report) throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    for (Form form : report.forms()) {
      lines.addAll(FactLines.of("form.kind", form.kind()));
      lines.addAll(FactLines.of("form.heads", form.heads()));
      lines.addAll(FactLines.of("form.funds", form.funds()));
      lines.addAll(FactLines.of("form.indicators", form.indicators()));
      lines.addAll(FactLines.of("form.total", form.total()));
    }
    lines.addAll(FactLines.of("summary", report.summaries()));
    assertThat(lines).as("tables").isNotEmpty();
    return lines;
  }

  private static Report read(String report, String format) throws Exception {
    String name = report + "." + format;
    Reading reading = Readers.installed().read(name, bytes(name), Limits.DEFAULT);
    assertThat(reading).as(name).isInstanceOf(Reading.Read.class);
    return new ReportExtractor().extract(((Reading.Read) reading).document());
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SameFactsTest.class.getResourceAsStream("/formats/" + name)) {
      return in.readAllBytes();
    }
  }
}
