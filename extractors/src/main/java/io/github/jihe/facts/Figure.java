package io.github.jihe.facts;

import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Quantity;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A number of a report with its unit and place.
 *
 * @param unitInherited whether the unit comes from the column, the caption or the table instead of
 *     standing beside the number
 * @param columnScale the most decimals that the numbers of its column or table have; a sheet drops
 *     trailing zeros, so this is the precision the number was printed with
 */
public record Figure(Quantity quantity, Source source, boolean unitInherited, int columnScale) {
  private static final Set<String> TIMES = Set.of("个月", "天", "日", "年", "个工作日");

  /** A figure that stands alone, with the precision it is printed with. */
  public static Figure of(Quantity quantity, Source source, boolean unitInherited) {
    return new Figure(quantity, source, unitInherited, quantity.value().scale());
  }

  /** All values, in base units, that print like this one at the precision of its column. */
  public Interval interval() {
    return quantity.asPrinted(columnScale);
  }

  /** The value in base units. */
  public BigDecimal inBase() {
    return quantity.inBase();
  }

  /** Whether it is so many months or days, which nobody rounds where something is paid for each. */
  boolean isWholeTime() {
    return quantity.value().scale() <= 0
        && !quantity.approximate()
        && TIMES.contains(quantity.unit().symbol());
  }

  /** As printed, with the unit also where it was inherited: {@code 482.8万元}. */
  public String printed() {
    String text = quantity.text().strip();
    String symbol = quantity.unit().symbol();
    if (symbol.isEmpty() || text.contains(symbol) || text.endsWith("％")) {
      return text;
    }
    boolean multiplied = symbol.length() > 1 && text.endsWith(symbol.substring(0, 1));
    return unitInherited ? text + (multiplied ? symbol.substring(1) : symbol) : text;
  }

  public Figure withColumnScale(int scale) {
    return new Figure(quantity, source, unitInherited, Math.max(scale, quantity.value().scale()));
  }
}
