package io.github.jihe.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forms printed to PDF by word processors and spreadsheets. What is expected beside each file was
 * written by the same description as the source document, not by this reader: headings, paragraphs,
 * and each cell's row, column, spans and text.
 */
class PdfFixturesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          project-form         | merged label columns and the fund block
          project-form-pages   | the same over two pages, the goals cut by the break
          department-form      | labels merged in two depths, a cell of three paragraphs
          evaluation-report    | prose, headings and a table of score rates
          landscape            | a page on its side
          mixed-orientation    | prose upright, table on its side
          list-repeated-header | three pages, header on each, rows kept whole
          list-split-rows      | three pages, rows cut by the breaks
          project-form-cut     | a label of three signs cut by the break
          blank-labels         | labels printed once, empty cells below them; pages left unfilled
          two-forms            | a second form on a page of its own is another table
          scoring-list-3       | merged groups cut by the break
          scoring-list-7       | merged groups, items in cells
          calc-form            | a spreadsheet's lines
          calc-double          | double lines
          calc-dotted          | dotted lines
          side-by-side         | two tables beside each other
          """)
  void readsEveryCell(String name, String why) throws Exception {
    Document document = read(name);
    assertThat(printed(document)).as(why).containsExactlyElementsOf(expected(name));
    assertThat(document.losses()).isEmpty();
  }

  static Document read(String name) throws Exception {
    return new PdfReader()
        .read(new Input(name, bytes(name + ".pdf"), "application/pdf"), Limits.DEFAULT);
  }

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = PdfFixturesTest.class.getResourceAsStream("pdf/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> printed(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        lines.add("#heading " + bare(heading.text()));
      } else if (block instanceof Paragraph paragraph) {
        lines.add("#paragraph " + bare(paragraph.text()));
      } else if (block instanceof Table table) {
        lines.add("#table " + table.rows() + " " + table.columns());
        for (Cell cell : table.cells()) {
          lines.add(
              "%d\t%d\t%d\t%d\t%s"
                  .formatted(
                      cell.row(),
                      cell.column(),
                      cell.rowSpan(),
                      cell.columnSpan(),
                      bare(cell.text())));
        }
      }
    }
    return lines;
  }

  /** The expected lines; the cells of a table may stand in any order in the file. */
  private static List<String> expected(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    Comparator<String> order =
        Comparator.<String>comparingInt(line -> number(line, 0))
            .thenComparingInt(line -> number(line, 1));
    String text = new String(bytes(name + ".txt"), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      if (!line.startsWith("#")) {
        cells.add(line);
        continue;
      }
      cells.stream().sorted(order).forEach(lines::add);
      cells.clear();
      int blank = line.indexOf(' ');
      boolean table = line.startsWith("#table");
      lines.add(table ? line : line.substring(0, blank + 1) + bare(line.substring(blank)));
    }
    cells.stream().sorted(order).forEach(lines::add);
    assertThat(lines).isNotEmpty();
    return lines;
  }

  private static int number(String line, int column) {
    return Integer.parseInt(line.split("\t", -1)[column]);
  }
}
