package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.Xml;
import io.github.jihe.readers.word.EdgeTable.Merge;
import io.github.jihe.readers.word.EdgeTable.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads a table:table of an OpenDocument text. */
final class OdtTable {
  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_REPEATED_ROWS = 1000;

  private final Xml xml;
  private final OdtStyles styles;
  private final Budget budget;
  private final OdtStory story;

  OdtTable(Xml xml, OdtStyles styles, Budget budget, OdtStory story) {
    this.xml = xml;
    this.styles = styles;
    this.budget = budget;
    this.story = story;
  }

  /** A cell by its columns, from 0. */
  private record Piece(int from, int to, Merge merge, Flow content) {}

  /** How much of a cell that covers several rows is still to come. */
  private record Pending(int to, int rows) {}

  private static final class Rows {
    private final List<Integer> widths = new ArrayList<>();
    private final List<List<Piece>> rows = new ArrayList<>();
    private Map<Integer, Pending> pending = new HashMap<>();

    private EdgeTable table() {
      int columns = rows.stream().flatMap(List::stream).mapToInt(Piece::to).max().orElse(0);
      int[] edges = EdgeTable.columnEdges(widths, columns);
      EdgeTable table = new EdgeTable();
      for (List<Piece> row : rows) {
        table.row(
            row.stream()
                .map(p -> new Slot(edges[p.from()], edges[p.to()], p.merge(), p.content()))
                .toList());
      }
      return table;
    }
  }

  /** Reads to the end of the table that was just entered; a table cut off keeps its rows. */
  void read(Flow out) throws XMLStreamException, UnreadableFileException {
    Rows rows = new Rows();
    try {
      rows(rows);
    } finally {
      out.table(rows.table());
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
          case "table-row" -> row(out);
          case "table-rows", "table-header-rows", "table-row-group" -> rows(out);
          case "table-columns", "table-header-columns", "table-column-group" -> rows(out);
          case "table-column" -> {
            int width = styles.columnWidth(xml.attribute("style-name"));
            int count = repeated("number-columns-repeated", MOST_COLUMNS);
            for (int i = 0; i < count && out.widths.size() < MOST_COLUMNS; i++) {
              out.widths.add(width);
            }
            xml.skip();
          }
          default -> xml.skip();
        }
      }
    } finally {
      story.leave();
    }
  }

  private int repeated(String attribute, int most) {
    return Math.max(1, Math.min(most, xml.number(attribute, 1)));
  }

  private void row(Rows out) throws XMLStreamException, UnreadableFileException {
    int count = repeated("number-rows-repeated", MOST_REPEATED_ROWS);
    List<Piece> row = new ArrayList<>();
    Map<Integer, Pending> next = new HashMap<>();
    try {
      cells(out.pending, row, next);
    } finally {
      out.pending = next;
      for (int i = 0; i < count; i++) {
        budget.cells(i == 0 ? 0 : row.size());
        out.rows.add(row);
      }
    }
  }

  private void cells(Map<Integer, Pending> pending, List<Piece> row, Map<Integer, Pending> next)
      throws XMLStreamException, UnreadableFileException {
    int column = 0;
    int covered = 0;
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event != START_ELEMENT) {
        continue;
      }
      boolean isCell = xml.name().equals("table-cell");
      if (!isCell && !xml.name().equals("covered-table-cell")) {
        xml.skip();
        continue;
      }
      int count = repeated("number-columns-repeated", MOST_COLUMNS);
      int columns = isCell ? repeated("number-columns-spanned", MOST_COLUMNS) : 1;
      int rows = isCell ? repeated("number-rows-spanned", Integer.MAX_VALUE) : 1;
      Flow content = new Flow();
      story.blocks(content);
      for (int i = 0; i < count && column < MOST_COLUMNS; i++, column++) {
        if (column < covered) {
          continue;
        }
        budget.cells(1);
        Pending above = isCell ? null : pending.get(column);
        covered = above == null ? column + columns : above.to();
        int left = above == null ? rows : above.rows();
        Merge merge = above != null ? Merge.CONTINUED : rows > 1 ? Merge.FIRST : Merge.NONE;
        row.add(new Piece(column, covered, merge, content));
        if (left > 1) {
          next.put(column, new Pending(covered, left - 1));
        }
      }
    }
  }
}
