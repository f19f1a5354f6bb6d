package io.github.jihe.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell (单元格) of a table, covering {@code rowSpan × columnSpan} grid positions.
 *
 * @param row topmost grid row covered, from 1
 * @param column leftmost grid column covered, from 1
 * @param text as displayed; paragraphs of the cell are joined by {@code \n}; empty for a blank cell
 * @param page page on which the cell begins, 0 where the format has no pages
 * @param box where it stands on that page, if the format has geometry
 * @param stored the number a spreadsheet holds behind the displayed text, if it is one
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    int page,
    Optional<Box> box,
    Optional<BigDecimal> stored) {

  /** A cell without geometry and without a stored number. */
  public static Cell of(int row, int column, int rowSpan, int columnSpan, String text, int page) {
    return new Cell(
        row, column, rowSpan, columnSpan, text, page, Optional.empty(), Optional.empty());
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The grid row below the cell. */
  public int rowEnd() {
    return row + rowSpan;
  }

  /** The grid column to the right of the cell. */
  public int columnEnd() {
    return column + columnSpan;
  }
}
