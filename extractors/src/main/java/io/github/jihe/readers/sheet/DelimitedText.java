package io.github.jihe.readers.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text whose lines are rows and whose cells are set apart by tab, comma or semicolon. */
public final class DelimitedText {
  private static final char[] DELIMITERS = {'\t', ',', ';'};
  private static final int FEWEST_LINES = 3;
  private static final int SAMPLE = 200;

  private DelimitedText() {}

  /**
   * Whether a text looks like a table: at least three lines, and one delimiter that cuts all of
   * them, but for a few, into the same number of columns, at least two.
   */
  public static boolean looksLikeTable(String text) {
    List<String> lines = sample(text);
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    for (char delimiter : DELIMITERS) {
      int[] counts = counts(lines, delimiter);
      int usual = median(counts);
      long agreeing = Arrays.stream(counts).filter(count -> count == usual).count();
      if (usual >= 1 && agreeing * 10 >= counts.length * 9L) {
        return true;
      }
    }
    return false;
  }

  /** The delimiter that cuts the text best; a comma if none does. */
  static char delimiter(String text) {
    List<String> lines = sample(text);
    char best = ',';
    double bestScore = 0;
    for (char delimiter : DELIMITERS) {
      int[] counts = counts(lines, delimiter);
      int usual = median(counts);
      long agreeing = Arrays.stream(counts).filter(count -> count == usual).count();
      double share = counts.length == 0 ? 0 : (double) agreeing / counts.length;
      double score =
          usual == 0 ? 0.01 * Arrays.stream(counts).sum() / SAMPLE : share + usual * 0.01;
      if (score > bestScore) {
        bestScore = score;
        best = delimiter;
      }
    }
    return best;
  }

  private static List<String> sample(String text) {
    return text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
  }

  private static int[] counts(List<String> lines, char delimiter) {
    return lines.stream().mapToInt(line -> count(line, delimiter)).toArray();
  }

  private static int count(String line, char delimiter) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += c == delimiter && !quoted ? 1 : 0;
    }
    return count;
  }

  private static int median(int[] counts) {
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /** One row after the other, for as long as the caller asks. */
  interface Rows {
    /** The cells of the next row; empty at the end. */
    Optional<List<String>> next() throws IOException;
  }

  /** The rows, with quotes taken away; quotes that do not fit are taken as they stand. */
  static Rows rows(String text, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.EXCEL
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    Iterator<CSVRecord> records = CSVParser.parse(new StringReader(text), format).iterator();
    return () -> {
      try {
        return records.hasNext()
            ? Optional.of(new ArrayList<>(records.next().toList()))
            : Optional.empty();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    };
  }
}
