package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every count of a passage with the list that it counts, each told once. */
final class CountedLists {
  private static final int LONGEST_TEXT = 5000;

  private CountedLists() {}

  /**
   * @param claims every number of the passage, in order
   */
  static List<Relation> read(Passage passage, List<Claim> claims) {
    List<Relation> found = new ArrayList<>(EnumerationGrammar.read(passage));
    found.addAll(NamedItemsGrammar.read(passage));
    if (passage.plain().length() > LONGEST_TEXT) {
      return found;
    }
    Map<Integer, Counted> byPlace = new LinkedHashMap<>();
    List<Counted> readings = new ArrayList<>(CountedSums.read(passage, claims));
    readings.addAll(CountedItems.read(passage));
    readings.addAll(CountedTitles.read(passage));
    readings.addAll(CountedOnes.read(passage));
    readings.addAll(CountedPlaces.read(passage));
    readings.addAll(CountedNames.read(passage));
    for (Counted reading : readings) {
      byPlace.merge(
          reading.at(), reading, (one, other) -> one.fits() ? one : other.fits() ? other : one);
    }
    byPlace.values().stream()
        .filter(reading -> found.stream().noneMatch(known -> tells(known, reading)))
        .toList()
        .forEach(reading -> found.add(reading.relation(passage)));
    return found;
  }

  /** Another grammar has read the same count. */
  private static boolean tells(Relation known, Counted reading) {
    return known instanceof Relation.Enumeration list && list.announced() == reading.announced();
  }
}
