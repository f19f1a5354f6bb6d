package io.github.jihe.readers.sheet;

import java.util.Arrays;

/**
 * Maps the rows, or the columns, of a sheet to those of a grid, both from 1. Not changed once made.
 */
final class Axis {
  private final int first;
  private final int last;

  /** The lines that have a place in the grid, ascending; empty if all between first and last do. */
  private final int[] lines;

  /** Every line from first to last. */
  Axis(int first, int last) {
    this(first, last, new int[0]);
  }

  private Axis(int first, int last, int[] lines) {
    this.first = first;
    this.last = last;
    this.lines = lines;
  }

  /** Only these lines, ascending; the others are left out of the grid. */
  static Axis of(int[] lines) {
    return new Axis(lines[0], lines[lines.length - 1], lines.clone());
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  int size() {
    return lines.length == 0 ? last - first + 1 : lines.length;
  }

  /** The grid's line for a line of the sheet, 0 if it has none. */
  int position(int line) {
    if (line < first || line > last) {
      return 0;
    }
    return lines.length == 0 ? line - first + 1 : Math.max(0, Arrays.binarySearch(lines, line) + 1);
  }

  /** How many lines of the grid lie in this range, whose first line has a place. */
  int count(int from, int to) {
    int end = Math.min(to, last);
    if (lines.length == 0) {
      return end - from + 1;
    }
    int at = Arrays.binarySearch(lines, end);
    return (at >= 0 ? at + 1 : -at - 1) - position(from) + 1;
  }
}
