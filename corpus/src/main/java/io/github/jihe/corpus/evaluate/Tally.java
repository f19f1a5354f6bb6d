package io.github.jihe.corpus.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a rule was right.
 *
 * @param planted errors that it had to find
 * @param superfluous what it reported without cause
 */
record Tally(int planted, int found, int superfluous) {

  int missed() {
    return planted - found;
  }

  Share precision() {
    return Share.of(found, found + superfluous);
  }

  Share recall() {
    return Share.of(found, planted);
  }

  Tally plus(Tally other) {
    return new Tally(planted + other.planted, found + other.found, superfluous + other.superfluous);
  }

  /** By rule, in the order of the ids. */
  static Map<String, Tally> byRule(List<Trial> trials) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Trial trial : trials) {
      trial
          .planted()
          .ifPresent(wanted -> add(tallies, wanted.rule(), new Tally(1, trial.found() ? 1 : 0, 0)));
      trial.superfluous().forEach(finding -> add(tallies, finding.rule(), new Tally(0, 0, 1)));
    }
    return tallies;
  }

  /** By planted error, in the order of the names. */
  static Map<String, Tally> byOperator(List<Trial> trials) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Trial trial : trials) {
      String name = trial.operator().isEmpty() ? "(clean)" : trial.operator();
      boolean planted = trial.planted().isPresent();
      add(
          tallies,
          name,
          new Tally(planted ? 1 : 0, trial.found() ? 1 : 0, trial.superfluous().size()));
    }
    return tallies;
  }

  private static void add(Map<String, Tally> tallies, String key, Tally one) {
    tallies.merge(key, one, Tally::plus);
  }

  static Tally sum(Iterable<Tally> tallies) {
    Tally sum = new Tally(0, 0, 0);
    for (Tally tally : tallies) {
      sum = sum.plus(tally);
    }
    return sum;
  }
}
