package io.github.jihe.facts.wording;

import io.github.jihe.document.Location;
import java.util.List;
import java.util.Set;

/**
 * The outline of a document (提纲).
 *
 * @param sections headings in order, those without a number too, and what is numbered like them
 * @param labels every heading, short line and short cell, without its number and white space: what
 *     a section may be called where it is no heading
 */
public record Outline(List<Section> sections, Set<String> labels) {
  public static final Outline NONE = new Outline(List.of(), Set.of());

  public Outline {
    sections = List.copyOf(sections);
    labels = Set.copyOf(labels);
  }

  /**
   * The report, of those that one file holds, in which a place stands: 1 for the first, 0 in front
   * of all headings.
   */
  public int partOf(Location place) {
    int part = 0;
    for (Section section : sections) {
      if (section.source().location().block() > place.block()) {
        break;
      }
      part = section.part();
    }
    return part;
  }
}
