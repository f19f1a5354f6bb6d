package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one worksheet part into a {@link SheetModel}. */
final class XlsxSheet {
  private final List<String> strings;
  private final XlsxStyles styles;
  private final CellFormats formats;

  XlsxSheet(List<String> strings, XlsxStyles styles, CellFormats formats) {
    this.strings = strings;
    this.styles = styles;
    this.formats = formats;
  }

  /**
   * Reads the cells.
   *
   * @return the id of the relation to the sheet's drawing, empty if it has none
   */
  String read(XmlPart xml, SheetModel sheet) throws UnreadableFileException {
    String drawing = "";
    int row = 0;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "row" -> {
          row = xml.number("r", row + 1);
          row(xml, row, sheet);
        }
        case "mergeCell" -> {
          Optional<Span> span = span(xml.attribute("ref"));
          if (span.isPresent()) {
            sheet.merge(span.get());
          }
        }
        case "sheetView" -> {
          if (!xml.flag("showZeros", true)) {
            sheet.hideZeros();
          }
        }
        case "drawing" -> drawing = xml.qualified("id");
        case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
            sheet.furniture(Texts.headerFooter(XlsxStrings.unescape(xml.text())));
        case "extLst", "conditionalFormatting", "dataValidations" -> xml.skip();
        default -> {
          // Column widths, print settings, protection.
        }
      }
    }
    return drawing;
  }

  private void row(XmlPart xml, int row, SheetModel sheet) throws UnreadableFileException {
    int outer = xml.depth();
    int column = 0;
    while (xml.nextInside(outer)) {
      if ("c".equals(xml.name())) {
        int named = column(xml.attribute("r"));
        column = named > 0 ? named : column + 1;
        cell(xml, row, column, sheet);
      } else {
        xml.skip();
      }
    }
  }

  private void cell(XmlPart xml, int row, int column, SheetModel sheet)
      throws UnreadableFileException {
    int style = xml.number("s", 0);
    String type = xml.attribute("t");
    int outer = xml.depth();
    String value = "";
    String inline = "";
    while (xml.nextInside(outer)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> inline = XlsxStrings.richText(xml);
        default -> xml.skip();
      }
    }
    switch (type) {
      case "s" -> text(shared(value), row, column, style, sheet);
      case "inlineStr" -> text(inline, row, column, style, sheet);
      case "str" -> text(XlsxStrings.unescape(value), row, column, style, sheet);
      case "b" -> {
        if (!value.isEmpty()) {
          sheet.text(row, column, "0".equals(value.strip()) ? "FALSE" : "TRUE");
        }
      }
      case "e" -> sheet.text(row, column, value);
      case "d" -> date(value, row, column, style, sheet);
      default -> number(value, row, column, style, sheet);
    }
  }

  private String shared(String index) {
    Optional<BigDecimal> number = Numbers.parse(index);
    if (number.isEmpty() || number.get().compareTo(BigDecimal.valueOf(strings.size())) >= 0) {
      return "";
    }
    int at = number.get().intValue();
    return at >= 0 ? strings.get(at) : "";
  }

  private void text(String text, int row, int column, int style, SheetModel sheet)
      throws UnreadableFileException {
    if (!text.isEmpty()) {
      sheet.text(row, column, styles.format(style).show(text));
    }
  }

  private void number(String value, int row, int column, int style, SheetModel sheet)
      throws UnreadableFileException {
    if (value.isEmpty()) {
      return;
    }
    Optional<BigDecimal> number = Numbers.parse(value);
    if (number.isPresent()) {
      sheet.number(row, column, number.get(), styles.format(style));
    } else {
      sheet.text(row, column, value);
    }
  }

  private void date(String value, int row, int column, int style, SheetModel sheet)
      throws UnreadableFileException {
    Optional<BigDecimal> serial = IsoDates.serial(value, formats.uses1904());
    if (serial.isPresent()) {
      sheet.number(row, column, serial.get(), styles.format(style));
    } else {
      sheet.text(row, column, value);
    }
  }

  /** The column of a cell reference such as AB12, from 1; 0 if it names none. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + (c - 'A' + 1);
      } else if (c >= 'a' && c <= 'z') {
        column = column * 26 + (c - 'a' + 1);
      } else {
        break;
      }
    }
    return column;
  }

  private static int row(String reference) {
    int at = 0;
    while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
      at++;
    }
    String digits = reference.substring(at);
    return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
  }

  private static Optional<Span> span(String range) {
    String plain = range.replace("$", "");
    int colon = plain.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String from = plain.substring(0, colon);
    String to = plain.substring(colon + 1);
    return Optional.of(new Span(row(from), column(from), row(to), column(to)));
  }
}
