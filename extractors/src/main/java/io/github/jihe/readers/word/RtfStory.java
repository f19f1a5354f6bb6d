package io.github.jihe.readers.word;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.util.ArrayList;
import java.util.List;

/** One story of an RTF file (body, a header, a note, a text box) while it is read. */
final class RtfStory {
  private static final int DEEPEST = 20;

  /** A table while it is read. */
  private static final class Open {
    private final EdgeTable table = new EdgeTable();
    private List<Flow> cells = new ArrayList<>();
    private Flow cell = new Flow();
  }

  private final Flow out;
  private final Budget budget;
  private final List<Open> tables = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private final Flow boxes = new Flow();
  private boolean hadContents;

  RtfStory(Flow out, Budget budget) {
    this.out = out;
    this.budget = budget;
  }

  StringBuilder text() {
    return text;
  }

  /** The number in front of the paragraph, as the editor wrote it. */
  StringBuilder label() {
    return label;
  }

  /** Text boxes that hang on the paragraph. */
  Flow boxes() {
    return boxes;
  }

  /** Says that the paragraph holds a part of a table of contents. */
  void markContents() {
    hadContents = true;
  }

  /** Ends a paragraph in a table of a depth, 0 for none. */
  void endParagraph(int depth, int outlineLevel, boolean isContents)
      throws UnreadableFileException {
    budget.characters(text.length());
    Flow flow = at(Math.max(0, Math.min(DEEPEST, depth)));
    String shown = ListCounter.join(label(label.toString()), endsOpen(label), text.toString());
    if (isContents || hadContents) {
      flow.entry(shown);
    } else {
      flow.text(shown, outlineLevel);
    }
    flow.addAll(boxes);
    boxes.items().clear();
    text.setLength(0);
    label.setLength(0);
    hadContents = false;
  }

  private static boolean endsOpen(StringBuilder label) {
    return !label.isEmpty() && Character.isWhitespace(label.charAt(label.length() - 1));
  }

  /** Bullets are not numbers: they are not read. */
  private static String label(String written) {
    return written.chars().anyMatch(Character::isLetterOrDigit)
            || written.chars().anyMatch(c -> c >= 0x2460 && c <= 0x249B)
        ? written.strip()
        : "";
  }

  private Flow at(int depth) {
    while (tables.size() > depth) {
      closeInnermost();
    }
    while (tables.size() < depth) {
      tables.add(new Open());
    }
    return depth == 0 ? out : tables.get(depth - 1).cell;
  }

  private void closeInnermost() {
    Open open = tables.remove(tables.size() - 1);
    if (!open.cell.isEmpty()) {
      open.cells.add(open.cell);
    }
    // A row whose end is lost still has its cells.
    open.table.row(new RtfRow().slots(open.cells));
    (tables.isEmpty() ? out : tables.get(tables.size() - 1).cell).table(open.table);
  }

  /** Ends a cell, and the paragraph in it. */
  void endCell(int depth, int outlineLevel) throws UnreadableFileException {
    int level = Math.max(1, Math.min(DEEPEST, depth));
    endParagraph(level, outlineLevel, false);
    budget.cells(1);
    Open open = tables.get(level - 1);
    open.cells.add(open.cell);
    open.cell = new Flow();
  }

  void endRow(int depth, RtfRow row) {
    int level = Math.max(1, Math.min(DEEPEST, depth));
    at(level);
    Open open = tables.get(level - 1);
    open.table.row(row.slots(open.cells));
    open.cells = new ArrayList<>();
    open.cell = new Flow();
  }

  /** Ends the story; a paragraph without an end is read. */
  void end() throws UnreadableFileException {
    endParagraph(tables.size(), 0, false);
    at(0);
  }
}
