package io.github.jihe.checks.across;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.quantities.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Brings names of units, long and short, to one form. Immutable, thread safe. */
final class UnitNames {
  private final Map<String, String> offices;
  private final String places;
  private final Pattern around;

  private record Words(List<List<String>> offices, String places, Pattern around) {}

  private UnitNames(Words words) {
    Map<String, String> byLength =
        new TreeMap<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (List<String> names : words.offices()) {
      names.forEach(name -> byLength.put(name, names.get(0)));
    }
    this.offices = byLength;
    this.places = words.places();
    this.around = words.around();
  }

  /** With the offices that come with the program. */
  static UnitNames standard() {
    try (InputStream in = UnitNames.class.getResourceAsStream("offices.yaml")) {
      return new UnitNames(new ObjectMapper(new YAMLFactory()).readValue(in, Words.class));
    } catch (IOException e) {
      throw new IllegalStateException("offices.yaml", e);
    }
  }

  /** The name without white space, code and 本级. */
  String plain(String printed) {
    return around.matcher(Characters.tight(printed)).replaceAll("");
  }

  /** The parts of a name; where it is so short that several places have it, with the unit above. */
  UnitName of(String printed, String above) {
    UnitName name = of(printed);
    return isLocal(name) ? new UnitName(name.office() + "@" + of(above), "") : name;
  }

  /** The parts of a name; both are empty for a blank one. */
  UnitName of(String printed) {
    String name = plain(printed);
    for (Map.Entry<String, String> office : offices.entrySet()) {
      if (name.endsWith(office.getKey())) {
        String place = name.substring(0, name.length() - office.getKey().length());
        if (place.isEmpty() || places.indexOf(place.charAt(place.length() - 1)) >= 0) {
          return new UnitName(office.getValue(), place);
        }
      }
    }
    return new UnitName(name, "");
  }

  /** Whether units of several places may be called so: a name without place of no known office. */
  boolean isLocal(UnitName name) {
    return name.place().isEmpty()
        && !name.office().isEmpty()
        && !offices.containsValue(name.office())
        && name.office().chars().noneMatch(c -> places.indexOf(c) >= 0);
  }

  /**
   * What each place of one kind of office means, where some names leave part of it out: 市 is 青禾市 if
   * no other city has such an office. A place that could be several is left out.
   */
  static Map<String, String> resolved(Collection<String> places) {
    List<String> distinct = new ArrayList<>(new TreeSet<>(places));
    Map<String, String> resolved = new HashMap<>();
    for (String place : distinct) {
      List<String> longer = distinct.stream().filter(other -> isPartOf(place, other)).toList();
      List<String> longest =
          longer.stream()
              .filter(one -> longer.stream().noneMatch(other -> isPartOf(one, other)))
              .toList();
      if (longest.size() <= 1) {
        resolved.put(place, longest.isEmpty() ? place : longest.get(0));
      }
    }
    return resolved;
  }

  private static boolean isPartOf(String end, String whole) {
    return whole.length() > end.length() && whole.endsWith(end);
  }
}
