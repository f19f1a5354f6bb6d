package io.github.jihe.corpus.facts;

import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values and words of facts without what a rewrite may change: units, widths, spaces, separators.
 */
final class Normal {
  private static final Pattern QUANTITY =
      Pattern.compile("([≥≤><=]?)(-?\\d+(?:\\.\\d+)?)([^\\d~～-]*)");
  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");
  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)(亿|万)元");
  private static final Pattern MULTIPLIER = Pattern.compile("^[十百千万亿]+(?=.)");

  private Normal() {}

  /** A number with its sign and base unit, or words where it is not one number. */
  static String value(String printed) {
    Matcher matcher = QUANTITY.matcher(tight(printed));
    if (!matcher.matches()) {
      return words(printed);
    }
    Unit unit = Unit.of(matcher.group(3));
    BigDecimal base = new BigDecimal(matcher.group(2)).multiply(unit.inBase());
    return matcher.group(1) + plain(base) + "|" + symbol(unit);
  }

  private static String symbol(Unit unit) {
    return unit.dimension() == Dimension.OTHER
        ? MULTIPLIER.matcher(unit.symbol()).replaceFirst("")
        : unit.dimension().name();
  }

  /** Words without white space, in plain characters, with amounts in 元. */
  static String words(String printed) {
    return AMOUNT.matcher(tight(printed)).replaceAll(Normal::yuan);
  }

  private static String yuan(MatchResult amount) {
    int power = amount.group(2).equals("亿") ? 8 : 4;
    return plain(new BigDecimal(amount.group(1)).movePointRight(power)) + "元";
  }

  private static String tight(String printed) {
    return SEPARATOR
        .matcher(Characters.tight(printed))
        .replaceAll("")
        .replace('，', ',')
        .replace('；', ';');
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
