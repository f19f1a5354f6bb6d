package io.github.jihe.readers.slides;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.document.Cell;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The shapes of a slide in stored order: paragraphs (a:p) and tables (a:tbl) of DrawingML. */
final class SlideStory {
  private static final Set<String> TITLES = Set.of("title", "ctrTitle");
  private static final Set<String> FURNITURE = Set.of("dt", "ftr", "hdr", "sldNum");

  /** A table of slides has some dozens of rows and columns. */
  private static final int MAX_SPAN = 1_000;

  private final DocumentBuilder out;
  private final Budget budget;

  SlideStory(DocumentBuilder out, Budget budget) {
    this.out = out;
    this.budget = budget;
  }

  /** Adds a part; what stands before a break in it stays. */
  void read(Xml xml, int page) throws XMLStreamException, UnreadableFileException {
    String placeholder = "";
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event != START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "Fallback" -> xml.skip(); // the same again for older programs
        case "sp", "graphicFrame" -> placeholder = "";
        case "ph" -> placeholder = xml.attribute("type");
        case "p" -> paragraph(paragraphText(xml), placeholder, page);
        case "tbl" -> table(xml, page);
        default -> {}
      }
    }
  }

  private void paragraph(String text, String placeholder, int page) {
    if (FURNITURE.contains(placeholder)) {
      out.furniture(text);
    } else {
      out.paragraph(text, page, TITLES.contains(placeholder) ? 1 : 0);
    }
  }

  /** From the start of a paragraph to its end. */
  private String paragraphText(Xml xml) throws XMLStreamException, UnreadableFileException {
    StringBuilder text = new StringBuilder();
    boolean isText = false;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case START_ELEMENT -> {
          depth++;
          isText = xml.name().equals("t");
          if (xml.name().equals("br")) {
            text.append('\n');
          }
        }
        case END_ELEMENT -> {
          depth--;
          isText = false;
        }
        case CHARACTERS -> {
          if (isText) {
            xml.textTo(text);
          }
        }
        default -> depth = 0;
      }
    }
    budget.characters(text.length());
    return text.toString();
  }

  private void table(Xml xml, int page) throws XMLStreamException, UnreadableFileException {
    Grid grid = new Grid();
    try {
      rows(xml, grid, page);
    } catch (XMLStreamException e) {
      add(grid, page); // as far as it goes
      throw e;
    }
    add(grid, page);
  }

  private void add(Grid grid, int page) throws UnreadableFileException {
    budget.cells((long) grid.rows() * grid.columns());
    out.table(grid, page);
  }

  private void rows(Xml xml, Grid grid, int page)
      throws XMLStreamException, UnreadableFileException {
    int row = 0;
    int column = 0;
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == END_ELEMENT && xml.name().equals("tbl")) {
        return;
      }
      if (event == START_ELEMENT && xml.name().equals("tr")) {
        row++;
        column = 0;
      } else if (event == START_ELEMENT && xml.name().equals("tc")) {
        column++;
        cell(xml, grid, row, column, page);
      }
    }
  }

  /** A cell; one that a merged cell covers is stored too, without anything to show. */
  private void cell(Xml xml, Grid grid, int row, int column, int page)
      throws XMLStreamException, UnreadableFileException {
    int width = Math.min(MAX_SPAN, Math.max(1, xml.number("gridSpan", 1)));
    int height = Math.min(MAX_SPAN, Math.max(1, xml.number("rowSpan", 1)));
    boolean isCovered = isSet(xml, "hMerge") || isSet(xml, "vMerge");
    List<String> lines = new ArrayList<>();
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == END_ELEMENT && xml.name().equals("tc")) {
        break;
      }
      if (event == START_ELEMENT && xml.name().equals("p")) {
        lines.add(paragraphText(xml));
      }
    }
    if (!isCovered) {
      budget.cells((long) width * height);
      grid.add(Cell.of(row, column, height, width, String.join("\n", lines).strip(), page));
    }
  }

  private static boolean isSet(Xml xml, String attribute) {
    return !xml.attribute(attribute).isEmpty() && xml.isOn(attribute);
  }
}
