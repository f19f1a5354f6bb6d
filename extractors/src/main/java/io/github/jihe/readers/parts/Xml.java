package io.github.jihe.readers.parts;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part, read forwards; no DTD, no entity, nothing outside of the part is opened. */
public final class Xml {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final XMLStreamReader reader;
  private final Watched characters;
  private boolean isAgain;

  public Xml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    characters = decode(in);
    reader = factory.createXMLStreamReader(characters);
  }

  /**
   * As characters: OOXML and ODF allow UTF-8 and UTF-16 only. A damaged byte costs its character,
   * not the rest of the part.
   */
  private static Watched decode(InputStream in) throws XMLStreamException {
    try {
      PushbackInputStream start = new PushbackInputStream(in, 2);
      byte[] first = start.readNBytes(2);
      start.unread(first);
      int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | (first[1] & 0xFF);
      Charset charset =
          switch (mark) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case '<' -> StandardCharsets.UTF_16BE;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
          };
      return new Watched(new InputStreamReader(start, charset));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /**
   * Goes to the next start or end of an element, or text.
   *
   * @return START_ELEMENT, END_ELEMENT, CHARACTERS or END_DOCUMENT
   */
  public int next() throws XMLStreamException {
    if (isAgain) {
      isAgain = false;
      return reader.getEventType();
    }
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        characters.sinceEvent = 0;
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return event;
        }
        if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          return XMLStreamConstants.CHARACTERS;
        }
      }
      return XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw e;
    } catch (RuntimeException e) {
      // The parser of the platform lets some broken input through as an unchecked exception.
      throw new XMLStreamException(e);
    }
  }

  /** Makes the next call of {@link #next} give the same event again. */
  public void back() {
    isAgain = true;
  }

  public String name() {
    return reader.getLocalName();
  }

  public String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** The text of a CHARACTERS event, added to {@code out}. */
  public void textTo(StringBuilder out) {
    out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** An attribute by its local name, in any namespace; empty if there is none. */
  public String attribute(String local) {
    String value = reader.getAttributeValue(null, local);
    return value == null ? "" : value;
  }

  /** An attribute by its local name where another namespace has one of the same name. */
  public String attribute(String namespaceEnd, String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(local)
          && namespace != null
          && namespace.endsWith(namespaceEnd)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute as a number, or {@code otherwise}. */
  public int number(String local, int otherwise) {
    return parse(attribute(local), otherwise);
  }

  public static int parse(String value, int otherwise) {
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An attribute that switches something on: present and not off. */
  public boolean isOn(String local) {
    return switch (attribute(local)) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  /** All attributes by local name. */
  public Map<String, String> attributes() {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      all.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return all;
  }

  /** Goes to the end of the element that was just entered. */
  public void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
  }

  /**
   * Characters on their way to the parser, without a byte order mark. The parser keeps a whole
   * comment or attribute in memory, so there is an end to how long one may be.
   */
  private static final class Watched extends FilterReader {
    private static final int LONGEST = 16 << 20;

    private int sinceEvent;
    private boolean isFirst = true;

    private Watched(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      if (isFirst && count > 0) {
        isFirst = false;
        if (into[offset] == BYTE_ORDER_MARK) {
          into[offset] = ' ';
        }
      }
      sinceEvent += Math.max(0, count);
      if (sinceEvent > LONGEST) {
        throw new IOException("endless token");
      }
      return count;
    }
  }
}
