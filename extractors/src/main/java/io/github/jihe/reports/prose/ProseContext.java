package io.github.jihe.reports.prose;

import java.util.OptionalInt;

/**
 * What is known of a report before its text is read.
 *
 * @param year the year it reports on; without it an explicit year says nothing about the period
 */
public record ProseContext(OptionalInt year) {
  public static final ProseContext UNKNOWN = new ProseContext(OptionalInt.empty());

  public static ProseContext ofYear(int year) {
    return new ProseContext(OptionalInt.of(year));
  }
}
