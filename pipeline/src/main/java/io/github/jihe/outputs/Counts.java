package io.github.jihe.outputs;

import io.github.jihe.checks.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How many findings of each severity there are for each label. */
public final class Counts {
  private final Map<String, Map<Severity, Integer>> counts = new HashMap<>();

  /** A label with its findings: each severity, then all. */
  public record Line(String label, List<Integer> counts) {
    public Line {
      counts = List.copyOf(counts);
    }

    public int all() {
      return counts.get(counts.size() - 1);
    }
  }

  public void add(String label, Severity severity) {
    counts
        .computeIfAbsent(label, first -> new EnumMap<>(Severity.class))
        .merge(severity, 1, Integer::sum);
  }

  /** The same with labels that mean the same as one. */
  public Counts merged(UnaryOperator<String> meaning) {
    Counts merged = new Counts();
    counts.forEach(
        (label, bySeverity) ->
            bySeverity.forEach(
                (severity, count) ->
                    merged
                        .counts
                        .computeIfAbsent(
                            meaning.apply(label), first -> new EnumMap<>(Severity.class))
                        .merge(severity, count, Integer::sum)));
    return merged;
  }

  /** The most findings first. */
  public List<Line> lines() {
    return counts.entrySet().stream()
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Line::all).reversed().thenComparing(Line::label))
        .toList();
  }

  private static Line line(String label, Map<Severity, Integer> bySeverity) {
    List<Integer> numbers = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      numbers.add(bySeverity.getOrDefault(severity, 0));
    }
    numbers.add(numbers.stream().mapToInt(Integer::intValue).sum());
    return new Line(label, numbers);
  }
}
