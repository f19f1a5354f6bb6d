package io.github.jihe.outputs;

import io.github.jihe.checks.Severity;
import io.github.jihe.checks.across.KnownUnits;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many findings each unit has, whichever of its names its reports print. */
public final class UnitCounts {
  /** Who reports, and the one above; blank where it is not said. */
  private record Printed(String unit, String above) {
    static Printed of(FileResult result) {
      String above = filled(result, Head::department).orElse("");
      return new Printed(filled(result, Head::unit).orElse(above), above);
    }

    private static Optional<String> filled(
        FileResult result, java.util.function.Function<Head, Optional<String>> field) {
      return result.head().flatMap(field).filter(name -> !name.isBlank());
    }
  }

  private final Counts counts = new Counts();
  private final KnownUnits units = new KnownUnits();
  private final Map<String, Printed> printed = new HashMap<>();

  /** Takes a finding of a report: of its unit, else of the one above. */
  public void add(FileResult result, Severity severity) {
    Printed names = Printed.of(result);
    units.add(names.unit(), names.above());
    String label = names.unit() + "\t" + names.above();
    printed.putIfAbsent(label, names);
    counts.add(label, severity);
  }

  /**
   * The most findings first, each unit under its longest name.
   *
   * @param nobody the label of findings of which no unit is known
   */
  public List<Counts.Line> lines(String nobody) {
    Map<String, String> labels = new HashMap<>();
    return counts
        .merged(
            label -> {
              Printed names = printed.get(label);
              KnownUnits.Known unit = units.of(names.unit(), names.above());
              labels.put(unit.key(), unit.name().isEmpty() ? nobody : unit.name());
              return unit.key();
            })
        .lines()
        .stream()
        .map(line -> new Counts.Line(labels.get(line.label()), line.counts()))
        .toList();
  }
}
