package io.github.jihe.corpus.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What OpenDocument texts and sheets have in common: the package, and cells that cover several. */
final class Odf {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 1, 12, 0);

  private static final String NAMES =
      Stream.of(
              "office:office",
              "style:style",
              "text:text",
              "table:table",
              "number:datastyle",
              "fo:xsl-fo-compatible",
              "svg:svg-compatible")
          .map(name -> name.split(":"))
          .map(
              name ->
                  " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\""
                      .formatted(name[0], name[1]))
          .collect(Collectors.joining());

  /** The font of Chinese text. */
  static final String FONTS =
      "<office:font-face-decls><style:font-face style:name=\"SimSun\" svg:font-family=\"SimSun\"/>"
          + "</office:font-face-decls>";

  static final String BORDER =
      "<style:table-cell-properties fo:border=\"0.5pt solid #000000\" style:vertical-align=\"middle\""
          + " fo:padding=\"0.05cm\" fo:wrap-option=\"wrap\"/>";

  private Odf() {}

  /**
   * A package with one content part.
   *
   * @param type {@code text} or {@code spreadsheet}: the type's last word and the body's element
   * @param styles automatic styles
   */
  static byte[] pack(String type, String styles, String body) throws IOException {
    String mime = "application/vnd.oasis.opendocument." + type;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      stored(zip, "mimetype", mime.getBytes(StandardCharsets.UTF_8));
      part(
          zip,
          "content.xml",
          "<office:document-content%s office:version=\"1.2\">".formatted(NAMES)
              + FONTS
              + "<office:automatic-styles>"
              + styles
              + "</office:automatic-styles><office:body><office:%s>".formatted(type)
              + body
              + "</office:%s></office:body></office:document-content>".formatted(type));
      part(
          zip,
          "META-INF/manifest.xml",
          "<manifest:manifest"
              + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
              + entry("/", mime)
              + entry("content.xml", "text/xml")
              + "</manifest:manifest>");
    }
    return bytes.toByteArray();
  }

  private static String entry(String path, String type) {
    return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>"
        .formatted(path, type);
  }

  /** The first part of a package tells its type and is not compressed. */
  private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(NOON);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NOON);
    zip.putNextEntry(entry);
    zip.write((Xml.HEAD + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A paragraph for each line, in a style. */
  static String paragraphs(String text, String style) {
    return Arrays.stream(text.split("\n", -1))
        .map(line -> "<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, spaced(line)))
        .collect(Collectors.joining());
  }

  /** With spaces that would else count as one. */
  static String spaced(String line) {
    return Xml.text(line).replace("  ", " <text:s/>");
  }

  /**
   * A table's rows.
   *
   * @param cells prints the cell that begins in a place
   */
  static String rows(Sheet sheet, CellPrinter cells) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < sheet.rows(); row++) {
      rows.append("<table:table-row>");
      for (int column = 0; column < sheet.columns(); column++) {
        SheetCell cell = sheet.at(row, column);
        boolean begins = cell.row() == row && cell.column() == column;
        rows.append(
            begins
                ? cells.print(cell, spans(cell))
                : "<table:covered-table-cell table:style-name=\"cell0\"/>");
      }
      rows.append("</table:table-row>");
    }
    return rows.toString();
  }

  /** Prints a cell with what its element says of the places that it covers. */
  @FunctionalInterface
  interface CellPrinter {
    String print(SheetCell cell, String spans);
  }

  private static String spans(SheetCell cell) {
    return cell.rowSpan() == 1 && cell.columnSpan() == 1
        ? ""
        : " table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\""
            .formatted(cell.columnSpan(), cell.rowSpan());
  }
}
