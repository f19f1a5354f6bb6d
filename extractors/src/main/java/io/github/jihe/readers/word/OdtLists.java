package io.github.jihe.readers.word;

import io.github.jihe.readers.parts.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The lists that are open around a paragraph of an OpenDocument text, and their numbers. */
final class OdtLists {
  static final int GOES_ON = Integer.MIN_VALUE;

  private record Open(String style, ListCounter counter) {}

  private final OdtStyles styles;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, ListCounter> byStyle = new HashMap<>();
  private final Map<String, ListCounter> byId = new HashMap<>();
  private final ListCounter outline = new ListCounter();
  private boolean isItemBegun;
  private int start = GOES_ON;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** A text:list begins. */
  void open(Xml xml) {
    String named = xml.attribute("style-name");
    Open outer = open.peek();
    String style = named.isEmpty() && outer != null ? outer.style() : named;
    ListCounter counter;
    if (outer != null) {
      counter = outer.counter();
    } else if (xml.attribute("continue-numbering").equals("true")) {
      counter = byStyle.computeIfAbsent(style, name -> new ListCounter());
    } else if (byId.containsKey(xml.attribute("continue-list"))) {
      counter = byId.get(xml.attribute("continue-list"));
    } else {
      counter = new ListCounter();
    }
    byStyle.put(style, counter);
    if (!xml.attribute("id").isEmpty()) {
      byId.put(xml.attribute("id"), counter);
    }
    open.push(new Open(style, counter));
  }

  void close() {
    open.pop();
  }

  /** An item begins; its first paragraph has the label. */
  void item(int number) {
    isItemBegun = true;
    start = number;
  }

  void endOfItem() {
    isItemBegun = false;
    start = GOES_ON;
  }

  /** A paragraph's text behind its number. */
  String number(String paragraphStyle, int outlineLevel, String text) {
    if (open.isEmpty()) {
      if (outlineLevel < 1 || outlineLevel > ListCounter.LEVELS) {
        return text;
      }
      String label = outline.next(outlineLevel - 1, styles::outlineLevel);
      return ListCounter.join(label, styles.outlineLevel(outlineLevel - 1).spaced(), text);
    }
    if (!isItemBegun) {
      return text;
    }
    isItemBegun = false;
    Open list = open.peek();
    String style = list.style().isEmpty() ? styles.listOfParagraph(paragraphStyle) : list.style();
    int level = Math.min(open.size(), ListCounter.LEVELS) - 1;
    if (start != GOES_ON) {
      list.counter().startAt(level, start);
      start = GOES_ON;
    }
    String label = list.counter().next(level, each -> styles.listLevel(style, each));
    return ListCounter.join(label, styles.listLevel(style, level).spaced(), text);
  }
}
