package io.github.jihe.corpus.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plain text with tables as copied from a sheet: cells between tabs, covered places blank. */
final class TabWriter implements SampleWriter {
  @Override
  public String name() {
    return "tab";
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
        text.append(sample.fill(line.pattern())).append('\n');
      } else if (piece instanceof Sheet sheet) {
        text.append('\n');
        for (int row = 0; row < sheet.rows(); row++) {
          text.append(String.join("\t", cells(sample, sheet, row))).append('\n');
        }
        text.append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The text of each place of a row; a merged cell has it in its first place. */
  static List<String> cells(Sample sample, Sheet sheet, int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < sheet.columns(); column++) {
      SheetCell cell = sheet.at(row, column);
      boolean first = cell.row() == row && cell.column() == column;
      cells.add(first ? sample.fill(cell.pattern()).replace("\n", " ") : "");
    }
    return cells;
  }
}
