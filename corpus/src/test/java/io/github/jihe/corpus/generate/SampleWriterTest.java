package io.github.jihe.corpus.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleWriterTest {
  /** Of formats that keep merged cells as they are. */
  private static final Set<String> WITH_SPANS =
      Set.of("html", "html-as-xls", "docx", "xlsx", "xls", "odt", "ods", "rtf", "rtf-as-doc");

  private static final Set<String> SHEETS = Set.of("xlsx", "xls", "ods");

  @Test
  void formatsAndTemplatesMeetInAllPairs() {
    int formats = SampleWriter.all().size();
    int templates = new Generator(1).templates().size();
    for (int i = 2; i <= templates; i++) {
      assertThat(formats % i == 0 && templates % i == 0).as("both divisible by %d", i).isFalse();
    }
  }

  /** What a file is goes by its content, as bureaus get rich text and web pages under old names. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "docx,docx",
    "xlsx,xlsx",
    "pdf,pdf",
    "html,html",
    "xls,xls",
    "odt,odt",
    "ods,ods",
    "rtf,rtf",
    "rtf-as-doc,rtf",
    "html-as-xls,html"
  })
  void isReadAsWhatItIs(String writer, String format) throws IOException {
    assertThat(read(writer, new Generator(3).sample(0)).format()).isEqualTo(format);
  }

  @Test
  void tablesKeepTheirCells() throws IOException {
    for (int number = 0; number < 12; number++) {
      Sample sample = new Generator(3).sample(number);
      List<Sheet> sheets =
          sample.layout().stream().filter(Sheet.class::isInstance).map(Sheet.class::cast).toList();
      boolean titled =
          sheets.stream().anyMatch(sheet -> sheet.at(0, 0).columnSpan() == sheet.columns());
      for (String writer : WITH_SPANS) {
        if (titled && SHEETS.contains(writer)) {
          continue; // where a title in the first row is a line above the table
        }
        List<Table> tables = read(writer, sample).tables().toList();
        assertThat(tables).as("%s of %s", writer, sample.name()).hasSameSizeAs(sheets);
        for (int i = 0; i < sheets.size(); i++) {
          assertThat(words(tables.get(i)))
              .as("%s of %s", writer, sample.name())
              .isEqualTo(words(sample, sheets.get(i)));
        }
      }
    }
  }

  private static Document read(String name, Sample sample) throws IOException {
    SampleWriter writer =
        SampleWriter.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    Reading reading =
        Readers.installed()
            .read(sample.name() + writer.ending(), writer.write(sample), Limits.DEFAULT);
    Document document = ((Reading.Read) reading).document();
    assertThat(document.losses()).as(name).isEmpty();
    return document;
  }

  /** Place and text of every cell that has one. */
  private static List<String> words(Table table) {
    return table.cells().stream()
        .filter(cell -> !cell.isBlank())
        .map(
            cell ->
                place(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
        .sorted()
        .toList();
  }

  private static List<String> words(Sample sample, Sheet sheet) {
    return sheet.cells().stream()
        .filter(cell -> !sample.fill(cell.pattern()).isBlank())
        .map(
            cell ->
                place(
                    cell.row() + 1,
                    cell.column() + 1,
                    cell.rowSpan(),
                    cell.columnSpan(),
                    sample.fill(cell.pattern())))
        .sorted()
        .toList();
  }

  private static String place(int row, int column, int down, int wide, String text) {
    return "%d,%d %dx%d %s".formatted(row, column, down, wide, text.replaceAll("\\s+", ""));
  }
}
