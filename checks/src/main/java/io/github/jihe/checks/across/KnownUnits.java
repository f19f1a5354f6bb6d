package io.github.jihe.checks.across;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which names mean the same unit, once all of a run are known: 市医保局 is 青禾市医疗保障局 if no other city
 * has one. The same as for the checks between reports. Not thread safe.
 */
public final class KnownUnits {
  private final UnitNames names = UnitNames.standard();

  /** By office and place the longest of its names. */
  private final Map<String, Map<String, String>> longest = new HashMap<>();

  private final Map<String, Map<String, String>> resolved = new HashMap<>();

  /**
   * Takes a name.
   *
   * @param above the unit above it; empty if it is not said
   */
  public void add(String unit, String above) {
    UnitName name = names.of(unit, above);
    if (!name.office().isEmpty()) {
      longest
          .computeIfAbsent(name.office(), first -> new TreeMap<>())
          .merge(name.place(), names.plain(unit), KnownUnits::longer);
      resolved.remove(name.office());
    }
  }

  private static String longer(String one, String other) {
    return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.<String>reverseOrder())
                .compare(one, other)
            >= 0
        ? one
        : other;
  }

  /**
   * A unit.
   *
   * @param key the same for all of its names, and for no other unit
   * @param name the longest of them, without white space, code and 本级
   */
  public record Known(String key, String name) {}

  /** What a name means; it stands for itself where it may be that of several units. */
  public Known of(String unit, String above) {
    UnitName name = names.of(unit, above);
    Map<String, String> places = longest.getOrDefault(name.office(), Map.of());
    Map<String, String> same =
        resolved.computeIfAbsent(name.office(), any -> UnitNames.resolved(places.keySet()));
    String place = same.getOrDefault(name.place(), name.place());
    return new Known(
        name.office() + "\t" + place,
        places.entrySet().stream()
            .filter(one -> place.equals(same.get(one.getKey())))
            .map(Map.Entry::getValue)
            .reduce(KnownUnits::longer)
            .orElseGet(() -> names.plain(unit)));
  }
}
