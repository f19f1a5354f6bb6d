package io.github.jihe.outputs.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many values lie in each of a few classes. */
final class Histogram {
  private record Range(String label, Predicate<BigDecimal> holds) {}

  /** One class with its values. */
  record Bar(String label, int count) {}

  private final List<Range> classes;
  private final int[] counts;
  private int values;

  private Histogram(List<Range> classes) {
    this.classes = classes;
    this.counts = new int[classes.size()];
  }

  /**
   * Classes between limits in per cent of {@code whole}; the lower limit belongs to a class, the
   * whole is a class of its own.
   */
  private static Histogram between(BigDecimal whole, String unit, int... limits) {
    List<Range> classes = new ArrayList<>();
    int from = 0;
    for (int limit : limits) {
      BigDecimal below = whole.multiply(BigDecimal.valueOf(limit, 2));
      String label = from == 0 ? limit + unit + "以下" : from + unit + "—" + limit + unit;
      classes.add(new Range(label, value -> value.compareTo(below) < 0));
      from = limit;
    }
    classes.add(new Range("100" + unit, value -> value.compareTo(whole) == 0));
    classes.add(new Range("100" + unit + "以上", value -> true));
    return new Histogram(classes);
  }

  /** Of ratios. */
  static Histogram ofRates() {
    return between(BigDecimal.ONE, "%", 50, 80, 90, 95, 100);
  }

  /** Of points. */
  static Histogram ofScores() {
    return between(BigDecimal.valueOf(100), "", 60, 70, 80, 90, 95, 100);
  }

  void add(BigDecimal value) {
    values++;
    int at = 0;
    while (!classes.get(at).holds().test(value)) {
      at++;
    }
    counts[at]++;
  }

  /** Of all classes together. */
  int values() {
    return values;
  }

  List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      bars.add(new Bar(classes.get(i).label(), counts[i]));
    }
    return bars;
  }
}
