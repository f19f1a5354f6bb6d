package io.github.jihe.readers.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Which fields (域) are open: their codes are not shown, their results are. A field may begin in one
 * paragraph and end in a later one.
 */
final class Fields {
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean hasResult;
    private boolean isContents;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private int inCode;
  private boolean hadContents;

  void begin() {
    open.push(new Field());
    inCode++;
  }

  void code(CharSequence text) {
    if (!open.isEmpty() && !open.peek().hasResult) {
      open.peek().code.append(text);
    }
  }

  void separate() {
    if (!open.isEmpty() && !open.peek().hasResult) {
      Field field = open.peek();
      field.hasResult = true;
      field.isContents = field.code.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
      hadContents |= field.isContents;
      inCode--;
    }
  }

  void end() {
    if (!open.isEmpty() && !open.pop().hasResult) {
      inCode--;
    }
  }

  /** Closes codes that did not end: a field that lost its end must not swallow the document. */
  void endOfParagraph() {
    hadContents = open.stream().anyMatch(field -> field.isContents);
    if (inCode > 0) {
      open.removeIf(field -> !field.hasResult);
      inCode = 0;
    }
  }

  boolean isCode() {
    return inCode > 0;
  }

  /** Whether the paragraph holds a part of a table of contents. */
  boolean isContents() {
    return hadContents;
  }
}
