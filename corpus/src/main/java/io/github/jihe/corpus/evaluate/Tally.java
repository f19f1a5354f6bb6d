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

  Interval precision() {
    return Interval.of(found, found + superfluous);
  }

  Interval recall() {
    return Interval.of(found, planted);
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

  /**
   * A share with its 95% Wilson interval; all are NaN without cases.
   *
   * @param share of 1
   */
  record Interval(double share, double low, double high) {
    private static final double Z = 1.959964;

    static Interval of(int right, int all) {
      if (all == 0) {
        return new Interval(Double.NaN, Double.NaN, Double.NaN);
      }
      double p = (double) right / all;
      double z2 = Z * Z / all;
      double middle = (p + z2 / 2) / (1 + z2);
      double half = Z * Math.sqrt(p * (1 - p) / all + z2 / (4 * all)) / (1 + z2);
      return new Interval(p, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    @Override
    public String toString() {
      return Double.isNaN(share)
          ? "–"
          : "%.1f%% (%.1f–%.1f)".formatted(100 * share, 100 * low, 100 * high);
    }
  }
}
