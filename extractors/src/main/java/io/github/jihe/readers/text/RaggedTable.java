package io.github.jihe.readers.text;

import io.github.jihe.document.Cell;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Rows of unequal width, as merged cells leave them when their spans are lost, fitted into one
 * grid. Rows of one width that follow each other have the same columns; a row that stands alone is
 * laid over its wider neighbour so that numbers meet numbers and words meet words.
 */
final class RaggedTable {
  /** How many rows away one is looked for that a row is like. */
  private static final int NEAR = 50;

  private final List<List<String>> rows;
  private final int page;
  private final int width;

  /** The first row behind the band that was looked at last, and what was found of it. */
  private int bandEnd;

  private OptionalInt bandBlanks = OptionalInt.empty();

  RaggedTable(List<List<String>> rows, int page) {
    this.rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    this.page = page;
    this.width = this.rows.stream().mapToInt(List::size).max().orElse(0);
  }

  void into(DocumentBuilder builder) {
    Grid grid = new Grid();
    for (int i = 0; i < rows.size(); i++) {
      int[] spans = spansOf(i);
      int column = 1;
      for (int cell = 0; cell < spans.length; cell++) {
        grid.add(Cell.of(i + 1, column, 1, spans[cell], rows.get(i).get(cell), page));
        column += spans[cell];
      }
    }
    builder.table(grid, page);
  }

  /** How many grid columns each cell of the row covers; together the width of the table. */
  private int[] spansOf(int row) {
    List<String> cells = rows.get(row);
    if (cells.size() == width) {
      return stretched(cells.size());
    }
    OptionalInt blanks = underBlanks(row);
    if (blanks.isPresent()) {
      int[] spans = stretched(cells.size());
      spans[cells.size() - 1] = 1;
      spans[blanks.getAsInt()] = width - cells.size() + 1;
      return spans;
    }
    if (!isBand(row)) {
      OptionalInt like = bandLike(row);
      if (like.isPresent()) {
        return spansOf(like.getAsInt());
      }
      for (int neighbour : new int[] {row - 1, row + 1}) {
        if (neighbour >= 0
            && neighbour < rows.size()
            && rows.get(neighbour).size() > cells.size()
            && (rows.get(neighbour).size() == width
                || isBand(neighbour)
                || bandLike(neighbour).isPresent())) {
          SpanFit fit = SpanFit.over(cells, rows.get(neighbour), neighbour > row);
          if (fit.isConvincing()) {
            return onto(fit.spans(), stretched(rows.get(neighbour).size()));
          }
        }
      }
    }
    return stretched(cells.size());
  }

  /** A row of a band in this table that has words and numbers just where this one has them. */
  private OptionalInt bandLike(int row) {
    List<String> cells = rows.get(row);
    return IntStream.range(Math.max(0, row - NEAR), Math.min(rows.size(), row + NEAR))
        .filter(other -> rows.get(other).size() == cells.size() && isBand(other))
        .filter(other -> SpanFit.isAlike(cells, rows.get(other)))
        .findFirst();
  }

  /**
   * A header keeps each blank place above the label of its rows; the label is one cell under them.
   *
   * @return which cell of the row lies under the blank places of the header of its band, if the
   *     widths agree with that and words stand there in every row
   */
  private OptionalInt underBlanks(int row) {
    if (row < bandEnd) {
      return bandBlanks;
    }
    int end = row;
    while (end < rows.size() && rows.get(end).size() == rows.get(row).size()) {
      end++;
    }
    bandEnd = end;
    bandBlanks =
        row > 0 && rows.get(row - 1).size() == width
            ? underBlanks(rows.get(row - 1), rows.subList(row, end))
            : OptionalInt.empty();
    return bandBlanks;
  }

  private OptionalInt underBlanks(List<String> header, List<List<String>> band) {
    int size = band.get(0).size();
    int length = width - size + 1;
    int from = (int) header.stream().takeWhile(text -> !text.isBlank()).count();
    int to = from;
    while (to < width && header.get(to).isBlank()) {
      to++;
    }
    boolean isOnlyRun = header.subList(to, width).stream().noneMatch(String::isBlank);
    boolean fits =
        length > 1
            && to - from == length
            && to < width
            && isOnlyRun
            && band.stream().allMatch(row -> SpanFit.isWords(row.get(from)));
    return fits ? OptionalInt.of(from) : OptionalInt.empty();
  }

  private boolean isBand(int row) {
    int size = rows.get(row).size();
    boolean before = row > 0 && rows.get(row - 1).size() == size;
    boolean after = row + 1 < rows.size() && rows.get(row + 1).size() == size;
    return before || after;
  }

  /** The last cell takes what is left. */
  private int[] stretched(int cells) {
    int[] spans = new int[cells];
    Arrays.fill(spans, 1);
    spans[cells - 1] = width - cells + 1;
    return spans;
  }

  /** Spans counted in cells of a neighbour, as spans counted in columns of the grid. */
  private static int[] onto(List<Integer> spans, int[] neighbour) {
    List<Integer> columns = new ArrayList<>();
    int at = 0;
    for (int span : spans) {
      int sum = 0;
      for (int i = 0; i < span; i++) {
        sum += neighbour[at++];
      }
      columns.add(sum);
    }
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }
}
