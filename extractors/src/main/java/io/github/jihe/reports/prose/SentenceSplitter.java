package io.github.jihe.reports.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences at 。！？ and line breaks. Brackets keep together what is inside of them,
 * if they are closed in the same line.
 */
final class SentenceSplitter {
  private static final String ENDS = "。！？!?\n";
  private static final int LONGEST_BRACKET = 300;

  private SentenceSplitter() {}

  static List<Sentence> split(String plain) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int bracketEnd = -1;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '(' && i > bracketEnd) {
        bracketEnd = closing(plain, i);
      }
      if (ENDS.indexOf(c) >= 0 && (i > bracketEnd || c == '\n')) {
        add(sentences, plain, start, i);
        start = i + 1;
      }
    }
    add(sentences, plain, start, plain.length());
    return sentences;
  }

  private static void add(List<Sentence> sentences, String plain, int start, int end) {
    if (!plain.substring(start, end).isBlank()) {
      sentences.add(new Sentence(start, end));
    }
  }

  /** Offset of the bracket that closes the one at {@code open}, -1 if none does so soon enough. */
  static int closing(String plain, int open) {
    int depth = 0;
    for (int i = open; i < plain.length() && i - open <= LONGEST_BRACKET; i++) {
      char c = plain.charAt(i);
      if (c == '\n') {
        return -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
