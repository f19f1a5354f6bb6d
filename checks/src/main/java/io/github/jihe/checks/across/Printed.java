package io.github.jihe.checks.across;

import io.github.jihe.facts.TextPrint;
import java.util.List;

/**
 * The paragraphs of one file, as they are kept.
 *
 * @param office kind of unit, empty if no unit is named
 * @param place of the unit
 * @param unit as printed
 * @param project empty for a report on the whole of a unit
 * @param year 0 if it is not said
 */
public record Printed(
    String file,
    String office,
    String place,
    String unit,
    String project,
    int year,
    List<TextPrint> prints) {

  public Printed {
    prints = List.copyOf(prints);
  }
}
