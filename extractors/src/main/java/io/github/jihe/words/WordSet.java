package io.github.jihe.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words that are looked for at once, in one pass over a text. Immutable, thread safe. */
public final class WordSet {
  /** Chinese characters differ most in their low byte. */
  private static final int BUCKETS = 256;

  /** Enough that a character which opens no word is seldom taken for one that does. */
  private static final int SIEVE = 1024;

  private final List<String> words;
  private final boolean[] sieve = new boolean[SIEVE];
  private final String[][] byFirst = new String[BUCKETS][];
  private final String[][] byLast = new String[BUCKETS][];

  /**
   * @throws IllegalArgumentException if a word is empty: it would stand everywhere
   */
  public WordSet(Collection<String> words) {
    if (words.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("an empty word");
    }
    this.words = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (String word : this.words) {
      sieve[word.charAt(0) % SIEVE] = true;
      put(byFirst, word.charAt(0), word);
      put(byLast, word.charAt(word.length() - 1), word);
    }
  }

  private static void put(String[][] buckets, char key, String word) {
    String[] before = buckets[key & 0xFF];
    String[] more = new String[before == null ? 1 : before.length + 1];
    if (before != null) {
      System.arraycopy(before, 0, more, 0, before.length);
    }
    more[more.length - 1] = word;
    buckets[key & 0xFF] = more;
  }

  /** The words, longest first. */
  public List<String> words() {
    return words;
  }

  /** Whether any of the words stands anywhere in the text. */
  public boolean isIn(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char opening = text.charAt(i);
      if (!sieve[opening % SIEVE]) {
        continue;
      }
      for (String word : byFirst[opening & 0xFF]) {
        if (text.startsWith(word, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The longest word that the text begins with. */
  public Optional<String> opening(String text) {
    String[] bucket = text.isEmpty() ? null : byFirst[text.charAt(0) & 0xFF];
    if (bucket != null) {
      for (String word : bucket) {
        if (text.startsWith(word)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /** The longest word that the text ends with. */
  public Optional<String> ending(String text) {
    String[] bucket = text.isEmpty() ? null : byLast[text.charAt(text.length() - 1) & 0xFF];
    if (bucket != null) {
      for (String word : bucket) {
        if (text.endsWith(word)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }
}
