package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two groups of words may name the same thing, told by two characters in a row. */
final class Nouns {
  private static final Pattern COMPARED = Pattern.compile("(较|比|与|同|高于|低于|超过|超出|少于|多于|不及)");
  private static final Sought IDLE = new Sought("其中|全年|实际|共|全[市县区省]|为|是|达到?|的|\\d{4}年度?|[,，、()]");

  private Nouns() {}

  /** Whether words hold two neighbouring characters of a noun; a noun of one character is none. */
  static boolean share(String noun, String words) {
    for (int i = 0; i + 2 <= noun.length(); i++) {
      if (words.contains(noun.substring(i, i + 2))) {
        return true;
      }
    }
    return noun.length() < 2;
  }

  /** How many characters in a row both have at most. */
  static int common(String noun, String words) {
    int longest = 0;
    for (int from = 0; from < noun.length(); from++) {
      int length = longest + 1;
      while (from + length <= noun.length()
          && words.contains(noun.substring(from, from + length))) {
        longest = length;
        length++;
      }
    }
    return longest;
  }

  /** Whether neither names another thing than the other: one of them may name none. */
  static boolean agree(String one, String other) {
    return one.length() < 2 || other.length() < 2 || share(one, other);
  }

  /** What stands in front of the word of a comparison: 就业率 in 就业率比上年的. */
  static String subject(String words) {
    Matcher compared = COMPARED.matcher(words);
    return compared.find() ? IDLE.replaceAll(words.substring(0, compared.start()), "") : "";
  }

  /** The first of two that is not empty. */
  static String first(String one, String other) {
    return one.length() >= 2 ? one : other;
  }
}
