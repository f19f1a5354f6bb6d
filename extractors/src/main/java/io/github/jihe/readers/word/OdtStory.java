package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.Xml;
import javax.xml.stream.XMLStreamException;

/** Reads the blocks of an OpenDocument text: its body, a running head, a cell. */
final class OdtStory {
  private static final int DEEPEST = 120;

  private final Xml xml;
  private final Budget budget;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final OdtInline inline;
  private final OdtTable tables;
  private int depth;
  private boolean isContents;

  /**
   * @param notes takes the footnotes and endnotes
   */
  OdtStory(Xml xml, OdtStyles styles, Budget budget, Flow notes) {
    this.xml = xml;
    this.budget = budget;
    this.styles = styles;
    this.lists = new OdtLists(styles);
    this.inline = new OdtInline(xml, styles, this, notes);
    this.tables = new OdtTable(xml, styles, budget, this);
  }

  /** Reads blocks to the end of the element that was just entered. */
  void blocks(Flow out) throws XMLStreamException, UnreadableFileException {
    if (!enter()) {
      xml.skip();
      leave();
      return;
    }
    try {
      int event;
      while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
        if (event == START_ELEMENT) {
          block(out);
        }
      }
    } finally {
      leave();
    }
  }

  boolean enter() {
    depth++;
    return depth <= DEEPEST;
  }

  void leave() {
    depth--;
  }

  private void block(Flow out) throws XMLStreamException, UnreadableFileException {
    switch (xml.name()) {
      case "p" -> paragraph(out, 0);
      case "h" -> paragraph(out, Math.max(1, xml.number("outline-level", 1)));
      case "list" -> {
        lists.open(xml);
        blocks(out);
        lists.close();
      }
      case "list-item" -> {
        lists.item(xml.number("start-value", OdtLists.GOES_ON));
        blocks(out);
        lists.endOfItem();
      }
      case "table" -> tables.read(out);
      case "section", "numbered-paragraph" -> {
        if (xml.attribute("display").equals("none")) {
          xml.skip();
        } else {
          blocks(out);
        }
      }
      case "table-of-content" -> {
        boolean before = isContents;
        isContents = true;
        blocks(out);
        isContents = before;
      }
      case "list-header", "index-body", "index-title", "alphabetical-index", "illustration-index" ->
          blocks(out);
      case "table-index", "user-index", "bibliography", "object-index", "text-box", "frame" ->
          blocks(out);
      case "custom-shape", "rect", "g", "ellipse", "line", "a", "connector", "polygon", "caption" ->
          blocks(out);
      default -> xml.skip();
    }
  }

  private void paragraph(Flow out, int outlineLevel)
      throws XMLStreamException, UnreadableFileException {
    String style = xml.attribute("style-name");
    boolean isHidden = styles.isHidden("paragraph", style);
    StringBuilder text = new StringBuilder();
    Flow boxes = new Flow();
    try {
      inline.read(text, boxes, isHidden);
    } finally {
      budget.characters(text.length());
      if (!isHidden || !boxes.isEmpty()) {
        String shown = isHidden ? "" : lists.number(style, outlineLevel, text.toString());
        if (isContents) {
          out.entry(shown);
        } else {
          out.text(shown, outlineLevel);
        }
      }
      out.addAll(boxes);
    }
  }
}
