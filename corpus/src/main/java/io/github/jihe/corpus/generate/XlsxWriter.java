package io.github.jihe.corpus.generate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A minimal workbook of one sheet: numbers are numbers, rates have a percent format. */
final class XlsxWriter implements SampleWriter {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Titles are no longer than that. */
  private static final int SHORT = 40;

  private static final String SPACE =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  /** Number formats in the order of {@link SheetValue#style}. */
  private static final String STYLES =
      "<styleSheet"
          + SPACE
          + "><numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"0.0\"/>"
          + "<numFmt numFmtId=\"171\" formatCode=\"0.0%\"/></numFmts>"
          + "<fonts count=\"1\"><font><sz val=\"10\"/><name val=\"宋体\"/></font></fonts>"
          + "<fills count=\"1\"><fill/></fills>"
          + "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/>"
          + "<top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
          + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"7\">"
          + Stream.of(0, 170, 2, 9, 171, 10).map(XlsxWriter::style).collect(Collectors.joining())
          + "<xf numFmtId=\"0\"/></cellXfs></styleSheet>";

  /** The style of text that stands outside of tables, without lines. */
  private static final int PLAIN = 6;

  private static final int COLUMN_WIDTH = 11;

  private static String style(int format) {
    return "<xf numFmtId=\"%d\" borderId=\"1\" applyNumberFormat=\"1\" applyBorder=\"1\">"
            .formatted(format)
        + "<alignment vertical=\"center\" wrapText=\"1\"/></xf>";
  }

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public String ending() {
    return ".xlsx";
  }

  @Override
  public byte[] write(Sample sample) throws IOException {
    StringBuilder rows = new StringBuilder();
    StringBuilder merges = new StringBuilder();
    int next = 1;
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        rows.append("<row r=\"").append(next).append("\">");
        rows.append(text(0, next, PLAIN, sample.fill(line.pattern()))).append("</row>");
        next += line.pattern().length() > SHORT ? 2 : 1; // running text stands apart from tables
      } else if (piece instanceof Sheet sheet) {
        table(sample, sheet, next, rows, merges);
        next += sheet.rows() + 1;
      }
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Xml.contentTypes(
            "/xl/workbook.xml", TYPES + "sheet.main+xml",
            "/xl/worksheets/sheet1.xml", TYPES + "worksheet+xml",
            "/xl/styles.xml", TYPES + "styles+xml"));
    parts.put(
        "_rels/.rels", Xml.relations(Xml.relation("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook"
            + SPACE
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        Xml.relations(
            Xml.relation("rId1", "worksheet", "worksheets/sheet1.xml"),
            Xml.relation("rId2", "styles", "styles.xml")));
    parts.put("xl/styles.xml", STYLES);
    String merged = merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>";
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet"
            + SPACE
            + "><sheetFormatPr defaultColWidth=\"%d\" defaultRowHeight=\"15\"/><sheetData>"
                .formatted(COLUMN_WIDTH)
            + rows
            + "</sheetData>"
            + merged
            + "</worksheet>");
    return Xml.zip(parts);
  }

  private static void table(
      Sample sample, Sheet sheet, int first, StringBuilder rows, StringBuilder merges) {
    for (int row = 0; row < sheet.rows(); row++) {
      rows.append("<row r=\"").append(first + row).append("\">");
      for (int column = 0; column < sheet.columns(); column++) {
        SheetCell cell = sheet.at(row, column);
        if (cell.row() != row || cell.column() != column) {
          rows.append(text(column, first + row, 0, "")); // only the lines around a merged cell
        } else {
          rows.append(cell(column, first + row, sample.fill(cell.pattern())));
          if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            merges
                .append("<mergeCell ref=\"")
                .append(reference(cell.column(), first + row))
                .append(':')
                .append(
                    reference(
                        cell.column() + cell.columnSpan() - 1, first + row + cell.rowSpan() - 1))
                .append("\"/>");
          }
        }
      }
      rows.append("</row>");
    }
  }

  private static String reference(int column, int row) {
    return (char) ('A' + column) + String.valueOf(row);
  }

  private static String cell(int column, int row, String text) {
    SheetValue value = SheetValue.of(text);
    return value.kind() == SheetValue.Kind.WORDS
        ? text(column, row, 0, text)
        : "<c r=\"%s\" s=\"%d\"><v>%s</v></c>"
            .formatted(reference(column, row), value.style(), value.value().toPlainString());
  }

  private static String text(int column, int row, int style, String text) {
    String at = reference(column, row);
    return text.isEmpty()
        ? "<c r=\"%s\" s=\"%d\"/>".formatted(at, style)
        : "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
            .formatted(at, style, Xml.text(text));
  }
}
