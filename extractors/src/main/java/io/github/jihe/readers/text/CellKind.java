package io.github.jihe.readers.text;

import java.util.regex.Pattern;

/** What stands in a cell, as far as its column can be told by it. */
enum CellKind {
  /** Blank or a dash: nothing is known. */
  NONE,
  WORDS,
  /** A number alone, as points or an amount. */
  PLAIN,
  /** A number with a sign or a unit. */
  MEASURE;

  private static final Pattern DASH = Pattern.compile("[-—－/无]+");
  private static final Pattern POINTS = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "[≥≧≤≦><=＞＜＝±]*\\s*-?\\d[\\d,.]*\\s*[%％‰\\p{IsHan}A-Za-z/·²³（）()]{0,7}(?<![率数量])");

  boolean isNumber() {
    return this == PLAIN || this == MEASURE;
  }

  static CellKind of(String cell) {
    if (cell.isBlank() || DASH.matcher(cell).matches()) {
      return NONE;
    }
    if (POINTS.matcher(cell).matches()) {
      return PLAIN;
    }
    return FIGURE.matcher(cell).matches() ? MEASURE : WORDS;
  }
}
