package io.github.jihe.readers.sheet;

import java.math.BigDecimal;

/** How one section of a number format prints a value. */
interface Section {

  /**
   * Prints a number.
   *
   * @param dropSign whether the section stands for negative numbers only and prints their size
   */
  String show(BigDecimal value, boolean dropSign);

  /** Whether the value is a date or a time, not an amount. */
  default boolean isDate() {
    return false;
  }
}
