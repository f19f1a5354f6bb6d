package io.github.jihe.words;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a part of a regular expression needs.
 *
 * @param words one of these stands in whatever it matches; empty if it needs no word
 * @param opening the characters that what it matches may begin with; absent if any
 * @param maybeEmpty whether it may match nothing
 */
record Part(Set<String> words, Optional<Set<Character>> opening, boolean maybeEmpty) {
  /** More words, or digits and the like, would not be quicker to look for. */
  static final int MOST_WORDS = 60;

  /** More characters would pass next to nothing by. */
  private static final int MOST_OPENINGS = 250;

  /** Matches no character, only a place. */
  static final Part NOTHING = new Part(Set.of(), Optional.of(Set.of()), true);

  /** Matches characters that cannot be listed. */
  static final Part ANY = new Part(Set.of(), Optional.empty(), false);

  /** One of a few words or characters. */
  static Part oneOf(Set<String> words) {
    Set<Character> opening = new TreeSet<>();
    words.forEach(word -> opening.add(word.charAt(0)));
    return new Part(words, Optional.of(opening), false);
  }

  /** A word, or nothing if there are no characters. */
  static Part word(CharSequence characters) {
    return characters.isEmpty() ? NOTHING : oneOf(Set.of(characters.toString()));
  }

  Part maybe() {
    return new Part(Set.of(), opening, true);
  }

  /** Both parts must match, so that the rarer words suffice. */
  Part then(Part next) {
    return new Part(
        next.cost() < cost() ? next.words : words,
        maybeEmpty ? both(opening, next.opening) : opening,
        maybeEmpty && next.maybeEmpty);
  }

  /** Either part may match. */
  Part or(Part other) {
    Set<String> either = new TreeSet<>(words);
    either.addAll(other.words);
    boolean needed =
        !words.isEmpty()
            && !other.words.isEmpty()
            && words.size() + other.words.size() <= MOST_WORDS;
    return new Part(
        needed ? either : Set.of(), both(opening, other.opening), maybeEmpty || other.maybeEmpty);
  }

  private static Optional<Set<Character>> both(
      Optional<Set<Character>> one, Optional<Set<Character>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Set<Character> both = new TreeSet<>(one.get());
    both.addAll(other.get());
    return both.size() > MOST_OPENINGS ? Optional.empty() : Optional.of(both);
  }

  /** How often the words may stand in a text by chance: a longer one much less. */
  private double cost() {
    return words.isEmpty()
        ? Double.MAX_VALUE
        : words.stream().mapToDouble(word -> Math.pow(0.05, word.length())).sum();
  }
}
