package io.github.jihe.facts;

import io.github.jihe.quantities.Operator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a cell that may hold a number or words: a target, an actual value, a reason.
 *
 * @param text as printed, empty for a blank cell
 * @param figure the number, where the cell is one
 * @param operator the comparison printed in front of the number
 */
public record Entry(String text, Source source, Optional<Figure> figure, Operator operator) {
  private static final Pattern DASHES = Pattern.compile("[-—－–/／\\s]+|无");

  public boolean isBlank() {
    String tight = text.strip();
    return tight.isEmpty() || DASHES.matcher(tight).matches();
  }
}
