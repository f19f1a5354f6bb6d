package io.github.jihe.readers.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;

/** Lists of numbers as attributes hold them, parted by blanks. */
final class Numerals {
  private static final double LARGEST = 1e7;

  private Numerals() {}

  /** The first numbers, at most {@code most}; ends before what is no number. */
  static double[] parse(String list, int most) {
    List<Double> found = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(list, " \t\r\n,");
    while (words.hasMoreTokens() && found.size() < most) {
      double number = number(words.nextToken());
      if (Double.isNaN(number)) {
        break;
      }
      found.add(number);
    }
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** One number, or {@code otherwise}. */
  static double value(String text, double otherwise) {
    double number = number(text.strip());
    return Double.isNaN(number) ? otherwise : number;
  }

  /**
   * Steps from sign to sign; "g n d" stands for n times d.
   *
   * @return exactly {@code count}: the last one given goes on for what is missing; none given, none
   *     made
   */
  static double[] steps(String list, int count) {
    double[] steps = new double[Math.max(0, count)];
    StringTokenizer words = new StringTokenizer(list, " \t\r\n,");
    int filled = 0;
    while (words.hasMoreTokens() && filled < steps.length) {
      String word = words.nextToken();
      double times = 1;
      if (word.equals("g")) {
        times = words.hasMoreTokens() ? number(words.nextToken()) : Double.NaN;
        word = words.hasMoreTokens() ? words.nextToken() : "";
      }
      double step = number(word);
      if (Double.isNaN(step) || Double.isNaN(times)) {
        break;
      }
      int end = (int) Math.min(steps.length, filled + Math.max(0, times));
      Arrays.fill(steps, filled, end, step);
      filled = end;
    }
    if (filled > 0) {
      Arrays.fill(steps, filled, steps.length, steps[filled - 1]);
    }
    return steps;
  }

  /** Not a number if it is none, or beyond all measure. */
  private static double number(String word) {
    if (word.isEmpty() || word.length() > 40) {
      return Double.NaN;
    }
    try {
      double number = Double.parseDouble(word);
      return Math.abs(number) <= LARGEST ? number : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
