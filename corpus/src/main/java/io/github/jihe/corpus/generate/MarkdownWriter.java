package io.github.jihe.corpus.generate;

import java.nio.charset.StandardCharsets;

/** Markdown with pipe tables, which know no merged cells. */
final class MarkdownWriter implements SampleWriter {
  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String ending() {
    return ".md";
  }

  @Override
  public byte[] write(Sample sample) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        text.append(line.level() > 0 ? "#".repeat(line.level()) + " " : "")
            .append(sample.fill(line.pattern()))
            .append("\n\n");
      } else if (piece instanceof Sheet sheet) {
        for (int row = 0; row < sheet.rows(); row++) {
          text.append("| ")
              .append(String.join(" | ", TabWriter.cells(sample, sheet, row)))
              .append(" |\n");
          if (row == 0) {
            text.append("|").append(" --- |".repeat(sheet.columns())).append('\n');
          }
        }
        text.append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
