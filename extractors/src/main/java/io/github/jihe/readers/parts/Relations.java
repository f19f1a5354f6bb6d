package io.github.jihe.readers.parts;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What a part of an OOXML package points to inside of the package (ISO/IEC 29500-2). */
public final class Relations {

  /**
   * One of them.
   *
   * @param type the last word of its type
   * @param part the name of the part it points to, which may not be there
   */
  public record Relation(String id, String type, String part) {}

  private Relations() {}

  /**
   * The relations of a part, in stored order; where the list of them is damaged, those before.
   *
   * @param source the name of the part, empty for the package itself
   */
  public static List<Relation> of(ZipParts parts, String source) {
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
                  xml.attribute("Id"),
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
