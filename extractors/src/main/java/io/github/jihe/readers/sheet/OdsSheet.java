package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Reads one table element of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 9). */
final class OdsSheet {
  private static final Set<String> NUMBERS = Set.of("float", "percentage", "currency");
  private static final Set<String> SHAPES = Set.of("frame", "custom-shape", "text-box", "g");

  private final XmlPart xml;
  private final SheetModel sheet;

  /** A cell of the row being read, and how many columns it stands in. */
  private record Repeated(
      int column, int times, String text, Optional<BigDecimal> stored, int down, int right) {}

  OdsSheet(XmlPart xml, SheetModel sheet) {
    this.xml = xml;
    this.sheet = sheet;
  }

  /** Reads up to the end of the element that was opened last. */
  void read() throws UnreadableFileException {
    int outer = xml.depth();
    int row = 1;
    while (xml.nextInside(outer)) {
      switch (xml.name()) {
        case "table-row" -> row = row(row);
        case "shapes" -> shape();
        default -> {
          // Columns, and groups of rows, whose rows follow.
        }
      }
    }
  }

  private static int times(int number) {
    return Math.max(1, Math.min(number, SheetModel.LAST_ROW));
  }

  private int row(int first) throws UnreadableFileException {
    int times = times(xml.number("number-rows-repeated", 1));
    List<Repeated> cells = new ArrayList<>();
    int outer = xml.depth();
    int column = 1;
    while (xml.nextInside(outer)) {
      switch (xml.name()) {
        case "table-cell", "covered-table-cell" -> column = cell(column, cells);
        default -> xml.skip();
      }
    }
    if (!cells.isEmpty()) {
      for (int row = first; row < first + times && row <= SheetModel.LAST_ROW; row++) {
        for (Repeated cell : cells) {
          put(row, cell);
        }
      }
    }
    return Math.min(SheetModel.LAST_ROW, first) + times;
  }

  private void put(int row, Repeated cell) throws UnreadableFileException {
    int end = Math.min(cell.column() + cell.times(), SheetModel.LAST_COLUMN + 1);
    for (int column = cell.column(); column < end; column++) {
      if (cell.down() > 1 || cell.right() > 1) {
        int bottom = Math.min(SheetModel.LAST_ROW, row + cell.down() - 1);
        int right = Math.min(SheetModel.LAST_COLUMN, column + cell.right() - 1);
        sheet.merge(new Span(row, column, bottom, right));
      }
      sheet.add(row, column, cell.text(), cell.stored());
    }
  }

  private int cell(int column, List<Repeated> cells) throws UnreadableFileException {
    int times = times(xml.number("number-columns-repeated", 1));
    int down = times(xml.number("number-rows-spanned", 1));
    int right = times(xml.number("number-columns-spanned", 1));
    Optional<BigDecimal> stored =
        NUMBERS.contains(xml.attribute("value-type"))
            ? Numbers.parse(xml.attribute("value"))
            : Optional.empty();
    String text = paragraphs();
    if (!Texts.clean(text).isEmpty() || stored.isPresent() || down > 1 || right > 1) {
      cells.add(new Repeated(column, times, text, stored, down, right));
    }
    return Math.min(SheetModel.LAST_COLUMN, column) + times;
  }

  /** The paragraphs of a cell; shapes that are anchored to it go to the sheet's drawings. */
  private String paragraphs() throws UnreadableFileException {
    int outer = xml.depth();
    List<String> paragraphs = new ArrayList<>();
    while (xml.nextInside(outer)) {
      if ("p".equals(xml.name())) {
        paragraphs.add(paragraph());
      } else if (SHAPES.contains(xml.name())) {
        shape();
      } else {
        xml.skip();
      }
    }
    return String.join("\n", paragraphs);
  }

  private void shape() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      switch (xml.name()) {
        case "p" -> sheet.drawing(paragraph());
        case "object", "image", "annotation" -> xml.skip();
        default -> {
          // Frames and text boxes around the paragraphs.
        }
      }
    }
  }

  private String paragraph() throws UnreadableFileException {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT || xml.depth() < outer) {
        return text.toString();
      }
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.characters());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "s" -> text.append(" ".repeat(Math.min(1000, times(xml.number("c", 1)))));
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          case "annotation", "ruby-text" -> xml.skip();
          default -> {
            // Spans and links.
          }
        }
      }
      if (text.length() > XmlPart.LONGEST_TEXT) {
        throw Budget.tooLarge();
      }
    }
  }
}
