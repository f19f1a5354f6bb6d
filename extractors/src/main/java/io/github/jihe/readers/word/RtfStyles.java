package io.github.jihe.readers.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the style sheet of an RTF file says about headings and the table of contents. */
final class RtfStyles {
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
  private static final Pattern CONTENTS = Pattern.compile("(toc|contents|目录)\\s*\\d");

  /** {@code outlineLevel} from 1 for a heading, 0 for body text. */
  record Style(int outlineLevel, boolean isContents) {}

  private static final Style PLAIN = new Style(0, false);

  private final Map<Integer, Style> styles = new HashMap<>();

  /**
   * Adds a paragraph style.
   *
   * @param outlineLevel as it states itself, 0 if it does not; the built-in headings need not
   */
  void add(int number, int outlineLevel, String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(plain);
    int level =
        outlineLevel == 0 && heading.matches() ? Integer.parseInt(heading.group(1)) : outlineLevel;
    styles.put(number, new Style(level, CONTENTS.matcher(plain).matches()));
  }

  Style get(int number) {
    return styles.getOrDefault(number, PLAIN);
  }
}
