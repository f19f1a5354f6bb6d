package io.github.jihe.outputs.page;

/**
 * How long a page may become, in characters. What is marked may still be shown when the rest is
 * left out, up to as much again.
 */
final class Budget {
  private long left;
  private long leftForMarks;

  Budget(long characters) {
    this.left = characters;
    this.leftForMarks = characters;
  }

  /** Whether something of this length is shown. */
  boolean take(long length, boolean marked) {
    if (length <= left) {
      left -= length;
      return true;
    }
    left = 0; // What follows is left out as well, however short.
    if (marked && length <= leftForMarks) {
      leftForMarks -= length;
      return true;
    }
    return false;
  }
}
