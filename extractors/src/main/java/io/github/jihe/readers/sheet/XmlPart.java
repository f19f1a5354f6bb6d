package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pulls elements out of an XML part. Names count without their namespace, so that transitional and
 * strict documents read alike. A document type declaration makes the part corrupt: no office
 * program writes one, only attacks do.
 */
final class XmlPart implements AutoCloseable {
  private static final int DEEPEST = 200;

  /** A cell holds 32767 characters at most. */
  static final int LONGEST_TEXT = 4 << 20;

  private final PartStream in;
  private final XMLStreamReader xml;
  private int depth;

  XmlPart(PartStream in) throws UnreadableFileException {
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      xml = factory.createXMLStreamReader(characters(in));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  /**
   * Office documents are in UTF-8 or UTF-16. The parser, given bytes, would write about malformed
   * ones to standard error.
   */
  private static Reader characters(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 3);
    byte[] head = bytes.readNBytes(3);
    if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
    bytes.unread(head);
    boolean wide =
        head.length == 3
            && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    return new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private UnreadableFileException failure(Exception cause) {
    return in.isTooLarge() ? Budget.tooLarge() : ZipParts.corrupt(cause);
  }

  /**
   * Moves on by one event.
   *
   * @return one of {@link XMLStreamConstants}; END_DOCUMENT at the end
   */
  int next() throws UnreadableFileException {
    try {
      if (!xml.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = xml.next();
      in.progress();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > DEEPEST) {
          throw ZipParts.corrupt(null);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw ZipParts.corrupt(null);
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** Moves to the next start tag; false at the end of the part. */
  boolean nextElement() throws UnreadableFileException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /**
   * Moves to the next start tag inside the element opened at {@code outer}; false after its end.
   */
  boolean nextInside(int outer) throws UnreadableFileException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT || depth < outer) {
        return false;
      }
    }
  }

  /** Leaves the element that was opened last. */
  void skip() throws UnreadableFileException {
    int outer = depth;
    while (depth >= outer && next() != XMLStreamConstants.END_DOCUMENT) {
      // Nothing of what is inside matters.
    }
  }

  String name() {
    return xml.getLocalName();
  }

  /** An attribute by its local name; empty if it is absent. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that has a namespace of its own, such as r:id; empty if it is absent. */
  String qualified(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (space != null && !space.isEmpty() && name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value.isEmpty() || value.length() > 10 ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  boolean flag(String name, boolean otherwise) {
    String value = attribute(name);
    return value.isEmpty() ? otherwise : "1".equals(value) || "true".equals(value);
  }

  /** The characters that the parser stands on. */
  String characters() {
    return xml.getText();
  }

  /** The text directly inside the element that was opened last; leaves it. */
  String text() throws UnreadableFileException {
    int outer = depth;
    String first = "";
    StringBuilder more = null;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_DOCUMENT || depth < outer) {
        return more == null ? first : more.toString();
      }
      boolean isText =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (isText && depth == outer) {
        if (first.isEmpty()) {
          first = xml.getText();
        } else {
          if (more == null) {
            more = new StringBuilder(first);
          }
          more.append(xml.getText());
          if (more.length() > LONGEST_TEXT) {
            throw Budget.tooLarge();
          }
        }
      }
    }
  }

  @Override
  public void close() throws UnreadableFileException {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw failure(e);
    }
  }
}
