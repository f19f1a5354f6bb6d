package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.parts.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** What styles.xml says about outline levels, list numbers and hidden text. */
final class DocxStyles {
  static final int UNSET = -1;

  /** Paragraph and character properties that a style or a paragraph states itself. */
  private static final class Style {
    private String basedOn = "";
    private String name = "";
    private String symbolFont = "";
    private int outline = UNSET;
    private int list = UNSET;
    private int level = UNSET;
    private int vanish = UNSET;
  }

  /**
   * A style with all that it inherits.
   *
   * @param outline 0 to 8 for a heading, 9 for body text, {@link #UNSET}
   * @param list number of the list, 0 for none, {@link #UNSET}
   * @param level list level from 0, {@link #UNSET}
   * @param isContents whether it is a style of a table of contents
   */
  record Resolved(
      int outline, int list, int level, boolean hidden, boolean isContents, String symbolFont) {}

  private static final Resolved PLAIN = new Resolved(UNSET, UNSET, UNSET, false, false, "");

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Resolved> resolved = new HashMap<>();
  private String defaultParagraph = "";

  /** Adds the styles of a part; those before a break in the file are kept. */
  void read(Xml xml) throws XMLStreamException {
    Style current = new Style();
    int event;
    while ((event = xml.next()) != END_DOCUMENT) {
      if (event != START_ELEMENT || !DocxNames.isWord(xml.namespace())) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> {
          current = new Style();
          String id = xml.attribute("styleId");
          styles.put(id, current);
          if (xml.attribute("type").equals("paragraph")
              && !xml.attribute("default").isEmpty()
              && xml.isOn("default")) {
            defaultParagraph = id;
          }
        }
        case "name" -> current.name = xml.attribute("val");
        case "basedOn" -> current.basedOn = xml.attribute("val");
        case "outlineLvl" -> current.outline = xml.number("val", UNSET);
        case "numId" -> current.list = xml.number("val", UNSET);
        case "ilvl" -> current.level = xml.number("val", UNSET);
        case "vanish" -> current.vanish = xml.isOn("val") ? 1 : 0;
        case "rFonts" -> current.symbolFont = xml.attribute("ascii");
        case "docDefaults", "latentStyles", "tblStylePr" -> xml.skip();
        default -> {}
      }
    }
  }

  /** The style of a paragraph; an empty or unknown id is the default style. */
  Resolved paragraph(String id) {
    return get(styles.containsKey(id) ? id : defaultParagraph);
  }

  /** A character style; an unknown one says nothing. */
  Resolved character(String id) {
    return get(id);
  }

  private Resolved get(String id) {
    Resolved known = resolved.get(id);
    if (known == null) {
      known = styles.containsKey(id) ? resolve(id) : PLAIN;
      resolved.put(id, known);
    }
    return known;
  }

  private Resolved resolve(String id) {
    String name = styles.get(id).name.toLowerCase(Locale.ROOT);
    boolean isContents = name.matches("(toc|contents|目录)\\s*\\d");
    return new Resolved(
        first(id, style -> style.outline != UNSET).outline,
        first(id, style -> style.list != UNSET).list,
        first(id, style -> style.level != UNSET).level,
        first(id, style -> style.vanish != UNSET).vanish == 1,
        isContents,
        first(id, style -> !style.symbolFont.isEmpty()).symbolFont);
  }

  /** The nearest ancestor that says something; an empty style if none does. */
  private Style first(String id, Predicate<Style> says) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (styles.containsKey(at) && seen.add(at)) {
      Style style = styles.get(at);
      if (says.test(style)) {
        return style;
      }
      at = style.basedOn;
    }
    return new Style();
  }
}
