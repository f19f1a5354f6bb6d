package io.github.jihe.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The places of all lines of one direction in a frame, and which stretches of them are ruled.
 *
 * @param at ascending
 * @param lines for each place, the lines that lie on it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record Boundaries(double[] at, List<List<Rule>> lines) {

  /** An edge exists if at least this share of it is ruled. */
  private static final double ENOUGH = 0.5;

  /**
   * Collects the places; two with hardly any room between them and no text in it are one, as in a
   * double border.
   *
   * @param room the least distance that can hold text
   * @param centres the middles of the signs in the frame, in the direction across the lines
   */
  static Boundaries of(List<Rule> rules, double room, double[] centres) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort((a, b) -> Double.compare(a.at(), b.at()));
    double[] inside = centres.clone();
    Arrays.sort(inside);
    List<List<Rule>> groups = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    double first = 0;
    for (Rule rule : sorted) {
      int last = groups.size() - 1;
      boolean same =
          last >= 0
              && (rule.at() - first <= RulingSnapper.NEAR
                  || (rule.at() - first <= room && isEmpty(inside, first, rule.at())));
      if (same) {
        groups.get(last).add(rule);
      } else {
        groups.add(new ArrayList<>(List.of(rule)));
        first = rule.at();
      }
    }
    for (List<Rule> group : groups) {
      double weight = group.stream().mapToDouble(Rule::length).sum();
      places.add(group.stream().mapToDouble(rule -> rule.at() * rule.length()).sum() / weight);
    }
    return new Boundaries(places.stream().mapToDouble(Double::doubleValue).toArray(), groups);
  }

  private static boolean isEmpty(double[] sorted, double from, double to) {
    int found = Arrays.binarySearch(sorted, from);
    int next = found >= 0 ? found : -found - 1;
    return next >= sorted.length || sorted[next] > to;
  }

  int spaces() {
    return at.length - 1;
  }

  /** For each stretch between neighbouring places of the other direction: is the edge there? */
  boolean[] ruled(int place, double[] across) {
    List<Rule> whole = joined(lines.get(place));
    boolean[] result = new boolean[Math.max(0, across.length - 1)];
    for (int i = 0; i < result.length; i++) {
      double covered = 0;
      for (Rule rule : whole) {
        covered += rule.covers(across[i], across[i + 1]);
      }
      result[i] = covered >= ENOUGH * (across[i + 1] - across[i]);
    }
    return result;
  }

  private static List<Rule> joined(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort((a, b) -> Double.compare(a.from(), b.from()));
    List<Rule> result = new ArrayList<>();
    for (Rule rule : sorted) {
      int last = result.size() - 1;
      if (last >= 0 && rule.from() <= result.get(last).to()) {
        Rule before = result.get(last);
        result.set(last, new Rule(before.at(), before.from(), Math.max(before.to(), rule.to())));
      } else {
        result.add(rule);
      }
    }
    return result;
  }
}
