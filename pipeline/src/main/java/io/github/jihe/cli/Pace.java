package io.github.jihe.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/** How fast files are done, by what was done lately. Not thread safe. */
final class Pace {
  /** Long enough for a few slow files, short enough to forget a run's quick beginning. */
  private static final int SECONDS = 30;

  private static final double SECOND = 1e9;

  private final Deque<Mark> marks = new ArrayDeque<>();

  private record Mark(long nanos, long done) {}

  /**
   * Tells how far it is.
   *
   * @param nanos since any moment
   */
  void at(long nanos, long done) {
    if (marks.isEmpty() || nanos - marks.getLast().nanos() >= SECOND) {
      marks.add(new Mark(nanos, done));
    }
    while (marks.size() > 2 && nanos - marks.getFirst().nanos() > SECONDS * SECOND) {
      marks.removeFirst();
    }
  }

  /** Files a second; empty while it is too early to say. */
  OptionalDouble rate(long nanos, long done) {
    if (marks.isEmpty() || nanos - marks.getFirst().nanos() < SECOND) {
      return OptionalDouble.empty();
    }
    double seconds = (nanos - marks.getFirst().nanos()) / SECOND;
    return OptionalDouble.of((done - marks.getFirst().done()) / seconds);
  }
}
