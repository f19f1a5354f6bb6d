package io.github.jihe.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that most texts do not hold. One of a few words must stand in every text
 * that it matches, and a look for these is five to twenty times quicker than one for the
 * expression. Immutable, thread safe.
 */
public final class Sought {
  private final Pattern pattern;
  private final Optional<WordSet> needed;

  /**
   * @throws java.util.regex.PatternSyntaxException if it is no regular expression
   */
  public Sought(String regex) {
    this.pattern = Pattern.compile(regex);
    this.needed = NeededWords.of(regex);
  }

  /** Whether a text may hold it at all; without, it surely does not. */
  public boolean mayBeIn(String text) {
    return needed.isEmpty() || needed.get().isIn(text);
  }

  /** Whether it stands anywhere in a text. */
  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Whether a whole text is it. */
  public boolean is(String text) {
    return mayBeIn(text) && pattern.matcher(text).matches();
  }

  /** Every place where it stands, from the left, without overlaps. */
  public List<MatchResult> allIn(String text) {
    return mayBeIn(text) ? pattern.matcher(text).results().toList() : List.of();
  }

  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
