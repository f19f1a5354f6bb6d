package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Xml;
import javax.xml.stream.XMLStreamException;

/**
 * Reads one part that holds text (body, header, notes) block by block. If the part breaks off, what
 * was read before is in the flow.
 */
final class DocxStory {
  /** No editor nests so deep; beyond it, elements are skipped. */
  private static final int DEEPEST = 120;

  private final Xml xml;
  private final DocxContext context;
  private final DocxLabels labels;
  private final DocxInline inline;
  private final DocxTable tables;
  private int depth;

  DocxStory(Xml xml, DocxContext context) {
    this.xml = xml;
    this.context = context;
    this.labels = new DocxLabels(context.numbering(), context.styles());
    this.inline = new DocxInline(xml, context, this);
    this.tables = new DocxTable(xml, context.budget(), this);
  }

  /** Reads the whole part: everything inside of the elements named. */
  void read(Flow out, String... containers) throws XMLStreamException, UnreadableFileException {
    int event;
    while ((event = xml.next()) != END_DOCUMENT) {
      if (event == START_ELEMENT && DocxNames.isWord(xml.namespace())) {
        for (String container : containers) {
          if (xml.name().equals(container)) {
            story(out);
            break;
          }
        }
      }
    }
  }

  /** Footnotes or endnotes; the lines that separate them from the text are not content. */
  void readNotes(Flow out, String note) throws XMLStreamException, UnreadableFileException {
    int event;
    while ((event = xml.next()) != END_DOCUMENT) {
      if (event == START_ELEMENT
          && xml.name().equals(note)
          && (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal"))) {
        story(out);
      }
    }
  }

  /** Whether the reader is so deep inside of elements that it must not go on. */
  boolean enter() {
    depth++;
    return depth <= DEEPEST;
  }

  void leave() {
    depth--;
  }

  /** A run of blocks with its own fields, such as the body or a text box. */
  void story(Flow out) throws XMLStreamException, UnreadableFileException {
    Fields outer = inline.swapFields(new Fields());
    Carry carry = new Carry();
    try {
      blocks(out, carry);
    } finally {
      out.text(carry.take(), 0);
      inline.swapFields(outer);
    }
  }

  /** Text of a paragraph whose end is deleted or hidden: it goes on in the next one. */
  private static final class Carry {
    private String text = "";

    private String take() {
      String taken = text;
      text = "";
      return taken;
    }
  }

  private void blocks(Flow out, Carry carry) throws XMLStreamException, UnreadableFileException {
    if (!enter()) {
      xml.skip();
      leave();
      return;
    }
    try {
      int event;
      while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
        if (event != CHARACTERS) {
          block(out, carry);
        }
      }
    } finally {
      leave();
    }
  }

  private void block(Flow out, Carry carry) throws XMLStreamException, UnreadableFileException {
    String name = xml.name();
    if (!DocxNames.isWord(xml.namespace())) {
      if (name.equals("AlternateContent")) {
        alternate(out, carry);
      } else {
        xml.skip();
      }
      return;
    }
    switch (name) {
      case "p" -> paragraph(out, carry);
      case "tbl" -> {
        out.text(carry.take(), 0);
        tables.read(out);
      }
      case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "subDoc" ->
          blocks(out, carry);
      default -> xml.skip();
    }
  }

  private void alternate(Flow out, Carry carry) throws XMLStreamException, UnreadableFileException {
    int before = out.items().size();
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event == START_ELEMENT) {
        if (out.items().size() == before) {
          blocks(out, carry);
        } else {
          xml.skip();
        }
      }
    }
  }

  private void paragraph(Flow out, Carry carry) throws XMLStreamException, UnreadableFileException {
    DocxParagraph paragraph = new DocxParagraph(carry.take());
    try {
      inline.paragraph(paragraph);
    } finally {
      finish(paragraph, inline.fields().isContents(), out, carry);
      inline.fields().endOfParagraph();
    }
  }

  private void finish(DocxParagraph paragraph, boolean inContents, Flow out, Carry carry)
      throws UnreadableFileException {
    DocxStyles.Resolved style = context.styles().paragraph(paragraph.style);
    String text = paragraph.text.toString();
    context.budget().characters(text.length());
    if (paragraph.isMarkGone && (paragraph.isMarkDeleted || !text.isBlank())) {
      carry.text = text;
    } else if (!paragraph.isMarkGone) {
      String shown = labels.number(paragraph.style, paragraph.list, paragraph.level, text);
      if (inContents || style.isContents()) {
        out.entry(shown);
      } else {
        int outline = paragraph.outline == DocxStyles.UNSET ? style.outline() : paragraph.outline;
        out.text(shown, outline >= 0 && outline < ListCounter.LEVELS ? outline + 1 : 0);
      }
    }
    out.addAll(paragraph.boxes);
  }
}
