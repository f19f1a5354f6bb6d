package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.Xml;
import io.github.jihe.readers.word.EdgeTable.Merge;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads a w:tbl. */
final class DocxTable {
  /** Word allows 63 columns. */
  private static final int MOST_COLUMNS = 1000;

  private final Xml xml;
  private final Budget budget;
  private final DocxStory story;

  DocxTable(Xml xml, Budget budget, DocxStory story) {
    this.xml = xml;
    this.budget = budget;
    this.story = story;
  }

  /** A table while it is read. */
  private static final class Rows {
    private final List<Integer> widths = new ArrayList<>();
    private final List<DocxRow> rows = new ArrayList<>();
  }

  /** Reads to the end of the table that was just entered; a table cut off keeps its rows. */
  void read(Flow out) throws XMLStreamException, UnreadableFileException {
    Rows rows = new Rows();
    try {
      rows(rows);
    } finally {
      out.table(DocxRow.table(rows.widths, rows.rows));
    }
  }

  private void rows(Rows out) throws XMLStreamException, UnreadableFileException {
    if (!story.enter()) {
      xml.skip();
      story.leave();
      return;
    }
    try {
      int event;
      while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
        if (event != START_ELEMENT) {
          continue;
        }
        switch (xml.name()) {
          case "tr" -> row(out);
          case "tblGrid" -> grid(out.widths);
          case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice" ->
              rows(out);
          default -> xml.skip();
        }
      }
    } finally {
      story.leave();
    }
  }

  private void grid(List<Integer> widths) throws XMLStreamException {
    int level = 1;
    while (level > 0) {
      int event = xml.next();
      if (event == END_DOCUMENT) {
        return;
      }
      level += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      if (event == START_ELEMENT && xml.name().equals("tblGridChange")) {
        xml.skip();
        level--;
      } else if (event == START_ELEMENT
          && xml.name().equals("gridCol")
          && widths.size() < MOST_COLUMNS) {
        widths.add(xml.number("w", 0));
      }
    }
  }

  private void row(Rows out) throws XMLStreamException, UnreadableFileException {
    DocxRow row = new DocxRow();
    try {
      cells(row);
    } finally {
      if (!row.isGone) {
        out.rows.add(row);
      }
    }
  }

  private void cells(DocxRow row) throws XMLStreamException, UnreadableFileException {
    if (!story.enter()) {
      xml.skip();
      story.leave();
      return;
    }
    try {
      int event;
      while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
        if (event != START_ELEMENT) {
          continue;
        }
        switch (xml.name()) {
          case "tc" -> {
            if (row.isGone) {
              xml.skip();
            } else {
              cell(row);
            }
          }
          case "trPr" -> properties(row);
          case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice" ->
              cells(row);
          default -> xml.skip();
        }
      }
    } finally {
      story.leave();
    }
  }

  private void properties(DocxRow row) throws XMLStreamException {
    int level = 1;
    while (level > 0) {
      int event = xml.next();
      if (event == END_DOCUMENT) {
        return;
      }
      level += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      if (event == START_ELEMENT) {
        switch (xml.name()) {
          case "gridBefore" -> row.before = span(0);
          case "gridAfter" -> row.after = span(0);
          case "wBefore" -> row.widthBefore = twips();
          case "hidden" -> row.isGone |= xml.isOn("val");
          case "del", "moveFrom" -> row.isGone = true;
          case "trPrChange" -> {
            xml.skip();
            level--;
          }
          default -> {}
        }
      }
    }
  }

  private int span(int least) {
    return Math.max(least, Math.min(MOST_COLUMNS, xml.number("val", least)));
  }

  private int twips() {
    return xml.attribute("type").equals("dxa") || xml.attribute("type").isEmpty()
        ? Math.max(0, Math.min(1 << 20, xml.number("w", 0)))
        : 0;
  }

  private void cell(DocxRow row) throws XMLStreamException, UnreadableFileException {
    budget.cells(1);
    DocxRow.Piece piece = new DocxRow.Piece();
    row.pieces.add(piece);
    int event = xml.next();
    while (event != START_ELEMENT && event != END_ELEMENT && event != END_DOCUMENT) {
      event = xml.next();
    }
    if (event == START_ELEMENT && xml.name().equals("tcPr")) {
      cellProperties(piece);
    } else {
      xml.back();
    }
    story.story(piece.content);
    if (piece.isDeleted) {
      row.pieces.remove(row.pieces.size() - 1);
    }
  }

  private void cellProperties(DocxRow.Piece piece) throws XMLStreamException {
    int level = 1;
    while (level > 0) {
      int event = xml.next();
      if (event == END_DOCUMENT) {
        return;
      }
      level += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      if (event == START_ELEMENT) {
        boolean restarts = xml.attribute("val").equals("restart");
        switch (xml.name()) {
          case "gridSpan" -> piece.span = span(1);
          case "tcW" -> piece.width = twips();
          case "vMerge" -> piece.merge = restarts ? Merge.FIRST : Merge.CONTINUED;
          case "hMerge" -> piece.continuesLeft = !restarts;
          case "cellDel" -> piece.isDeleted = true;
          case "tcPrChange" -> {
            xml.skip();
            level--;
          }
          default -> {}
        }
      }
    }
  }
}
