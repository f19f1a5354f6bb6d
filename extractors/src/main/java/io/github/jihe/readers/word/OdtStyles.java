package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.parts.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of an OpenDocument text say about lists, hidden text and column widths. */
final class OdtStyles {
  private static final double POINTS_AN_INCH = 72;
  private static final int TWIPS_A_POINT = 20;

  private static final class Style {
    private String parent = "";
    private String list = "";
    private boolean hidden;
    private int width;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, ListLevel[]> lists = new HashMap<>();
  private ListLevel[] outline = new ListLevel[0];

  /** Reads a style:style that was just entered. */
  void style(Xml xml) throws XMLStreamException {
    Style style = new Style();
    style.parent = xml.attribute("parent-style-name");
    style.list = xml.attribute("list-style-name");
    styles.put(xml.attribute("family") + "/" + xml.attribute("name"), style);
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == END_DOCUMENT) {
        return;
      }
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      if (event == START_ELEMENT) {
        style.hidden |= xml.attribute("display").equals("none");
        if (xml.name().equals("table-column-properties")) {
          style.width = twips(xml.attribute("column-width"));
        }
      }
    }
  }

  /** Reads a text:list-style or text:outline-style that was just entered. */
  void list(Xml xml) throws XMLStreamException {
    ListLevel[] levels = new ListLevel[ListCounter.LEVELS];
    if (xml.name().equals("outline-style")) {
      outline = levels;
    } else {
      lists.put(xml.attribute("name"), levels);
    }
    int number = 0;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == END_DOCUMENT) {
        return;
      }
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      if (event != START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "list-level-style-number", "outline-level-style" -> {
          number = xml.number("level", 0);
          if (number >= 1 && number <= levels.length) {
            levels[number - 1] = level(xml, number);
          }
        }
        case "list-level-label-alignment" -> {
          boolean isTight = xml.attribute("label-followed-by").equals("nothing");
          if (isTight && number >= 1 && number <= levels.length && levels[number - 1] != null) {
            levels[number - 1] = levels[number - 1].unspaced();
          }
        }
        default -> {}
      }
    }
  }

  private static ListLevel level(Xml xml, int number) {
    String format = format(xml.attribute("num-format"));
    if (format.equals("none")) {
      return ListLevel.NONE;
    }
    StringBuilder pattern = new StringBuilder(xml.attribute("num-prefix"));
    int shown = Math.max(1, Math.min(number, xml.number("display-levels", 1)));
    for (int level = number - shown + 1; level <= number; level++) {
      pattern.append((char) (level - 1)).append(level < number ? "." : "");
    }
    pattern.append(xml.attribute("num-suffix"));
    String printed = xml.attribute("num-list-format");
    String text =
        printed.isEmpty()
            ? pattern.toString()
            : DocxNumbering.pattern(printed.replaceAll("%(\\d)%", "%$1"));
    int start = xml.number("start-value", 1);
    return new ListLevel(start, format, text, ListLevel.AFTER_ANY_HIGHER, false, true);
  }

  /**
   * ODF 1.3 part 3, 19.500 gives the Latin ones; the Chinese ones are as LibreOffice writes them.
   */
  private static String format(String written) {
    return switch (written) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default ->
          switch (written.charAt(0)) {
            case '一' -> "chineseCountingThousand";
            case '壹' -> "chineseLegalSimplified";
            case '①' -> "decimalEnclosedCircle";
            case '甲' -> "ideographTraditional";
            case '子' -> "ideographZodiac";
            case '１' -> "decimalFullWidth";
            default -> written.startsWith("01") ? "decimalZero" : "decimal";
          };
    };
  }

  private Style first(String family, String name, boolean forList) {
    Set<String> seen = new HashSet<>();
    String at = name;
    while (seen.add(at) && styles.containsKey(family + "/" + at)) {
      Style style = styles.get(family + "/" + at);
      if (forList ? !style.list.isEmpty() : style.hidden) {
        return style;
      }
      at = style.parent;
    }
    return new Style();
  }

  boolean isHidden(String family, String name) {
    return !name.isEmpty() && first(family, name, false).hidden;
  }

  /** Name of the list style that a paragraph style brings; empty if none. */
  String listOfParagraph(String name) {
    return name.isEmpty() ? "" : first("paragraph", name, true).list;
  }

  ListLevel listLevel(String list, int level) {
    ListLevel[] levels = lists.get(list);
    return levels == null || levels[level] == null ? ListLevel.NONE : levels[level];
  }

  /** The number in front of a heading that is in no list. */
  ListLevel outlineLevel(int level) {
    return level >= outline.length || outline[level] == null ? ListLevel.NONE : outline[level];
  }

  /** Width of a column in twips, 0 if not known. */
  int columnWidth(String style) {
    Style found = styles.get("table-column/" + style);
    return found == null ? 0 : found.width;
  }

  private static int twips(String length) {
    int end = length.length();
    while (end > 0 && Character.isLetter(length.charAt(end - 1))) {
      end--;
    }
    double perInch =
        switch (length.substring(end)) {
          case "in" -> 1;
          case "cm" -> 2.54;
          case "mm" -> 25.4;
          case "pt" -> POINTS_AN_INCH;
          default -> 0;
        };
    try {
      double inches = perInch == 0 ? 0 : Double.parseDouble(length.substring(0, end)) / perInch;
      return (int) Math.max(0, Math.min(1 << 20, inches * POINTS_AN_INCH * TWIPS_A_POINT));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
