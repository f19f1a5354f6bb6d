package io.github.jihe.checks;

import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the two sides of a rule may lie apart.
 *
 * @param asPrinted whether a number stands for all that print like it
 * @param slack further allowed, in base units
 */
record RuleTolerance(boolean asPrinted, BigDecimal slack) {
  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\S*)");

  /** {@code 按位数}, {@code 精确} or an amount with its unit; empty for anything else. */
  static Optional<RuleTolerance> of(String words) {
    if (words.equals("按位数")) {
      return Optional.of(new RuleTolerance(true, BigDecimal.ZERO));
    }
    if (words.equals("精确")) {
      return Optional.of(new RuleTolerance(false, BigDecimal.ZERO));
    }
    Matcher amount = AMOUNT.matcher(words);
    return amount.matches()
        ? Optional.of(
            new RuleTolerance(
                false, new BigDecimal(amount.group(1)).multiply(Unit.of(amount.group(2)).inBase())))
        : Optional.empty();
  }
}
