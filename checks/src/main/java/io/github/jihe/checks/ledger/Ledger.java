package io.github.jihe.checks.ledger;

import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All projects of a ledger, to be looked up. Immutable, thread safe.
 *
 * <p>In memory are its projects, however many rows they were summed up from.
 */
public final class Ledger {
  private final List<LedgerProject> projects;
  private final Set<LedgerMeasure> measures;
  private final Set<Integer> years;
  private final Map<String, List<LedgerProject>> byCode = new HashMap<>();
  private final Map<String, List<LedgerProject>> byTitle = new HashMap<>();
  private final Map<Integer, Map<String, UnitName>> units = new HashMap<>();
  private final Map<String, List<LedgerProject>> byUnit = new HashMap<>();

  public Ledger(List<LedgerProject> projects) {
    this.projects = List.copyOf(projects);
    this.years =
        this.projects.stream()
            .map(LedgerProject::year)
            .collect(Collectors.toCollection(TreeSet::new));
    this.measures =
        this.projects.stream()
            .flatMap(project -> project.bySource().values().stream())
            .flatMap(sums -> sums.sums().keySet().stream())
            .collect(Collectors.toSet());
    for (LedgerProject project : this.projects) {
      if (!project.code().isEmpty()) {
        add(byCode, key(project.year(), code(project.code())), project);
      }
      add(byTitle, key(project.year(), ProjectTitle.of(project.name()).bare()), project);
      add(byUnit, key(project.year(), project.unit()), project);
      units
          .computeIfAbsent(project.year(), year -> new HashMap<>())
          .computeIfAbsent(project.unit(), UnitName::of);
    }
  }

  private static void add(
      Map<String, List<LedgerProject>> index, String key, LedgerProject project) {
    index.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(project);
  }

  private static String key(int year, String word) {
    return year + "\u0001" + word;
  }

  /** A code as codes are compared. */
  static String code(String printed) {
    return Characters.tight(printed).toUpperCase(Locale.ROOT);
  }

  public List<LedgerProject> projects() {
    return projects;
  }

  boolean covers(int year) {
    return years.contains(year);
  }

  /** Whether anything in the ledger says this. */
  boolean tells(LedgerMeasure measure) {
    return measures.contains(measure);
  }

  List<LedgerProject> withCode(int year, String code) {
    return byCode.getOrDefault(key(year, code(code)), List.of());
  }

  List<LedgerProject> withTitle(int year, ProjectTitle title) {
    return byTitle.getOrDefault(key(year, title.bare()), List.of());
  }

  /** Names of units, as the ledger prints them, that may be this one. */
  List<String> unitsLike(int year, String unit) {
    UnitName wanted = UnitName.of(unit);
    Map<String, UnitName> known = units.getOrDefault(year, Map.of());
    int best = known.values().stream().mapToInt(name -> name.likeness(wanted)).max().orElse(0);
    return best == 0
        ? List.of()
        : known.entrySet().stream()
            .filter(entry -> entry.getValue().likeness(wanted) == best)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
  }

  /** All projects of a unit, named as the ledger prints it. */
  List<LedgerProject> ofUnit(int year, String unit) {
    return byUnit.getOrDefault(key(year, unit), List.of());
  }
}
