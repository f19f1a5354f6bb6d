package io.github.jihe.readers.word;

import io.github.jihe.readers.parts.Relations;
import io.github.jihe.readers.parts.ZipParts;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of a .docx is which: by the relationships, or by the usual names if they are lost. */
final class DocxPackage {

  private final ZipParts parts;
  private final String main;
  private final List<Relations.Relation> relations;

  DocxPackage(ZipParts parts) {
    this.parts = parts;
    this.main =
        Relations.of(parts, "").stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(Relations.Relation::part)
            .filter(part -> parts.part(part).isPresent())
            .findFirst()
            .orElse("word/document.xml");
    this.relations = Relations.of(parts, main);
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
                .map(Relations.Relation::part)
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
}
