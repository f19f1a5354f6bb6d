package io.github.jihe.reports.prose;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import java.util.List;

/**
 * A paragraph, a heading or a long cell, made ready for reading.
 *
 * @param text as printed
 * @param plain folded, titles and quoted sentences blacked out; offsets are those of {@code text}
 * @param mentions every number of {@code plain}
 */
record Passage(Location location, String text, String plain, List<Mention> mentions) {
  /** Stands for a character that is somebody else's words. */
  static final char BLACKED = '□';

  private static final int LONGEST_TITLE = 200;

  /** Quotes up to this length are terms or grades of the report itself: “良”. */
  private static final int LONGEST_TERM = 8;

  static Passage of(Location location, String text) {
    String plain = blacked(Characters.folded(text));
    return new Passage(location, text, plain, Numbers.in(plain));
  }

  /** Folded text with titles and quoted sentences blacked out. */
  static String blacked(String folded) {
    StringBuilder plain = new StringBuilder(folded);
    black(plain, '《', '》', 0);
    black(plain, '“', '”', LONGEST_TERM);
    return plain.toString();
  }

  private static void black(StringBuilder plain, char open, char close, int keep) {
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == open) {
        begin = depth == 0 ? i : begin;
        depth++;
      } else if (c == close && depth > 0) {
        depth--;
        if (depth == 0 && i - begin - 1 > keep) {
          for (int k = begin + 1; k < i; k++) {
            plain.setCharAt(k, BLACKED);
          }
        }
      } else if (c == '\n' || i - begin > LONGEST_TITLE) {
        depth = 0;
      }
    }
  }

  /** The numbers that lie between two offsets. */
  List<Mention> mentionsIn(int start, int end) {
    int from = firstAtOrBehind(start);
    int to = from;
    while (to < mentions.size() && mentions.get(to).end() <= end) {
      to++;
    }
    return mentions.subList(from, to);
  }

  private int firstAtOrBehind(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Source source(int start, int end) {
    return new Source(location, text.substring(start, end).strip());
  }
}
