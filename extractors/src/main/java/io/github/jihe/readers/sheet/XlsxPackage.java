package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of an office document and how they refer to each other (ECMA-376 part 2). */
final class XlsxPackage {
  private final ZipParts parts;

  /** A reference from one part to another: what for, and the name of the other part. */
  record Relation(String id, String type, String target) {
    boolean isFor(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  XlsxPackage(ZipParts parts) {
    this.parts = parts;
  }

  Optional<XmlPart> open(String name) throws UnreadableFileException {
    Optional<PartStream> stream = parts.open(name);
    return stream.isEmpty() ? Optional.empty() : Optional.of(new XmlPart(stream.get()));
  }

  boolean has(String name) {
    return parts.has(name);
  }

  boolean hasPictures() {
    return parts.names().stream().anyMatch(name -> name.startsWith("xl/media/"));
  }

  /** The references of a part, or of the whole package for an empty name. */
  List<Relation> relations(String part) throws UnreadableFileException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> found = new ArrayList<>();
    Optional<XmlPart> opened = open(name);
    if (opened.isEmpty()) {
      return found;
    }
    try (XmlPart xml = opened.get()) {
      while (xml.nextElement()) {
        boolean outside = "External".equals(xml.attribute("TargetMode"));
        if ("Relationship".equals(xml.name()) && !outside) {
          String target = resolve(part.substring(0, slash), xml.attribute("Target"));
          found.add(new Relation(xml.attribute("Id"), xml.attribute("Type"), target));
        }
      }
    }
    return found;
  }

  Map<String, Relation> relationsById(String part) throws UnreadableFileException {
    Map<String, Relation> byId = new HashMap<>();
    for (Relation relation : relations(part)) {
      byId.putIfAbsent(relation.id(), relation);
    }
    return byId;
  }

  /** The name of the part with the workbook. */
  String workbook() throws UnreadableFileException {
    for (Relation relation : relations("")) {
      if (relation.isFor("officeDocument")) {
        return relation.target();
      }
    }
    return "xl/workbook.xml";
  }

  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    List<String> steps = new ArrayList<>();
    String whole = path.startsWith("/") ? path : folder + path;
    for (String step : whole.split("/", -1)) {
      if ("..".equals(step)) {
        if (!steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        }
      } else if (!step.isEmpty() && !".".equals(step)) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
