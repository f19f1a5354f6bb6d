package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.parts.Xml;
import javax.xml.stream.XMLStreamException;

/** The characters of a run. */
final class DocxWords {
  private final Xml xml;

  DocxWords(Xml xml) {
    this.xml = xml;
  }

  /** Adds what the current element, such as w:tab, shows. */
  void sign(StringBuilder text) {
    switch (xml.name()) {
      case "tab", "ptab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "sym" -> {
        try {
          int code = Integer.parseInt(xml.attribute("char"), 16);
          if (code >= ' ' && code <= Character.MAX_VALUE) {
            text.append(SymbolFonts.show(xml.attribute("font"), code));
          }
        } catch (NumberFormatException e) {
          // A sign without a place in its font shows nothing.
        }
      }
      default -> {}
    }
  }

  /** Adds the characters up to the end of the element. */
  void text(StringBuilder text, String font) throws XMLStreamException {
    int from = text.length();
    int level = 1;
    while (level > 0) {
      switch (xml.next()) {
        case CHARACTERS -> xml.textTo(text);
        case START_ELEMENT -> level++;
        case END_ELEMENT -> level--;
        default -> level = 0;
      }
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        text.setCharAt(i, ' ');
      } else if (SymbolFonts.isPrivate(c)) {
        text.setCharAt(i, SymbolFonts.show(font, c));
      }
    }
  }
}
