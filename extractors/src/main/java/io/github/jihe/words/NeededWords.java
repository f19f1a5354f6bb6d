package io.github.jihe.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds words of which one must stand in every text that a regular expression matches: 评表 or 书 for
 * {@code 自?(评表|书)}. Reads the expression once, from the left; what it does not understand needs no
 * word. One use.
 */
final class NeededWords {
  /** More words, or digits and the like, would not be quicker to look for. */
  private static final int MOST = 60;

  private static final char END = '\0';

  /** Flags that change what a character means, quotations, characters by their number. */
  private static final Pattern NOT_UNDERSTOOD =
      Pattern.compile("\\(\\?[a-z]*[ix]|[\\x{d800}-\\x{dfff}\\x{10000}-\\x{10ffff}]|\\\\[Qx0cN]");

  private final String regex;
  private int at;

  private NeededWords(String regex) {
    this.regex = regex;
  }

  /** The words; empty if no word is needed or none could be told. */
  static Optional<WordSet> of(String regex) {
    if (NOT_UNDERSTOOD.matcher(regex).find()) {
      return Optional.empty();
    }
    NeededWords reader = new NeededWords(regex);
    Need need = reader.alternatives();
    return need.isNone() ? Optional.empty() : Optional.of(new WordSet(need.words()));
  }

  /**
   * What a part of the expression needs.
   *
   * @param words one of these; none if it needs no word
   */
  private record Need(Set<String> words) {
    static final Need NONE = new Need(Set.of());

    boolean isNone() {
      return words.isEmpty();
    }

    /** Both parts must match, so that the rarer words suffice. */
    Need rarer(Need other) {
      return other.cost() < cost() ? other : this;
    }

    /** Either part may match. */
    Need or(Need other) {
      if (isNone() || other.isNone() || words.size() + other.words.size() > MOST) {
        return NONE;
      }
      Set<String> both = new TreeSet<>(words);
      both.addAll(other.words);
      return new Need(both);
    }

    /** How often the words may stand in a text by chance: a longer one much less. */
    private double cost() {
      return isNone()
          ? Double.MAX_VALUE
          : words.stream().mapToDouble(word -> Math.pow(0.05, word.length())).sum();
    }
  }

  /** Up to the bracket that closes them, or to the end. */
  private Need alternatives() {
    Need need = sequence();
    while (peek() == '|') {
      at++;
      need = need.or(sequence());
    }
    return need;
  }

  private Need sequence() {
    Need need = Need.NONE;
    StringBuilder run = new StringBuilder();
    while (peek() != END && peek() != '|' && peek() != ')') {
      int begin = at;
      Need part = atom();
      boolean character = part.words().size() == 1 && part.words().iterator().next().length() == 1;
      boolean grouped = regex.charAt(begin) == '(';
      Repeat repeat = repeat();
      if (character && !grouped && repeat == Repeat.ONCE) {
        run.append(part.words().iterator().next());
        continue;
      }
      need = need.rarer(ofRun(run)).rarer(repeat == Repeat.MAYBE ? Need.NONE : part);
      run.setLength(0);
    }
    return need.rarer(ofRun(run));
  }

  private static Need ofRun(StringBuilder run) {
    return run.isEmpty() ? Need.NONE : new Need(Set.of(run.toString()));
  }

  private Need atom() {
    char c = take();
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escaped();
      case '.', '^', '$' -> Need.NONE;
      default -> new Need(Set.of(String.valueOf(c)));
    };
  }

  private Need group() {
    boolean around = false;
    if (peek() == '?') {
      at++;
      char kind = take();
      boolean behind = kind == '<' && (peek() == '=' || peek() == '!');
      around = kind == '=' || kind == '!' || behind;
      if (behind) {
        at++;
      } else if (kind == '<') {
        at = regex.indexOf('>', at) + 1;
      } else if (kind != ':' && kind != '>' && !around) {
        while (peek() != ':' && peek() != ')') { // flags
          at++;
        }
        if (peek() == ':') {
          at++;
        }
      }
    }
    Need need = alternatives();
    take();
    return around ? Need.NONE : need; // what stands around a match may stand outside of the text
  }

  /** The characters of a plain class; none of one that excludes, nests or names. */
  private Need characterClass() {
    boolean plain = peek() != '^';
    Set<String> words = new TreeSet<>();
    int first = at;
    while (peek() != ']' || at == first) {
      char c = take();
      if (c == '[' || c == '&') {
        plain = false;
        if (c == '[') {
          characterClass();
        }
      } else if (c == '\\') {
        Need need = escaped();
        plain &= !need.isNone();
        words.addAll(need.words());
      } else if (peek() == '-' && regex.charAt(at + 1) != ']') {
        at++;
        char last = take();
        plain &= last != '\\' && last - c < MOST;
        for (char member = c; plain && member <= last; member++) {
          words.add(String.valueOf(member));
        }
      } else {
        words.add(String.valueOf(c));
      }
    }
    at++;
    return plain && words.size() <= MOST ? new Need(words) : Need.NONE;
  }

  private Need escaped() {
    char c = take();
    if (c == 'd') {
      return new Need(Set.copyOf(List.of("0123456789".split(""))));
    }
    if ((c == 'p' || c == 'P' || c == 'k') && (peek() == '{' || peek() == '<')) {
      at = regex.indexOf(peek() == '{' ? '}' : '>', at) + 1;
      return Need.NONE;
    }
    if (c == 'u') {
      char character = (char) Integer.parseInt(regex.substring(at, at + 4), 16);
      at += 4;
      return new Need(Set.of(String.valueOf(character)));
    }
    if (c == 'n' || c == 't') {
      return new Need(Set.of(c == 'n' ? "\n" : "\t"));
    }
    return Character.isLetterOrDigit(c) ? Need.NONE : new Need(Set.of(String.valueOf(c)));
  }

  private enum Repeat {
    ONCE,
    MAYBE,
    MORE
  }

  /** How often what stands in front of this place must stand there. */
  private Repeat repeat() {
    Repeat repeat =
        switch (peek()) {
          case '?', '*' -> Repeat.MAYBE;
          case '+' -> Repeat.MORE;
          case '{' -> regex.startsWith("{0", at) ? Repeat.MAYBE : Repeat.MORE;
          default -> Repeat.ONCE;
        };
    if (repeat != Repeat.ONCE) {
      at = peek() == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      if (peek() == '?' || peek() == '+') {
        at++;
      }
    }
    return repeat;
  }

  private char peek() {
    return at < regex.length() ? regex.charAt(at) : END;
  }

  private char take() {
    return at < regex.length() ? regex.charAt(at++) : END;
  }
}
