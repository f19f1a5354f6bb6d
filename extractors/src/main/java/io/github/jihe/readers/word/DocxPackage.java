package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.parts.Xml;
import io.github.jihe.readers.parts.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which part of a .docx is which: by the relationships, or by the usual names if they are lost. */
final class DocxPackage {

  /** A relationship inside of the package; {@code type} is the last word of its type. */
  private record Relation(String type, String part) {}

  private final ZipParts parts;
  private final String main;
  private final List<Relation> relations;

  DocxPackage(ZipParts parts) {
    this.parts = parts;
    this.main =
        relations("").stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(Relation::part)
            .filter(part -> parts.part(part).isPresent())
            .findFirst()
            .orElse("word/document.xml");
    this.relations = relations(main);
  }

  /** The part that holds the body. */
  Optional<InputStream> main() {
    return parts.part(main);
  }

  /** The parts of a kind, such as {@code styles} or {@code header}; those that are there. */
  List<InputStream> related(String type) {
    List<String> names =
        new ArrayList<>(
            relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .distinct()
                .toList());
    if (relations.isEmpty()) {
      parts.names().stream()
          .filter(name -> name.matches("word/" + type + "\\d*\\.xml"))
          .sorted()
          .forEach(names::add);
    }
    return names.stream().map(parts::part).flatMap(Optional::stream).toList();
  }

  boolean hasPictures() {
    return parts.names().stream().anyMatch(name -> name.contains("/media/"));
  }

  private List<Relation> relations(String source) {
    int slash = source.lastIndexOf('/');
    String folder = source.substring(0, slash + 1);
    String name = folder + "_rels/" + source.substring(slash + 1) + ".rels";
    List<Relation> found = new ArrayList<>();
    try (InputStream in = parts.part(name).orElse(InputStream.nullInputStream())) {
      Xml xml = new Xml(in);
      int event;
      while ((event = xml.next()) != END_DOCUMENT) {
        if (event == START_ELEMENT
            && xml.name().equals("Relationship")
            && !xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          found.add(
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolve(folder, xml.attribute("Target"))));
        }
      }
    } catch (IOException | XMLStreamException e) {
      // What was found before the break is used; the usual names stand in if it was nothing.
      return found;
    }
    return found;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> path =
        new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/", 0)));
    for (String step : target.split("/", -1)) {
      if (step.equals("..")) {
        if (!path.isEmpty()) {
          path.remove(path.size() - 1);
        }
      } else if (!step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
