package io.github.jihe.outputs;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was read of each file, for looking: headings, paragraphs, tables with one row a line, and
 * the facts. Needs results that keep their document.
 */
public final class ExtractTextOutput implements Output {
  private final Writer out;
  private final boolean tablesOnly;

  public ExtractTextOutput(OutputStream out, boolean tablesOnly) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.tablesOnly = tablesOnly;
  }

  @Override
  public void begin(RunInfo run) {}

  @Override
  public void accept(FileResult result) throws IOException {
    line("文件：" + Printable.line(result.file()));
    for (Problem problem : result.problem().stream().toList()) {
      line("问题：" + Printable.line(problem.message()));
    }
    for (Block block :
        result.extraction().map(read -> read.document().blocks()).orElse(List.of())) {
      if (block instanceof Table table) {
        table(table);
      } else if (!tablesOnly && block instanceof Heading heading) {
        line("");
        line("#".repeat(heading.level()) + " " + Printable.line(heading.text()));
      } else if (!tablesOnly && block instanceof Paragraph paragraph) {
        line(Printable.line(paragraph.text()));
      }
    }
    if (!tablesOnly && result.extraction().isPresent()) {
      line("");
      line("事实：");
      for (FactListing.Fact fact : FactListing.of(result.extraction().get().report())) {
        line(
            "  "
                + fact.type()
                + "  "
                + fact.fields().entrySet().stream()
                    .map(
                        field -> field.getKey() + "=" + Printable.line(field.getValue().toString()))
                    .collect(Collectors.joining("  "))
                + "  @"
                + Printable.line(Place.of(fact.source().location(), result.format())));
      }
    }
    line("");
    out.flush();
  }

  private void table(Table table) throws IOException {
    line("");
    line(
        "[表%d：%d行%d列%s%s]"
            .formatted(
                table.location().table(),
                table.rows(),
                table.columns(),
                table.caption().isEmpty() ? "" : "，" + Printable.line(table.caption()),
                table.hidden() ? "，隐藏" : ""));
    for (int row = 1; row <= table.rows(); row++) {
      int wanted = row;
      line(
          table.cells().stream()
              .filter(cell -> cell.row() == wanted)
              .map(ExtractTextOutput::shown)
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
  }

  /** The text, and its span where it covers more than one position: 项目资金 ⟨3×1⟩. */
  private static String shown(Cell cell) {
    String text = Printable.line(cell.text());
    return cell.rowSpan() * cell.columnSpan() == 1
        ? text
        : (text + " ⟨" + cell.rowSpan() + "×" + cell.columnSpan() + "⟩").strip();
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  @Override
  public void end(Summary summary) {}

  @Override
  public void close() throws IOException {
    out.close();
  }
}
