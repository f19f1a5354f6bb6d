package io.github.jihe.outputs.page;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.outputs.Printable;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A document as it was read: paragraphs, and tables with their spans. Every anchor of its marks is
 * somewhere on the page, also those whose place is not shown. One use.
 */
public final class DocumentView {
  private static final int DEEPEST_HEADING = 6;

  /** What a paragraph takes beside its text. */
  private static final int FRAME = 12;

  private final Document document;
  private final MarksByPlace marks;
  private final Budget budget;
  private int page;
  private int left;

  public DocumentView(Document document, List<Mark> marks) {
    this(document, marks, Long.MAX_VALUE / 2);
  }

  /**
   * A view of limited length.
   *
   * @param characters beyond these only what is marked is shown, and up to as much of it
   */
  public DocumentView(Document document, List<Mark> marks, long characters) {
    this.document = document;
    this.marks = new MarksByPlace(document, marks);
    this.budget = new Budget(characters);
  }

  /** Appends all of the document, or only its tables, to an element. */
  public void appendTo(Element parent, boolean tablesOnly) {
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        TableView view = new TableView(table, marks, budget);
        if (comes(parent, block, !view.isEmpty())) {
          view.appendTo(parent);
        }
      } else if (!tablesOnly) {
        text(parent, block);
      }
    }
    gap(parent);
    if (!tablesOnly && !document.furniture().isEmpty()) {
      Element apart = parent.appendElement("p").addClass("furniture");
      apart.appendText(
          "页眉、页脚：" + Printable.line(Words.shown(String.join(" · ", document.furniture()))));
    }
    List<String> anchors = marks.anchorsLeft();
    if (!anchors.isEmpty()) {
      Element elsewhere = parent.appendElement("p").addClass("cut");
      anchors.forEach(anchor -> elsewhere.appendElement("a").attr("id", anchor));
      elsewhere.appendText("此页没有显示的位置，请看原件");
    }
  }

  private void text(Element parent, Block block) {
    String text =
        block instanceof Heading heading
            ? heading.text()
            : block instanceof Paragraph paragraph ? paragraph.text() : "";
    boolean fits = budget.take(FRAME + Words.shown(text).length(), marks.isMarked(block));
    if (!comes(parent, block, fits)) {
      return;
    }
    String tag =
        block instanceof Heading heading
            ? "h" + Math.min(DEEPEST_HEADING, heading.level() + 2)
            : "p";
    Words.append(parent.appendElement(tag), text, marks.take(block, 0, 0));
  }

  /** Counts what is left out, and says so before what comes next. */
  private boolean comes(Element parent, Block block, boolean fits) {
    if (!fits) {
      left++;
      return false;
    }
    gap(parent);
    int next = block.location().page();
    if (next > page) {
      page = next;
      parent.appendElement("p").addClass("page").appendText("第 " + next + " 页");
    }
    return true;
  }

  private void gap(Element parent) {
    if (left > 0) {
      parent.appendElement("p").addClass("cut").appendText("内容过长，此处略去 " + left + " 段或表，请看原件");
      left = 0;
    }
  }
}
