package io.github.jihe.checks.across;

import io.github.jihe.checks.consistency.ProjectNames;
import io.github.jihe.facts.FormKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that the files of one unit say, and those of units below it, in the order of the files'
 * names. The same file under two names is there once.
 *
 * @param name what the unit is called
 */
public record UnitFiles(String name, List<Filed> filed) {

  public UnitFiles {
    filed = List.copyOf(filed);
  }

  /** By year, without what names none. */
  Map<Integer, List<Filed>> years() {
    return filed.stream()
        .filter(one -> one.subject().year() > 0)
        .collect(
            Collectors.groupingBy(one -> one.subject().year(), TreeMap::new, Collectors.toList()));
  }

  /** What the unit says of one project, or of itself as a whole, year by year. */
  record History(String name, Map<Integer, List<Filed>> years) {}

  /**
   * The unit as a whole and each of its projects: by name without year and the like, or by code
   * where that is the same.
   */
  List<History> histories() {
    Map<String, String> names = new HashMap<>();
    Map<String, List<Filed>> all = new TreeMap<>();
    for (Filed one : filed) {
      Subject subject = one.subject();
      boolean whole = subject.kind() == FormKind.DEPARTMENT;
      String core = ProjectNames.core(subject.project());
      if (one.own() && subject.year() > 0 && (whole || !core.isEmpty())) {
        String key =
            whole
                ? ""
                : subject.code().isEmpty()
                    ? core
                    : names.computeIfAbsent(subject.code(), code -> core);
        all.computeIfAbsent(key, unused -> new ArrayList<>()).add(one);
      }
    }
    return all.entrySet().stream()
        .map(
            entry ->
                new History(
                    entry.getKey(),
                    entry.getValue().stream()
                        .collect(
                            Collectors.groupingBy(
                                one -> one.subject().year(), TreeMap::new, Collectors.toList()))))
        .toList();
  }

  /** Something that a subject says, with the file it says it in. */
  record Said(String file, Amount amount) {}

  /** What all subjects that say it agree on; none if they do not, or if none says it. */
  static List<Said> agreed(List<Filed> subjects, Function<Subject, java.util.Optional<Amount>> of) {
    List<Said> said =
        subjects.stream()
            .flatMap(
                one -> of.apply(one.subject()).stream().map(amount -> new Said(one.file(), amount)))
            .toList();
    boolean agree = said.stream().allMatch(one -> one.amount().agrees(said.get(0).amount()));
    return agree ? said.stream().limit(1).toList() : List.of();
  }
}
