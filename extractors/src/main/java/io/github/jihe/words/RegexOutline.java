package io.github.jihe.words;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What every match of a regular expression must hold and begin with, told by the expression alone:
 * for {@code 自?(评表|书)} one of the words 评表 and 书, and one of the characters 自, 评 and 书 in front.
 * Reads the expression once, from the left; what it does not understand needs no word and begins
 * with any character. One use.
 */
final class RegexOutline {
  private static final char END = '\0';

  /** Flags that change what a character means, quotations, characters by their number. */
  private static final Pattern NOT_UNDERSTOOD =
      Pattern.compile("\\(\\?[a-z]*[ix]|[\\x{d800}-\\x{dfff}\\x{10000}-\\x{10ffff}]|\\\\[Qx0cN]");

  private final String regex;
  private int at;

  private RegexOutline(String regex) {
    this.regex = regex;
  }

  /**
   * What a match needs.
   *
   * @param words one of these stands in it; empty if no word is needed or none could be told
   * @param opening one of these is its first character; empty if it may be any, or none
   */
  record Outline(Optional<WordSet> words, Optional<CharacterSet> opening) {}

  static Outline of(String regex) {
    if (NOT_UNDERSTOOD.matcher(regex).find()) {
      return new Outline(Optional.empty(), Optional.empty());
    }
    Part whole = new RegexOutline(regex).alternatives();
    return new Outline(
        whole.words().isEmpty() ? Optional.empty() : Optional.of(new WordSet(whole.words())),
        whole.maybeEmpty() ? Optional.empty() : whole.opening().map(CharacterSet::new));
  }

  /** Up to the bracket that closes them, or to the end. */
  private Part alternatives() {
    Part part = sequence();
    while (peek() == '|') {
      at++;
      part = part.or(sequence());
    }
    return part;
  }

  private Part sequence() {
    Part whole = Part.NOTHING;
    StringBuilder run = new StringBuilder();
    while (peek() != END && peek() != '|' && peek() != ')') {
      int begin = at;
      Part part = atom();
      boolean character = part.words().size() == 1 && part.words().iterator().next().length() == 1;
      boolean grouped = regex.charAt(begin) == '(';
      Repeat repeat = repeat();
      if (character && !grouped && repeat == Repeat.ONCE) {
        run.append(part.words().iterator().next());
        continue;
      }
      whole = whole.then(Part.word(run)).then(repeat == Repeat.MAYBE ? part.maybe() : part);
      run.setLength(0);
    }
    return whole.then(Part.word(run));
  }

  private Part atom() {
    char c = take();
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escaped();
      case '^', '$' -> Part.NOTHING;
      case '.' -> Part.ANY;
      default -> Part.oneOf(Set.of(String.valueOf(c)));
    };
  }

  private Part group() {
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
    Part part = alternatives();
    take();
    return around ? Part.NOTHING : part; // what stands around a match may stand outside of the text
  }

  /** The characters of a plain class; none of one that excludes, nests or names. */
  private Part characterClass() {
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
        Part part = escaped();
        plain &= !part.words().isEmpty();
        words.addAll(part.words());
      } else if (peek() == '-' && regex.charAt(at + 1) != ']') {
        at++;
        char last = take();
        plain &= last != '\\' && last - c < Part.MOST_WORDS;
        for (char member = c; plain && member <= last; member++) {
          words.add(String.valueOf(member));
        }
      } else {
        words.add(String.valueOf(c));
      }
    }
    at++;
    return plain && words.size() <= Part.MOST_WORDS ? Part.oneOf(words) : Part.ANY;
  }

  private Part escaped() {
    char c = take();
    if (c == 'd') {
      return Part.oneOf(Set.of("0123456789".split("")));
    }
    if ((c == 'p' || c == 'P' || c == 'k') && (peek() == '{' || peek() == '<')) {
      at = regex.indexOf(peek() == '{' ? '}' : '>', at) + 1;
      return Part.ANY;
    }
    if (c == 'u') {
      char character = (char) Integer.parseInt(regex.substring(at, at + 4), 16);
      at += 4;
      return Part.oneOf(Set.of(String.valueOf(character)));
    }
    if (c == 'n' || c == 't') {
      return Part.oneOf(Set.of(c == 'n' ? "\n" : "\t"));
    }
    return Character.isLetterOrDigit(c) ? Part.ANY : Part.oneOf(Set.of(String.valueOf(c)));
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
