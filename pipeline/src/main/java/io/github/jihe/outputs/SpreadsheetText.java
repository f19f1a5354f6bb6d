package io.github.jihe.outputs;

import java.util.regex.Pattern;

/** Foreign text in a cell of a spreadsheet. */
public final class SpreadsheetText {
  /** What a spreadsheet takes for a formula; a tab or line break in front hides one. */
  private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

  /** A signed number, perhaps with a unit that is no operator, computes nothing. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?( ?[%‰\\p{IsHan}]{1,6})?");

  private SpreadsheetText() {}

  /** The same text, with an apostrophe in front where a spreadsheet would compute it. */
  public static String harmless(String text) {
    boolean isFormula =
        FORMULA.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r");
    return isFormula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
