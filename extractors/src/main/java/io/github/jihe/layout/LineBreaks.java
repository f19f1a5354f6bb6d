package io.github.jihe.layout;

import java.util.List;

/** Where a line of Chinese text may break, and whether two lines were one before a break. */
public final class LineBreaks {
  private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’％%‰℃°·…—,.;:?!)]}";
  private static final String NEVER_LAST = "（《「『【〔〈“‘([{";

  /** Punctuation of Latin text that a blank follows. */
  private static final String AFTER_WORD = ".,;:!?)";

  /** Before it, letters are set with blanks between words. */
  private static final int LATIN_END = 0x250;

  /** Justified text ends a line within this share of an em before the margin. */
  private static final double SLACK = 0.3;

  /** Width of the blank that a break between Latin words swallows, in em. */
  private static final double BLANK = 0.25;

  private LineBreaks() {}

  static boolean isWide(String text) {
    return !text.isEmpty() && text.codePointAt(0) >= 0x2E80;
  }

  /** The width of the signs that a line break cannot part from the first one. */
  static double headWidth(List<Glyph> row) {
    int last = 0;
    while (last + 1 < row.size() && staysTogether(row.get(last).text(), row.get(last + 1).text())) {
      last++;
    }
    return row.get(last).end() - row.get(0).x();
  }

  private static boolean staysTogether(String before, String after) {
    if (before.isBlank() || after.isBlank()) {
      return false;
    }
    char left = before.charAt(before.length() - 1);
    char right = after.charAt(0);
    return NEVER_LAST.indexOf(left) >= 0
        || NEVER_FIRST.indexOf(right) >= 0
        || (left < LATIN_END && right < LATIN_END);
  }

  /**
   * Whether the lower line goes on where the upper one had no more room.
   *
   * @param right x beyond which the upper line could not go
   * @param room the width that a line can have
   */
  static boolean goesOn(TextLine upper, TextLine lower, double right, double room) {
    boolean words =
        !isWide(lower.text()) && upper.text().codePointBefore(upper.text().length()) < LATIN_END;
    double slack = (words ? SLACK + BLANK : SLACK) * upper.size();
    return upper.right() + lower.head() > right - slack
        || upper.width() + lower.head() > room - slack;
  }

  /** Two lines of one paragraph as one text: a blank only between Latin words. */
  public static String join(String upper, String lower) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return upper + lower;
    }
    char left = upper.charAt(upper.length() - 1);
    char right = lower.charAt(0);
    boolean words =
        left < LATIN_END
            && right < LATIN_END
            && (Character.isLetterOrDigit(left) || AFTER_WORD.indexOf(left) >= 0)
            && (Character.isLetter(right)
                || (Character.isLetter(left) && Character.isDigit(right)));
    return words ? upper + " " + lower : upper + lower;
  }
}
