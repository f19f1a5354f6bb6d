package io.github.jihe.corpus.bench;

import java.util.Arrays;
import java.util.List;

/** Median and quartiles of some figures. */
record Spread(double low, double median, double high) {

  /** Of at least one figure. */
  static Spread of(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  String shown(String format) {
    return (format + " (" + format + "–" + format + ")").formatted(median, low, high);
  }
}
