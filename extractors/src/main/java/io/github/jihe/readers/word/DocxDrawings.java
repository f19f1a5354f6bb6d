package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Xml;
import javax.xml.stream.XMLStreamException;

/** Reads the words inside of shapes: text boxes and word art. */
final class DocxDrawings {
  private final Xml xml;
  private final DocxStory story;

  DocxDrawings(Xml xml, DocxStory story) {
    this.xml = xml;
    this.story = story;
  }

  /** Reads to the end of a drawing that was just entered. */
  void read(Flow out) throws XMLStreamException, UnreadableFileException {
    int level = 1;
    // While inside of mc:AlternateContent that has given something, its other forms are skipped.
    int doneAt = 0;
    int alternateAt = 0;
    int before = 0;
    while (level > 0) {
      int event = xml.next();
      if (event == END_DOCUMENT) {
        return;
      }
      if (event == END_ELEMENT) {
        if (level == alternateAt) {
          alternateAt = 0;
          doneAt = 0;
        }
        level--;
        if (alternateAt > 0 && level == alternateAt && out.items().size() > before) {
          doneAt = level;
        }
      } else if (event == START_ELEMENT) {
        if (doneAt > 0 && level == doneAt) {
          xml.skip();
          continue;
        }
        level++;
        switch (xml.name()) {
          case "AlternateContent" -> {
            if (alternateAt == 0) {
              alternateAt = level;
              before = out.items().size();
            }
          }
          case "txbxContent" -> {
            story.story(out);
            level--;
          }
          case "textpath" -> out.text(xml.attribute("string"), 0);
          default -> {}
        }
      }
    }
  }
}
