package io.github.jihe.corpus.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97: one sheet, numbers are numbers, rates have a percent format. */
final class XlsWriter implements SampleWriter {
  private static final int COLUMN_WIDTH = 11;

  /** The height of a line of words, in points. */
  private static final int LINE = 15;

  /** Titles are no longer than that. */
  private static final int SHORT = 40;

  @Override
  public String name() {
    return "xls";
  }

  @Override
  public String ending() {
    return ".xls";
  }

  @Override
  public byte[] write(Sample sample) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new Page(book).fill(sample);
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** The sheet of one workbook. */
  private static final class Page {
    private final HSSFWorkbook book;
    private final org.apache.poi.ss.usermodel.Sheet page;
    private final Map<String, CellStyle> styles = new HashMap<>();

    Page(HSSFWorkbook book) {
      this.book = book;
      this.page = book.createSheet("自评表");
      page.setDefaultColumnWidth(COLUMN_WIDTH);
      book.getFontAt(0).setFontName("宋体");
    }

    void fill(Sample sample) {
      int next = 0;
      for (Piece piece : sample.layout()) {
        if (piece instanceof Piece.Line line) {
          page.createRow(next).createCell(0).setCellValue(sample.fill(line.pattern()));
          next += line.pattern().length() > SHORT ? 2 : 1; // running text stands apart from tables
        } else if (piece instanceof Sheet sheet) {
          table(sample, sheet, next);
          next += sheet.rows() + 1;
        }
      }
    }

    private void table(Sample sample, Sheet sheet, int first) {
      for (int row = 0; row < sheet.rows(); row++) {
        Row line = page.createRow(first + row);
        line.setHeightInPoints(LINE * lines(sample, sheet, row));
        for (int column = 0; column < sheet.columns(); column++) {
          SheetCell cell = sheet.at(row, column);
          boolean begins = cell.row() == row && cell.column() == column;
          put(line.createCell(column), begins ? sample.fill(cell.pattern()) : "");
        }
      }
      for (SheetCell cell : sheet.cells()) {
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
          int top = first + cell.row();
          int left = cell.column();
          page.addMergedRegionUnsafe(
              new CellRangeAddress(
                  top, top + cell.rowSpan() - 1, left, left + cell.columnSpan() - 1));
        }
      }
    }

    /** How many lines the longest words of a row take: Excel does not find out by itself. */
    private static int lines(Sample sample, Sheet sheet, int row) {
      int lines = 1;
      for (SheetCell cell : sheet.cells()) {
        if (cell.row() == row && cell.rowSpan() == 1) {
          int characters = COLUMN_WIDTH / 2 * cell.columnSpan(); // one of ours is two wide
          lines = Math.max(lines, 1 + sample.fill(cell.pattern()).length() / characters);
        }
      }
      return lines;
    }

    private void put(Cell cell, String text) {
      SheetValue value = SheetValue.of(text);
      cell.setCellStyle(styles.computeIfAbsent(value.format(), this::style));
      if (value.kind() != SheetValue.Kind.WORDS) {
        cell.setCellValue(value.value().doubleValue());
      } else if (!text.isEmpty()) {
        cell.setCellValue(text);
      }
    }

    /** With lines around it; words are wrapped. */
    private CellStyle style(String format) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setWrapText(true);
      return style;
    }
  }
}
