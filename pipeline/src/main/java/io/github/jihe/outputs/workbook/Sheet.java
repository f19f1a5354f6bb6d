package io.github.jihe.outputs.workbook;

import io.github.jihe.outputs.Printable;
import io.github.jihe.outputs.SpreadsheetText;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet with a frozen header, filters and column widths, written row by row. A second sheet
 * goes on where Excel's rows end.
 */
final class Sheet {
  private static final int LONGEST_CELL = 32_000;
  private static final String CUT = "……（以下略）";
  private static final int MOST_LINES = 20;
  private static final double POINTS_A_LINE = 15;
  private static final int ROWS_IN_MEMORY = 500;
  private static final int MOST_ROWS = Worksheet.MAX_ROWS;

  /**
   * A column.
   *
   * @param width in characters
   * @param wrapped whether long text breaks into lines
   */
  record Column(String name, int width, boolean wrapped) {}

  private final Workbook workbook;
  private final String name;
  private final List<Column> columns;
  private Worksheet sheet;
  private int parts;
  private int row;

  Sheet(Workbook workbook, String name, List<Column> columns) {
    this.workbook = workbook;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.sheet = begin();
  }

  private Worksheet begin() {
    parts++;
    Worksheet begun = workbook.newWorksheet(parts == 1 ? name : name + parts);
    for (int column = 0; column < columns.size(); column++) {
      begun.width(column, columns.get(column).width());
      begun.inlineString(0, column, columns.get(column).name());
      begun
          .style(0, column)
          .bold()
          .fillColor("D9E2F3")
          .wrapText(true)
          .verticalAlignment("center")
          .borderStyle("thin")
          .set();
    }
    begun.freezePane(0, 1);
    begun.repeatRows(0);
    begun.paperSize(PaperSize.A4_PAPER);
    begun.pageOrientation("landscape");
    begun.fitToWidth((short) 1);
    begun.fitToHeight((short) 0);
    row = 1;
    return begun;
  }

  /** Appends a row; {@code colour} is the fill of its cell {@code coloured}, empty for none. */
  void add(List<String> cells, int coloured, String colour) throws IOException {
    add(cells, coloured, colour, "");
  }

  /**
   * Appends a row with a link behind its cells.
   *
   * @param link an address of ours, seen from the workbook; empty for none
   */
  void add(List<String> cells, int coloured, String colour, String link) throws IOException {
    if (row == MOST_ROWS) {
      finish();
      sheet = begin();
    }
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (!text.isEmpty()) {
        sheet.inlineString(row, column, cell(text));
      }
      var style = sheet.style(row, column).verticalAlignment("top").borderStyle("hair");
      if (columns.get(column).wrapped()) {
        style.wrapText(true);
      }
      if (column == coloured && !colour.isEmpty()) {
        style.fillColor(colour);
      }
      style.set();
    }
    if (!link.isEmpty()) {
      // A formula: of hyperlinks proper, a sheet may only have 65,530, and all are kept in memory.
      sheet.formula(row, cells.size(), "HYPERLINK(\"" + link + "\",\"查看\")");
      sheet.style(row, cells.size()).fontColor("0550AE").underlined().set();
    }
    sheet.rowHeight(row, POINTS_A_LINE * lines(cells));
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  void add(List<String> cells) throws IOException {
    add(cells, -1, "");
  }

  /** Appends a row whose cells from {@code first} on are counts. */
  void addCounts(List<String> words, List<Integer> counts) throws IOException {
    List<String> blanks = counts.stream().map(count -> "").toList();
    add(java.util.stream.Stream.concat(words.stream(), blanks.stream()).toList());
    for (int i = 0; i < counts.size(); i++) {
      sheet.value(row - 1, words.size() + i, counts.get(i));
    }
  }

  /** Lets a person choose one of these in every row of a column. */
  void choices(int column, List<String> choices) {
    sheet
        .range(1, column, MOST_ROWS - 1, column)
        .validateWithListByFormula("\"" + String.join(",", choices) + "\"")
        .allowBlank(true);
  }

  void finish() throws IOException {
    sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
    sheet.finish();
  }

  /** Lines of the highest cell: not every program works out the height of a row by itself. */
  private int lines(List<String> cells) {
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      if (columns.get(column).wrapped()) {
        int width = columns.get(column).width() - 1;
        int lines = cells.get(column).lines().mapToInt(line -> 1 + halves(line) / width).sum();
        most = Math.max(most, lines);
      }
    }
    return Math.min(most, MOST_LINES);
  }

  /** Width in half characters: a Chinese character is as wide as two letters. */
  private static int halves(String line) {
    return line.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
  }

  /** Harmless, printable, and no longer than Excel takes. */
  private static String cell(String text) {
    String shown = SpreadsheetText.harmless(Printable.text(text));
    return shown.length() <= LONGEST_CELL ? shown : shown.substring(0, LONGEST_CELL) + CUT;
  }
}
