package io.github.jihe.readers.word;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Counts the items of one list, level by level, and prints their labels. */
final class ListCounter {
  static final int LEVELS = 9;
  private static final int UNUSED = Integer.MIN_VALUE;
  private static final String CLOSERS = "、）)．。：】〕";

  private final int[] counts = new int[LEVELS];

  ListCounter() {
    Arrays.fill(counts, UNUSED);
  }

  /** Makes the next item of a level its first again. */
  void restart(int level) {
    counts[level] = UNUSED;
  }

  /** Makes the next item of a level have a number. */
  void startAt(int level, int number) {
    counts[level] = number - 1;
  }

  /**
   * Counts one item and gives its label, with what sets it off from the text.
   *
   * @param level from 0
   * @param levels the definition of each level
   */
  String next(int level, IntFunction<ListLevel> levels) {
    ListLevel own = levels.apply(level);
    counts[level] = counts[level] == UNUSED ? own.start() : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int after = levels.apply(deeper).restartAfter();
      if (after == ListLevel.AFTER_ANY_HIGHER || level < after) {
        counts[deeper] = UNUSED;
      }
    }
    if (own.isBullet() || own.pattern().isEmpty()) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < own.pattern().length(); i++) {
      char c = own.pattern().charAt(i);
      if (c >= LEVELS) {
        label.append(c);
      } else if (c <= level) {
        ListLevel shown = levels.apply(c);
        int number = counts[c] == UNUSED ? shown.start() : counts[c];
        label.append(NumberText.of(own.legal() ? "decimal" : shown.format(), number));
      }
    }
    return label.toString();
  }

  /**
   * The label in front of its text. A full-width or closing mark needs no space; "1." does, or a
   * figure behind it would read as its decimals.
   */
  static String join(String label, boolean spaced, String text) {
    if (label.isEmpty() || text.isEmpty()) {
      return label + text;
    }
    char last = label.charAt(label.length() - 1);
    boolean closed = CLOSERS.indexOf(last) >= 0;
    boolean mustPart = Character.isDigit(text.charAt(0)) && !closed;
    return closed || (!spaced && !mustPart) ? label + text : label + " " + text;
  }
}
