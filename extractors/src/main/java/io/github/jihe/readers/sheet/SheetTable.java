package io.github.jihe.readers.sheet;

import io.github.jihe.document.Cell;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes rows of a sheet as one table. */
final class SheetTable {
  /** A grid with more blank places than this for each filled one is no form any more. */
  private static final long BLANKS = 64;

  private static final long SMALL = 20_000;

  private final SheetModel sheet;
  private final List<Anchor> filled = new ArrayList<>();
  private final Axis rowAxis;
  private final Axis columnAxis;

  private SheetTable(SheetModel sheet, List<SheetRow> rows) throws UnreadableFileException {
    this.sheet = sheet;
    rows.forEach(row -> filled.addAll(row.cells()));
    int top = rows.get(0).number();
    int bottom = rows.get(rows.size() - 1).number();
    int left = filled.stream().mapToInt(Anchor::column).min().orElseThrow();
    int right = filled.stream().mapToInt(Anchor::column).max().orElseThrow();
    long area = (bottom - top + 1L) * (right - left + 1L);
    if (area <= SMALL + BLANKS * filled.size()) {
      rowAxis = new Axis(top, bottom);
      columnAxis = new Axis(left, right);
    } else {
      rowAxis = Axis.of(filled.stream().mapToInt(Anchor::row).sorted().distinct().toArray());
      columnAxis = Axis.of(filled.stream().mapToInt(Anchor::column).sorted().distinct().toArray());
    }
    sheet.budget().grid((long) rowAxis.size() * columnAxis.size());
  }

  /**
   * Adds the table that the rows form.
   *
   * @param blank what shows nothing but has a place, by row
   */
  static void write(SheetModel sheet, List<Anchor> blank, List<SheetRow> rows, DocumentBuilder out)
      throws UnreadableFileException {
    SheetTable table = new SheetTable(sheet, rows);
    Grid grid = new Grid();
    for (Anchor anchor : table.filled) {
      table.put(anchor, grid);
    }
    int at = firstFrom(blank, table.rowAxis.first());
    while (at < blank.size() && blank.get(at).row() <= table.rowAxis.last()) {
      table.put(blank.get(at++), grid);
    }
    out.table(
        grid,
        sheet.number(),
        sheet.name(),
        sheet.hidden(),
        table.rowAxis.first(),
        table.columnAxis.first());
  }

  private static int firstFrom(List<Anchor> blank, int row) {
    int low = 0;
    int high = blank.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blank.get(middle).row() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void put(Anchor anchor, Grid grid) {
    Span span = anchor.span();
    int row = rowAxis.position(span.top());
    int column = columnAxis.position(span.left());
    if (row == 0 || column == 0) {
      return;
    }
    grid.add(
        new Cell(
            row,
            column,
            rowAxis.count(span.top(), span.bottom()),
            columnAxis.count(span.left(), span.right()),
            anchor.text(),
            sheet.number(),
            Optional.empty(),
            anchor.cell().stored()));
  }
}
