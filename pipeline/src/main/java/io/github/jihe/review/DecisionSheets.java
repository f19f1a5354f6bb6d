package io.github.jihe.review;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a workbook that somebody filled in. */
final class DecisionSheets {
  private static final int ZIP = 'P' << 8 | 'K';
  private static final int OLE2 = 0xD0CF;

  private DecisionSheets() {}

  /**
   * One row.
   *
   * @param line of the sheet, from 1
   */
  record Row(long line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** One sheet, or one of the tables on it. */
  record Sheet(List<Row> rows) {
    Sheet {
      rows = List.copyOf(rows);
    }
  }

  /** Whether this is what a spreadsheet program saves, and not text. */
  static boolean isWorkbook(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == ZIP || mark == OLE2;
  }

  /**
   * All sheets in their order.
   *
   * @param what the file is for, as messages call it
   * @throws ReviewFileException if it cannot be read
   */
  static List<Sheet> read(String what, Path file, byte[] bytes) throws ReviewFileException {
    Reading reading = Readers.installed().read(file.toString(), bytes, Limits.DEFAULT);
    if (reading instanceof Reading.Unreadable bad) {
      throw new ReviewFileException(what + " " + file + " 无法读取：" + bad.problem().message());
    }
    Document document = ((Reading.Read) reading).document();
    return document.tables().map(DecisionSheets::sheet).toList();
  }

  private static Sheet sheet(Table table) {
    Map<Integer, List<Cell>> cells = new TreeMap<>();
    for (Cell cell : table.cells()) {
      cells.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    List<Row> rows = new ArrayList<>();
    cells.forEach((row, inRow) -> rows.add(row(table, row, inRow)));
    return new Sheet(rows);
  }

  private static Row row(Table table, int row, List<Cell> cells) {
    int last = cells.stream().max(Comparator.comparingInt(Cell::column)).orElseThrow().column();
    String[] texts = new String[last];
    Arrays.fill(texts, "");
    cells.forEach(cell -> texts[cell.column() - 1] = cell.text());
    return new Row(Math.max(1, table.firstRow()) + row - 1L, List.of(texts));
  }
}
