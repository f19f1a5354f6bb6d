package io.github.jihe.readers.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates written as ISO 8601, as strict workbooks and OpenDocument hold them. */
final class IsoDates {
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000L);

  private IsoDates() {}

  /** The day count that Excel keeps for such a date, empty if the text is none. */
  static Optional<BigDecimal> serial(String text, boolean date1904) {
    String clean = text.strip();
    String local = clean.endsWith("Z") ? clean.substring(0, clean.length() - 1) : clean;
    try {
      LocalDateTime time =
          local.indexOf('T') > 0
              ? LocalDateTime.parse(local)
              : local.indexOf(':') > 0
                  ? LocalDate.of(1899, 12, 30).atTime(LocalTime.parse(local))
                  : LocalDate.parse(local).atStartOfDay();
      LocalDate zero = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
      long millis = ChronoUnit.MILLIS.between(zero.atStartOfDay(), time);
      if (millis < 0) {
        return Optional.empty();
      }
      return Optional.of(BigDecimal.valueOf(millis).divide(DAY, MathContext.DECIMAL64));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
