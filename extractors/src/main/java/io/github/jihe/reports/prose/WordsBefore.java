package io.github.jihe.reports.prose;

/** The words in front of a place, back to the last mark. */
final class WordsBefore {
  private static final String MARKS = ",，。;；:、\n()";
  private static final int MOST = 30;

  private WordsBefore() {}

  static String of(String plain, int end) {
    int start = end;
    while (start > 0 && end - start < MOST && MARKS.indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    return plain.substring(start, end).replaceAll("\\s+", "");
  }
}
