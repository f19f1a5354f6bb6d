package io.github.jihe.readers.word;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.util.ArrayList;
import java.util.List;

/** Turns the paragraphs of one story of a .doc (body, notes, a header) into a flow. */
final class DocStory {
  private static final char CELL_MARK = 7;

  private final List<DocParagraph> paragraphs;
  private final DocText text;
  private final DocLabels labels;
  private final Budget budget;
  private Fields fields = new Fields();
  private int at;
  private String carried = "";

  DocStory(List<DocParagraph> paragraphs, DocText text, DocLabels labels, Budget budget) {
    this.paragraphs = paragraphs;
    this.text = text;
    this.labels = labels;
    this.budget = budget;
  }

  /** Reads the paragraphs that begin at or after {@code start} and before {@code end}. */
  void read(int start, int end, Flow out) throws UnreadableFileException {
    fields = new Fields();
    at = first(start);
    while (at < paragraphs.size() && paragraphs.get(at).start() < end) {
      if (paragraphs.get(at).depth() > 0) {
        flush(out);
        table(1, end, out);
      } else {
        paragraph(paragraphs.get(at++), end, out);
      }
    }
    flush(out);
  }

  private int first(int start) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void flush(Flow out) {
    out.text(carried, 0);
    carried = "";
  }

  /** Reads rows until the paragraphs leave the table of this depth. */
  private void table(int depth, int end, Flow out) throws UnreadableFileException {
    EdgeTable table = new EdgeTable();
    List<Flow> cells = new ArrayList<>();
    Flow cell = new Flow();
    while (at < paragraphs.size() && paragraphs.get(at).start() < end) {
      DocParagraph paragraph = paragraphs.get(at);
      if (paragraph.depth() < depth) {
        break;
      }
      if (paragraph.depth() > depth) {
        flush(cell);
        table(depth + 1, end, cell);
        continue;
      }
      at++;
      if (paragraph.isRowEnd()) {
        if (!text.isGone(paragraph.end() - 1, paragraph.style())) {
          table.row(DocRow.of(paragraph.modifiers()).slots(cells));
        }
        cells = new ArrayList<>();
        cell = new Flow();
        continue;
      }
      paragraph(paragraph, end, cell);
      if (paragraph.isCellEnd() || text.at(paragraph.end() - 1) == CELL_MARK) {
        flush(cell);
        budget.cells(1);
        cells.add(cell);
        cell = new Flow();
      }
    }
    flush(cell);
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
    // A row whose end is lost still has its cells.
    table.row(DocRow.of(new byte[0]).slots(cells));
    out.table(table);
  }

  private void paragraph(DocParagraph paragraph, int end, Flow out) throws UnreadableFileException {
    int stop = Math.min(paragraph.end(), end);
    StringBuilder shown = new StringBuilder(carried);
    carried = "";
    text.show(paragraph.start(), stop, paragraph.style(), fields, shown);
    boolean inContents = fields.isContents();
    fields.endOfParagraph();
    budget.characters(shown.length());
    boolean isCellEnd = paragraph.isCellEnd() || text.at(stop - 1) == CELL_MARK;
    if (!isCellEnd && text.isGone(stop - 1, paragraph.style())) {
      carried = shown.toString();
      return;
    }
    String numbered = labels.number(paragraph, shown.toString());
    if (inContents || paragraph.isContents()) {
      out.entry(numbered);
    } else {
      out.text(numbered, paragraph.outlineLevel());
    }
  }
}
