package io.github.jihe.layout;

/**
 * A line reduced to its place: for a horizontal one {@code at} is y and it runs in x, for a
 * vertical one the reverse.
 */
record Rule(double at, double from, double to) {

  double length() {
    return to - from;
  }

  /** How much of the stretch this line covers. */
  double covers(double start, double end) {
    return Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
}
