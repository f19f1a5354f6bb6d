package io.github.jihe.readers.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a sheet that shows something or holds a number.
 *
 * @param row from 1
 * @param column from 1
 * @param text as displayed, without white space around it
 */
record SheetCell(int row, int column, String text, Optional<BigDecimal> stored) {

  boolean isVisible() {
    return !text.isEmpty();
  }
}
