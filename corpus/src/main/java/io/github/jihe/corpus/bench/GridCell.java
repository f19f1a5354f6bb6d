package io.github.jihe.corpus.bench;

import java.text.Normalizer;
import java.util.List;

/**
 * A cell of a grid.
 *
 * @param row topmost row, from 1
 * @param column leftmost column, from 1
 * @param text without any white space, for line breaks inside of a cell are no matter of the grid,
 *     and in compatibility form, for a peer folds （） to ()
 */
record GridCell(int row, int column, int rowSpan, int columnSpan, String text) {

  /**
   * From a line of row, column, row span, column span and text, parted by tabs.
   *
   * @throws IllegalArgumentException if it is no such line
   */
  static GridCell parse(String line) {
    List<String> parts = List.of(line.split("\t", 5));
    if (parts.size() < 5) {
      throw new IllegalArgumentException("no cell: " + line);
    }
    return new GridCell(
        Integer.parseInt(parts.get(0)),
        Integer.parseInt(parts.get(1)),
        Integer.parseInt(parts.get(2)),
        Integer.parseInt(parts.get(3)),
        bare(parts.get(4)));
  }

  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
