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
    int low = 0;
    int high = sections.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).source().location().block() <= place.block()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : sections.get(low - 1).part();
  }
}
