package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Texts of a workbook: the shared ones, and rich text wherever it stands. */
final class XlsxStrings {
  private XlsxStrings() {}

  /** The shared strings in order (xl/sharedStrings.xml). */
  static List<String> read(XmlPart xml, Budget budget) throws UnreadableFileException {
    List<String> strings = new ArrayList<>();
    while (xml.nextElement()) {
      if ("si".equals(xml.name())) {
        String text = richText(xml);
        budget.characters(text.length());
        strings.add(text);
      }
    }
    return strings;
  }

  /** The text of an si or is element, runs joined, without readings of its characters (rPh). */
  static String richText(XmlPart xml) throws UnreadableFileException {
    int outer = xml.depth();
    String first = "";
    StringBuilder more = null;
    while (xml.nextInside(outer)) {
      if ("t".equals(xml.name())) {
        String text = xml.text();
        if (first.isEmpty()) {
          first = text;
        } else {
          more = more == null ? new StringBuilder(first) : more;
          more.append(text);
        }
      } else if ("rPh".equals(xml.name())) {
        xml.skip();
      }
    }
    return unescape(more == null ? first : more.toString());
  }

  /** Undoes {@code _x000D_}, as control characters are written (ECMA-376 part 1, 22.9.2.19). */
  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      if (isEscape(text, at)) {
        out.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        from = at + 7;
      }
      at = text.indexOf("_x", Math.max(from, at + 1));
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isEscape(String text, int at) {
    if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The paragraphs of a drawing's text boxes (DrawingML a:p), not of its charts. */
  static List<String> drawing(XmlPart xml) throws UnreadableFileException {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int event = xml.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          // What older programs show instead repeats what newer ones do.
          case "Fallback" -> xml.skip();
          case "t" -> line.append(xml.text());
          case "br" -> line.append('\n');
          default -> {
            // Shapes and their properties.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && "p".equals(xml.name())) {
        paragraphs.add(line.toString());
        line.setLength(0);
      }
      event = xml.next();
    }
    return paragraphs;
  }
}
