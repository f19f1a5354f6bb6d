package io.github.jihe.corpus.generate;

import java.nio.charset.StandardCharsets;

/**
 * Plain text as bulk conversion of word files leaves it: one cell a line behind a tab, a blank line
 * between rows; a cell that goes on from the row above is blank.
 */
final class FlattenedWriter implements SampleWriter {
  @Override
  public String name() {
    return "flattened";
  }

  @Override
  public String ending() {
    return ".txt";
  }

  @Override
  public byte[] write(Sample sample) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        text.append(sample.fill(line.pattern())).append("\n\n");
      } else if (piece instanceof Sheet sheet) {
        table(sample, sheet, text);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void table(Sample sample, Sheet sheet, StringBuilder text) {
    for (int row = 0; row < sheet.rows(); row++) {
      int column = 0;
      while (column < sheet.columns()) {
        SheetCell cell = sheet.at(row, column);
        text.append('\t').append(cell.row() == row ? sample.fill(cell.pattern()) : "").append('\n');
        column = cell.column() + cell.columnSpan();
      }
      text.append('\n');
    }
  }
}
