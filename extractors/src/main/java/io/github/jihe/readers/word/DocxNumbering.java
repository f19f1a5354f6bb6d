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

/** What numbering.xml defines: lists by number, their levels and overrides. */
final class DocxNumbering {

  /** A level under construction: elements may come in any order. */
  private static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String pattern = "";
    private int restartAfter = ListLevel.AFTER_ANY_HIGHER;
    private boolean legal;
    private boolean spaced = true;
    private String style = "";

    private ListLevel build() {
      return new ListLevel(start, format, pattern, restartAfter, legal, spaced);
    }
  }

  private static final class Definition {
    private final ListLevel[] levels = new ListLevel[ListCounter.LEVELS];
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private String definedByStyle = "";
  }

  /** One list: a definition, and what it changes. */
  private static final class Instance {
    private String definition = "";
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, ListLevel> levels = new HashMap<>();
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<String, String> definitionOfStyle = new HashMap<>();

  /** Adds the lists of a part; those before a break in the file are kept. */
  void read(Xml xml) throws XMLStreamException {
    Definition definition = new Definition();
    Instance instance = new Instance();
    int override = 0;
    int event;
    while ((event = xml.next()) != END_DOCUMENT) {
      if (event != START_ELEMENT || !DocxNames.isWord(xml.namespace())) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNum" -> {
          definition = new Definition();
          definitions.put(xml.attribute("abstractNumId"), definition);
          instance = null;
        }
        case "num" -> {
          instance = new Instance();
          instances.put(xml.number("numId", 0), instance);
        }
        case "abstractNumId" -> {
          if (instance != null) {
            instance.definition = xml.attribute("val");
          }
        }
        case "numStyleLink" -> definition.definedByStyle = xml.attribute("val");
        case "styleLink" -> {
          Definition named = definition;
          definitions.forEach(
              (id, each) -> {
                if (each == named) {
                  definitionOfStyle.put(xml.attribute("val"), id);
                }
              });
        }
        case "lvlOverride" -> override = xml.number("ilvl", 0);
        case "startOverride" -> {
          if (instance != null) {
            instance.starts.put(override, xml.number("val", 1));
          }
        }
        case "lvl" -> {
          int number = xml.number("ilvl", -1);
          Level level = level(xml);
          if (number >= 0 && number < ListCounter.LEVELS) {
            if (instance == null) {
              definition.levels[number] = level.build();
              if (!level.style.isEmpty()) {
                definition.levelOfStyle.put(level.style, number);
              }
            } else {
              instance.levels.put(number, level.build());
            }
          }
        }
        default -> {}
      }
    }
  }

  private static Level level(Xml xml) throws XMLStreamException {
    Level level = new Level();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == END_DOCUMENT) {
        return level;
      }
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      if (event != START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "start" -> level.start = xml.number("val", 1);
        // A newer format in mc:Choice is followed by a plain one in mc:Fallback: the first counts.
        case "numFmt" -> level.format = format(xml, level.format);
        case "lvlText" -> level.pattern = pattern(xml.attribute("val"));
        case "lvlRestart" -> level.restartAfter = xml.number("val", ListLevel.AFTER_ANY_HIGHER);
        case "isLgl" -> level.legal = xml.isOn("val");
        case "suff" -> level.spaced = !xml.attribute("val").equals("nothing");
        case "pStyle" -> level.style = xml.attribute("val");
        case "Fallback", "rPr", "pPr" -> {
          xml.skip();
          depth--;
        }
        default -> {}
      }
    }
    return level;
  }

  private static String format(Xml xml, String otherwise) {
    String format = xml.attribute("val");
    if (format.equals("custom")) {
      // "001, 002, 003, ..." is the only kind that editors write.
      return xml.attribute("format").startsWith("01") ? "decimalZero" : "decimal";
    }
    return format.isEmpty() ? otherwise : format;
  }

  /** "%1." with the characters U+0000 to U+0008 in place of %1 to %9. */
  static String pattern(String printed) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean isLevel =
          c == '%'
              && i + 1 < printed.length()
              && printed.charAt(i + 1) >= '1'
              && printed.charAt(i + 1) <= '9';
      if (isLevel) {
        out.append((char) (printed.charAt(++i) - '1'));
      } else if (c >= ListCounter.LEVELS) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Name of the definition that a list counts with; lists of one definition count on. */
  String definitionOf(int list, DocxStyles styles) {
    Instance instance = instances.get(list);
    if (instance == null) {
      return "";
    }
    Set<String> seen = new HashSet<>();
    String at = instance.definition;
    while (seen.add(at)) {
      Definition definition = definitions.get(at);
      if (definition == null || definition.definedByStyle.isEmpty()) {
        return definition == null ? "" : at;
      }
      String style = definition.definedByStyle;
      Instance linked = instances.get(styles.character(style).list());
      String next = linked == null ? definitionOfStyle.get(style) : linked.definition;
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The level whose items have a paragraph style; {@link DocxStyles#UNSET} if none has. */
  int levelOfStyle(String definition, String style) {
    Definition found = definitions.get(definition);
    return found == null
        ? DocxStyles.UNSET
        : found.levelOfStyle.getOrDefault(style, DocxStyles.UNSET);
  }

  ListLevel level(int list, String definition, int level) {
    Instance instance = instances.get(list);
    ListLevel own = instance == null ? null : instance.levels.get(level);
    if (own == null) {
      Definition found = definitions.get(definition);
      own = found == null ? null : found.levels[level];
    }
    if (own == null) {
      return ListLevel.NONE;
    }
    Integer start = instance == null ? null : instance.starts.get(level);
    return start == null ? own : own.startingAt(start);
  }

  /** Whether a list says itself where a level begins. */
  boolean restarts(int list, int level) {
    Instance instance = instances.get(list);
    return instance != null && instance.starts.containsKey(level);
  }
}
