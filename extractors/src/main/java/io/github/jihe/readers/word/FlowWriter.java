package io.github.jihe.readers.word;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;

/**
 * Hands a {@link Flow} on to the document.
 *
 * <p>A nested table of several rows and columns stands twice: flat in the text of its cell, because
 * that is what the cell says, and as a table of its own behind the outer one, because its figures
 * would be lost otherwise. A frame of one column around such a table is only drawn, and goes.
 */
final class FlowWriter {
  private final DocumentBuilder out;
  private final Budget budget;

  FlowWriter(DocumentBuilder out, Budget budget) {
    this.out = out;
    this.budget = budget;
  }

  void write(Flow flow) throws UnreadableFileException {
    for (Flow.Item item : flow.items()) {
      if (item instanceof Flow.Text text) {
        out.paragraph(text.text(), 0, text.outlineLevel());
      } else if (item instanceof Flow.Entry entry) {
        out.furniture(entry.text());
      } else if (item instanceof Flow.Nested nested) {
        table(nested.table());
      }
    }
  }

  private void table(EdgeTable table) throws UnreadableFileException {
    if (table.isFrame()) {
      for (Flow content : table.contents()) {
        write(content);
      }
      return;
    }
    out.table(table.grid(budget), 0);
    for (Flow content : table.contents()) {
      for (Flow.Item item : content.items()) {
        if (item instanceof Flow.Nested nested && nested.table().isMultiColumn()) {
          table(nested.table());
        }
      }
    }
  }

  /** Everything as running head or foot. */
  void furniture(Flow flow) {
    String text = flow.flat();
    if (!text.isEmpty()) {
      out.furniture(text);
    }
  }
}
