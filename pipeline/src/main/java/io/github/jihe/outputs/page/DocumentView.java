package io.github.jihe.outputs.page;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.outputs.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A document as it was read: paragraphs, and tables with their spans. One use. */
public final class DocumentView {
  private static final int DEEPEST_HEADING = 6;

  private record Spot(int block, int row, int column) {}

  private final Document document;
  private final Map<Spot, List<Mark>> marks = new HashMap<>();
  private int page;

  public DocumentView(Document document, List<Mark> marks) {
    this.document = document;
    for (Mark mark : marks) {
      var place = mark.source().location();
      this.marks
          .computeIfAbsent(
              new Spot(place.block(), place.row(), place.column()), spot -> new ArrayList<>())
          .add(mark);
    }
  }

  /** Appends all of the document, or only its tables, to an element. */
  public void appendTo(Element parent, boolean tablesOnly) {
    for (Block block : document.blocks()) {
      if (tablesOnly && !(block instanceof Table)) {
        continue;
      }
      newPage(parent, block.location().page());
      if (block instanceof Table table) {
        table(parent, table);
      } else if (block instanceof Heading heading) {
        int level = Math.min(DEEPEST_HEADING, heading.level() + 2);
        words(parent.appendElement("h" + level), heading.text(), at(block, 0, 0));
      } else if (block instanceof Paragraph paragraph) {
        words(parent.appendElement("p"), paragraph.text(), at(block, 0, 0));
      }
    }
    if (!tablesOnly && !document.furniture().isEmpty()) {
      Element apart = parent.appendElement("p").addClass("furniture");
      apart.appendText("页眉、页脚：" + Printable.line(String.join(" · ", document.furniture())));
    }
  }

  private void newPage(Element parent, int next) {
    if (next > page) {
      page = next;
      parent.appendElement("p").addClass("page").appendText("第 " + next + " 页");
    }
  }

  private List<Mark> at(Block block, int row, int column) {
    return marks.getOrDefault(new Spot(block.location().block(), row, column), List.<Mark>of());
  }

  private void table(Element parent, Table table) {
    Element grid = parent.appendElement("table");
    Element caption = grid.appendElement("caption");
    String name = "表" + table.location().table();
    name += table.caption().isEmpty() ? "" : "：" + table.caption();
    words(
        caption,
        name + (table.hidden() ? "（隐藏的工作表）" : ""),
        at(table, 0, 0).stream().filter(mark -> !mark.anchor().isEmpty()).toList());
    int row = 0;
    Element line = grid;
    for (Cell cell : table.cells()) {
      while (row < cell.row()) {
        line = grid.appendElement("tr");
        row++;
      }
      cell(line, table, cell);
    }
    while (row < table.rows()) {
      grid.appendElement("tr"); // Every cell of the last rows begins above.
      row++;
    }
  }

  private void cell(Element line, Table table, Cell cell) {
    Element place = line.appendElement("td");
    if (cell.rowSpan() > 1) {
      place.attr("rowspan", Integer.toString(cell.rowSpan()));
    }
    if (cell.columnSpan() > 1) {
      place.attr("colspan", Integer.toString(cell.columnSpan()));
    }
    String address = table.address(cell);
    place.attr("data-at", address.isEmpty() ? cell.row() + "," + cell.column() : address);
    words(place, cell.text(), at(table, cell.row(), cell.column()));
  }

  private static void words(Element parent, String text, List<Mark> marks) {
    new MarkedText(Printable.text(text), marks).appendTo(parent);
  }
}
