package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Xml;
import javax.xml.stream.XMLStreamException;

/** Reads what stands inside of a paragraph of an OpenDocument text. */
final class OdtInline {
  private static final int MOST_SPACES = 1000;

  private final Xml xml;
  private final OdtStyles styles;
  private final OdtStory story;
  private final Flow notes;

  OdtInline(Xml xml, OdtStyles styles, OdtStory story, Flow notes) {
    this.xml = xml;
    this.styles = styles;
    this.story = story;
    this.notes = notes;
  }

  /** Reads to the end of the element that was just entered; {@code boxes} takes text boxes. */
  void read(StringBuilder out, Flow boxes, boolean isHidden)
      throws XMLStreamException, UnreadableFileException {
    if (!story.enter()) {
      xml.skip();
      story.leave();
      return;
    }
    try {
      int event;
      while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
        if (event == CHARACTERS && !isHidden) {
          words(out);
        } else if (event == START_ELEMENT) {
          child(out, boxes, isHidden);
        }
      }
    } finally {
      story.leave();
    }
  }

  /** Line ends and runs of spaces count as one space (ODF 1.3 part 3, 6.1.2). */
  private void words(StringBuilder out) {
    StringBuilder raw = new StringBuilder();
    xml.textTo(raw);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!isSpace) {
        out.append(SymbolFonts.isPrivate(c) ? SymbolFonts.show("", c) : c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }

  private void child(StringBuilder out, Flow boxes, boolean isHidden)
      throws XMLStreamException, UnreadableFileException {
    switch (xml.name()) {
      case "span" ->
          read(out, boxes, isHidden || styles.isHidden("text", xml.attribute("style-name")));
      case "s" -> {
        int count = isHidden ? 0 : Math.max(1, Math.min(MOST_SPACES, xml.number("c", 1)));
        out.append(" ".repeat(count));
        xml.skip();
      }
      case "tab" -> {
        out.append(isHidden ? "" : "\t");
        xml.skip();
      }
      case "line-break" -> {
        out.append(isHidden ? "" : "\n");
        xml.skip();
      }
      case "note" -> note();
      case "ruby" -> read(out, boxes, isHidden);
      case "frame", "text-box", "custom-shape", "rect", "g", "ellipse", "line", "polygon" ->
          story.blocks(boxes);
      // The prompt of an empty field, a comment, the reading above a word, what is deleted: not
      // text.
      case "placeholder", "annotation", "ruby-text", "hidden-text", "hidden-paragraph", "script" ->
          xml.skip();
      case "deletion", "tracked-changes", "label", "object", "image", "event-listeners" ->
          xml.skip();
      default -> read(out, boxes, isHidden);
    }
  }

  private void note() throws XMLStreamException, UnreadableFileException {
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event == START_ELEMENT) {
        if (xml.name().equals("note-body")) {
          story.blocks(notes);
        } else {
          xml.skip();
        }
      }
    }
  }
}
