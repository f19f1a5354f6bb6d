package io.github.jihe.readers.ofd;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.Xml;
import io.github.jihe.readers.parts.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The package: which documents it holds, and which pages and templates these have. */
final class OfdFile {
  private static final int LONGEST_PATH = 1_000;

  private final ZipParts parts;
  private final Budget budget;
  private final int mostPages;

  /**
   * One document of the package.
   *
   * @param size of its pages, where they do not say their own, in millimetres
   * @param pages paths of the pages' content, in order
   * @param templates paths of the templates' content, by id
   * @param damaged whether its list of pages breaks off
   */
  record Body(PageSize size, List<String> pages, Map<String, String> templates, boolean damaged) {}

  /** What takes the start of an element; it may read on to that element's end, not beyond. */
  interface Visitor {
    void element(Xml xml) throws XMLStreamException, UnreadableFileException;
  }

  /**
   * Takes the package.
   *
   * @param mostPages no list of pages is read further than one beyond this
   */
  OfdFile(ZipParts parts, Budget budget, int mostPages) {
    this.parts = parts;
    this.budget = budget;
    this.mostPages = mostPages;
  }

  /** The documents, in order; one whose root is missing is left out. */
  List<Body> bodies() throws UnreadableFileException {
    List<String> roots = new ArrayList<>();
    visit(
        "OFD.xml",
        xml -> {
          if (xml.name().equals("DocRoot")) {
            roots.add(text(xml, LONGEST_PATH));
          }
        });
    List<Body> bodies = new ArrayList<>();
    for (String root : roots.stream().distinct().limit(mostPages).toList()) {
      Optional<String> path = find("", root);
      if (path.isPresent()) {
        bodies.add(body(path.get()));
      }
    }
    return bodies;
  }

  boolean isEncrypted() {
    return parts.names().contains("encryptions.xml");
  }

  private Body body(String path) throws UnreadableFileException {
    List<String> pages = new ArrayList<>();
    Map<String, String> templates = new HashMap<>();
    List<PageSize> sizes = new ArrayList<>();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean whole =
        visit(
            path,
            xml -> {
              String location = xml.attribute("BaseLoc");
              switch (xml.name()) {
                case "PhysicalBox" -> PageSize.parse(text(xml, LONGEST_PATH)).ifPresent(sizes::add);
                case "TemplatePage" ->
                    find(folder, location).ifPresent(p -> templates.put(xml.attribute("ID"), p));
                case "Page" -> {
                  if (!location.isEmpty() && pages.size() <= mostPages) {
                    pages.add(find(folder, location).orElse(""));
                  }
                }
                default -> {}
              }
            });
    return new Body(sizes.isEmpty() ? PageSize.A4 : sizes.get(0), pages, templates, !whole);
  }

  /** The part that a location names: from the folder of the part that names it, else the root. */
  private Optional<String> find(String folder, String location) {
    if (location.isBlank() || location.length() > LONGEST_PATH) {
      return Optional.empty();
    }
    String path = location.strip().replace('\\', '/');
    String relative = plain(path.startsWith("/") ? path : folder + path);
    if (parts.part(relative).isPresent()) {
      return Optional.of(relative);
    }
    return Optional.of(plain(path)).filter(p -> parts.part(p).isPresent());
  }

  private static String plain(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /**
   * Hands each element of a part to the visitor; false if the part is missing or breaks off.
   *
   * @throws UnreadableFileException TOO_LARGE
   */
  boolean visit(String path, Visitor visitor) throws UnreadableFileException {
    Optional<InputStream> part = parts.part(path);
    if (part.isEmpty()) {
      return false;
    }
    try (InputStream in = part.get()) {
      Xml xml = new Xml(in);
      int event;
      boolean any = false;
      while ((event = xml.next()) != END_DOCUMENT) {
        if (event == START_ELEMENT) {
          any = true;
          visitor.element(xml);
        }
      }
      return any;
    } catch (IOException | XMLStreamException e) {
      if (budget.isExpandedTooFar()) {
        throw Budget.tooLarge();
      }
      return false;
    }
  }

  /** The text up to the end of the element; nothing beyond {@code longest} characters is kept. */
  static String text(Xml xml, int longest) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case START_ELEMENT -> depth++;
        case END_ELEMENT -> depth--;
        case END_DOCUMENT -> depth = 0;
        case CHARACTERS -> {
          if (text.length() < longest) {
            xml.textTo(text);
          }
        }
        default -> {}
      }
    }
    text.setLength(Math.min(longest, text.length()));
    return text.toString();
  }
}
