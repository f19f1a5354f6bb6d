package io.github.jihe.layout;

import java.util.ArrayList;
import java.util.List;

/** Closes the sides that a form leaves open: where lines end together, a border is meant. */
final class OpenSides {
  /** Lines that reach no farther than this over the outermost line leave nothing open. */
  private static final double OVERHANG = 6;

  private OpenSides() {}

  static Rules closed(Rules frame) {
    List<Rule> vertical = closed(frame.horizontal(), frame.vertical());
    return new Rules(closed(vertical, frame.horizontal()), vertical);
  }

  /** Adds to {@code across} a line where at least two of {@code along} end beyond the last one. */
  private static List<Rule> closed(List<Rule> along, List<Rule> across) {
    List<Rule> result = new ArrayList<>(across);
    double first = across.stream().mapToDouble(Rule::at).min().orElse(0);
    double last = across.stream().mapToDouble(Rule::at).max().orElse(0);
    double start = along.stream().mapToDouble(Rule::from).min().orElse(0);
    double end = along.stream().mapToDouble(Rule::to).max().orElse(0);
    if (start < first - OVERHANG) {
      close(
          along.stream().filter(rule -> rule.from() <= start + RulingSnapper.NEAR).toList(),
          start,
          result);
    }
    if (end > last + OVERHANG) {
      close(
          along.stream().filter(rule -> rule.to() >= end - RulingSnapper.NEAR).toList(),
          end,
          result);
    }
    return result;
  }

  private static void close(List<Rule> ending, double at, List<Rule> result) {
    double from = ending.stream().mapToDouble(Rule::at).min().orElse(at);
    double to = ending.stream().mapToDouble(Rule::at).max().orElse(at);
    if (ending.size() >= 2 && to - from > OVERHANG) {
      result.add(new Rule(at, from, to));
    }
  }
}
