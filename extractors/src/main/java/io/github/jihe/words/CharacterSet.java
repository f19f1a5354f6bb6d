package io.github.jihe.words;

import java.util.Arrays;
import java.util.Set;

/** Characters that are looked for at once. Immutable, thread safe. */
final class CharacterSet {
  /** Chinese characters differ most in their low bits. */
  private static final int BUCKETS = 1024;

  private final boolean[] low = new boolean[BUCKETS];
  private final char[] members;

  CharacterSet(Set<Character> characters) {
    members = new char[characters.size()];
    int count = 0;
    for (char member : characters) {
      members[count++] = member;
      low[member % BUCKETS] = true;
    }
    Arrays.sort(members);
  }

  /** The first place from {@code from} on where one of them stands; the length if none does. */
  int next(String text, int from) {
    int at = from;
    while (at < text.length() && !contains(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean contains(char character) {
    return low[character % BUCKETS] && Arrays.binarySearch(members, character) >= 0;
  }

  @Override
  public String toString() {
    return new String(members);
  }
}
