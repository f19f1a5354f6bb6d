package io.github.jihe.readers.word;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs and tables in reading order: the body of a document, or what one cell holds. */
final class Flow {

  /** One piece of a flow. */
  sealed interface Item permits Text, Entry, Nested {}

  /**
   * A paragraph.
   *
   * @param text not blank; line breaks are {@code \n}
   * @param outlineLevel from 1 for a heading, 0 for body text
   */
  record Text(String text, int outlineLevel) implements Item {}

  /** A line of a table of contents (目录): it repeats a heading that comes later. */
  record Entry(String text) implements Item {}

  /** A table. */
  record Nested(EdgeTable table) implements Item {}

  private final List<Item> items = new ArrayList<>();

  List<Item> items() {
    return items;
  }

  /** Adds a paragraph; blank text adds nothing. */
  void text(String text, int outlineLevel) {
    String clean = text.strip();
    if (!clean.isEmpty()) {
      items.add(new Text(clean, outlineLevel));
    }
  }

  /** Adds a line of a table of contents; blank text adds nothing. */
  void entry(String text) {
    String clean = text.strip();
    if (!clean.isEmpty()) {
      items.add(new Entry(clean));
    }
  }

  /** Adds a table; one without rows adds nothing. */
  void table(EdgeTable table) {
    if (!table.isEmpty()) {
      items.add(new Nested(table));
    }
  }

  void addAll(Flow other) {
    items.addAll(other.items);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * As text: paragraphs joined by {@code \n}; a nested table gives one line a row, its cells
   * separated by tabs.
   */
  String flat() {
    if (items.size() == 1 && items.get(0) instanceof Text only) {
      return only.text();
    }
    StringBuilder out = new StringBuilder();
    for (Item item : items) {
      if (item instanceof Nested nested) {
        nested.table().flatLines().forEach(line -> append(out, line));
      } else if (item instanceof Text text) {
        append(out, text.text());
      } else if (item instanceof Entry entry) {
        append(out, entry.text());
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String line) {
    if (!line.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(line);
    }
  }
}
