package io.github.jihe.readers.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The best way to lay a short row over a wider one.
 *
 * @param spans how many cells of the wider row each cell covers
 * @param score how well kinds of cells meet; above zero if something speaks for it
 */
record SpanFit(List<Integer> spans, int score) {
  private static final Pattern NUMBER =
      Pattern.compile("[≥≧≤≦><=]*\\s*-?[\\d,.]+\\s*[%％]*\\s*[\\p{IsHan}]{0,3}");
  private static final Pattern SEVERAL = Pattern.compile("\\d[\\d.]*(\\s+\\d[\\d.]*)+");

  private enum Kind {
    BLANK,
    NUMBER,
    WORDS
  }

  boolean isConvincing() {
    return score > 0;
  }

  /**
   * @param below whether the wider row stands below, so that the short one may be its header
   */
  static SpanFit over(List<String> cells, List<String> wide, boolean below) {
    int n = cells.size();
    int m = wide.size();
    int[][] best = new int[n + 1][m + 1];
    int[][] taken = new int[n + 1][m + 1];
    for (int[] row : best) {
      java.util.Arrays.fill(row, Integer.MIN_VALUE / 2);
    }
    best[0][0] = 0;
    for (int i = 1; i <= n; i++) {
      for (int j = i; j <= m - (n - i); j++) {
        for (int span = 1; span <= j - i + 1; span++) {
          int score =
              best[i - 1][j - span] + meets(cells.get(i - 1), wide.subList(j - span, j), below);
          // on a tie the earlier cell is the wider one: labels stand left, figures right
          if (score > best[i][j]) {
            best[i][j] = score;
            taken[i][j] = span;
          }
        }
      }
    }
    Integer[] spans = new Integer[n];
    int j = m;
    for (int i = n; i >= 1; i--) {
      spans[i - 1] = taken[i][j];
      j -= taken[i][j];
    }
    return new SpanFit(List.of(spans), best[n][m]);
  }

  private static int meets(String cell, List<String> covered, boolean below) {
    Kind kind = kind(cell);
    if (covered.size() == 1) {
      Kind other = kind(covered.get(0));
      if (kind == other) {
        return kind == Kind.NUMBER ? 4 : 2;
      }
      return kind == Kind.NUMBER || kind == Kind.BLANK && other == Kind.NUMBER ? -2 : 0;
    }
    long words = covered.stream().filter(text -> kind(text) == Kind.WORDS).count();
    if (SEVERAL.matcher(cell.strip()).matches()) {
      int numbers = cell.strip().split("\\s+").length;
      boolean fits =
          covered.size() == numbers && covered.stream().allMatch(text -> kind(text) == Kind.NUMBER);
      return fits ? 4 * numbers : -2;
    }
    return switch (kind) {
      case WORDS -> below ? (words == covered.size() ? 2 * covered.size() : -1) : 0;
      case BLANK -> below ? -1 : 0;
      case NUMBER -> -2;
    };
  }

  /** Whether two rows of one width have numbers in the same places, at least two of them. */
  static boolean isAlike(List<String> one, List<String> other) {
    int numbers = 0;
    for (int i = 0; i < one.size(); i++) {
      boolean number = kind(one.get(i)) == Kind.NUMBER;
      if (number != (kind(other.get(i)) == Kind.NUMBER)) {
        return false;
      }
      numbers += number ? 1 : 0;
    }
    return numbers >= 2;
  }

  /** Neither blank nor a number. */
  static boolean isWords(String cell) {
    return kind(cell) == Kind.WORDS;
  }

  private static Kind kind(String cell) {
    String bare = cell.strip();
    if (bare.isEmpty()) {
      return Kind.BLANK;
    }
    return NUMBER.matcher(bare).matches() || bare.matches("[-—－]+") ? Kind.NUMBER : Kind.WORDS;
  }
}
