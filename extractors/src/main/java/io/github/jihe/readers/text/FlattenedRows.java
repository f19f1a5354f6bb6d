package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of a table that a conversion wrote one cell a line: a tab introduces a cell, lines without a
 * tab go on with it, a blank line before a tab ends the row.
 *
 * @param end the first line behind the region
 */
record FlattenedRows(List<List<String>> rows, int end) {
  private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n+");
  private static final Pattern EDGES = Pattern.compile("^[\\s\u3000]+|\\s+$");

  private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");

  /** Longer lines behind a blank one are prose that follows the table, not more of a cell. */
  private static final int LONGEST_CONTINUATION = 30;

  static FlattenedRows from(List<String> lines, int start) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = start;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.startsWith("\t")) {
        row.add(line.substring(1));
        at++;
        continue;
      }
      int text = at;
      while (text < lines.size()
          && lines.get(text).isBlank()
          && !lines.get(text).startsWith("\t")) {
        text++;
      }
      int blanks = text - at;
      if (text < lines.size()
          && lines.get(text).startsWith("\t")
          && lines.get(text).lastIndexOf('\t') == 0) {
        rows.add(row);
        row = new ArrayList<>();
      } else if (blanks <= 1 && continues(lines, text, blanks)) {
        int last = row.size() - 1;
        row.set(last, row.get(last) + "\n" + lines.get(text));
        text++;
      } else {
        break;
      }
      at = text;
    }
    rows.add(row);
    return new FlattenedRows(mended(rows), at);
  }

  private static boolean continues(List<String> lines, int text, int blanks) {
    if (text >= lines.size()) {
      return false;
    }
    if (blanks == 0) {
      return !lines.get(text - 1).isBlank() || lines.get(text).length() <= LONGEST_CONTINUATION;
    }
    String line = lines.get(text).strip();
    return line.length() <= LONGEST_CONTINUATION
        && !NUMBERED.matcher(line).matches()
        && tabFollows(lines, text + 1);
  }

  /** Whether another cell follows before the text breaks off for good. */
  private static boolean tabFollows(List<String> lines, int from) {
    int blanks = 0;
    for (int at = from; at < Math.min(lines.size(), from + 12); at++) {
      if (lines.get(at).startsWith("\t")) {
        return true;
      }
      blanks = lines.get(at).isBlank() ? blanks + 1 : 0;
      if (blanks >= 2) {
        return false;
      }
    }
    return false;
  }

  /**
   * A cell that ends with an empty paragraph looks like the end of its row: two short rows that
   * make one of the width of a neighbour are one row.
   */
  private static List<List<String>> mended(List<List<String>> rows) {
    List<List<String>> mended = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = trimmed(rows.get(i));
      while (i + 1 < rows.size() && belongTogether(mended, row, rows, i)) {
        row.addAll(trimmed(rows.get(i + 1)));
        i++;
      }
      mended.add(row);
    }
    return mended;
  }

  private static boolean belongTogether(
      List<List<String>> before, List<String> row, List<List<String>> rows, int at) {
    int width = row.size() + rows.get(at + 1).size();
    boolean asWideAsBefore = !before.isEmpty() && before.get(before.size() - 1).size() == width;
    boolean asWideAsAfter = at + 2 < rows.size() && rows.get(at + 2).size() == width;
    return row.get(0).isBlank()
        && !rows.get(at + 1).get(0).isBlank()
        && width > 2
        && (asWideAsBefore || asWideAsAfter);
  }

  private static List<String> trimmed(List<String> row) {
    List<String> trimmed = new ArrayList<>();
    for (String cell : row) {
      trimmed.add(
          EDGES
              .matcher(BLANK_LINES.matcher(cell).replaceAll("\n"))
              .replaceAll("")
              .replace('\u3000', ' ')
              .stripTrailing());
    }
    return trimmed;
  }
}
