package io.github.jihe.readers.text;

import io.github.jihe.document.Cell;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of unequal width, as merged cells leave them when their spans are lost, fitted into one
 * grid. Rows of one width that follow each other have the same columns; a row that stands alone is
 * laid over its wider neighbour so that numbers meet numbers and words meet words.
 */
final class RaggedTable {
  private final List<List<String>> rows;
  private final int page;
  private final int width;

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
    if (!isBand(row)) {
      for (int neighbour : new int[] {row - 1, row + 1}) {
        if (neighbour >= 0
            && neighbour < rows.size()
            && rows.get(neighbour).size() > cells.size()
            && (rows.get(neighbour).size() == width || isBand(neighbour))) {
          SpanFit fit = SpanFit.over(cells, rows.get(neighbour), neighbour > row);
          if (fit.isConvincing()) {
            return onto(fit.spans(), stretched(rows.get(neighbour).size()));
          }
        }
      }
    }
    return stretched(cells.size());
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
