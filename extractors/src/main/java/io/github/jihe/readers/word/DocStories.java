package io.github.jihe.readers.word;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SubdocumentType;

/** The stories of a .doc: its text is one row of characters, in which they follow each other. */
final class DocStories {
  /** The first header stories draw the lines above footnotes and endnotes. */
  private static final int SEPARATORS = 6;

  private final HWPFDocument document;
  private final Budget budget;
  private final FileInformationBlock fib;
  private final List<DocParagraph> paragraphs = new ArrayList<>();
  private final DocText text;

  DocStories(HWPFDocument document, Budget budget) {
    this.document = document;
    this.budget = budget;
    this.fib = document.getFileInformationBlock();
    DocStyles styles = new DocStyles(document.getStyleSheet());
    this.text = new DocText(document, styles);
    for (PAPX papx : document.getParagraphTable().getParagraphs()) {
      if (papx.getEnd() > papx.getStart() && papx.getStart() >= 0) {
        paragraphs.add(DocParagraph.of(papx, styles));
      }
    }
  }

  void write(DocumentBuilder out) throws UnreadableFileException {
    int start = 0;
    int body = 0;
    int headers = 0;
    int headersEnd = 0;
    List<int[]> behind = new ArrayList<>();
    int[] boxes = {0, 0};
    for (SubdocumentType type : SubdocumentType.ORDERED) {
      int end = start + Math.max(0, fib.getSubdocumentTextStreamLength(type));
      end = end < start ? text.length() : Math.min(end, text.length());
      switch (type) {
        case MAIN -> body = end;
        case FOOTNOTE, ENDNOTE -> behind.add(new int[] {start, end});
        case TEXTBOX -> boxes = new int[] {start, end};
        case HEADER -> {
          headers = start;
          headersEnd = end;
        }
        default -> {}
      }
      start = end;
    }
    Flow flow = new Flow();
    story().read(0, body, flow);
    story().read(boxes[0], boxes[1], flow);
    for (int[] notes : behind) {
      story().read(notes[0], notes[1], flow);
    }
    FlowWriter writer = new FlowWriter(out, budget);
    writer.write(flow);
    headers(headers, headersEnd, writer);
  }

  private DocStory story() {
    return new DocStory(paragraphs, text, new DocLabels(document.getListTables()), budget);
  }

  /** Running heads and feet: the table stream says where each begins. */
  private void headers(int start, int end, FlowWriter writer) throws UnreadableFileException {
    byte[] table = document.getTableStream();
    int offset = fib.getPlcfHddOffset();
    int count = fib.getPlcfHddSize() / 4;
    List<String> seen = new ArrayList<>();
    for (int i = SEPARATORS; i + 1 < count; i++) {
      long at = offset + 4L * i;
      if (at < 0 || at + 8 > table.length) {
        return;
      }
      long from = start + (long) int32(table, (int) at);
      long to = start + (long) int32(table, (int) at + 4);
      if (from >= start && to > from && to <= end) {
        Flow flow = new Flow();
        story().read((int) from, (int) to, flow);
        if (!seen.contains(flow.flat())) {
          seen.add(flow.flat());
          writer.furniture(flow);
        }
      }
    }
  }

  private static int int32(byte[] bytes, int at) {
    return (bytes[at] & 0xFF)
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | bytes[at + 3] << 24;
  }
}
