package io.github.jihe.ledger;

import io.github.jihe.quantities.CalendarDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as ledgers write them: 2023-12-31, 2023/12/31 10:20, 20231231, and the days of a sheet. */
final class PaymentDay {
  private static final Pattern DIGITS = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern TIME = Pattern.compile("[ T]?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");

  /** A sheet counts days from this one. */
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

  private static final Pattern SERIAL = Pattern.compile("([34]\\d{4}|5\\d{4})(\\.\\d+)?");

  private PaymentDay() {}

  static Optional<LocalDate> in(String cell) {
    String bare = TIME.matcher(cell.strip()).replaceFirst("");
    Matcher digits = DIGITS.matcher(bare);
    if (digits.matches()) {
      return day(number(digits, 1), number(digits, 2), number(digits, 3));
    }
    Matcher serial = SERIAL.matcher(bare);
    if (serial.matches()) {
      return Optional.of(FIRST.plusDays(number(serial, 1)));
    }
    return CalendarDay.inCell(bare)
        .filter(day -> day.year().isPresent() && day.day().isPresent())
        .flatMap(day -> day(day.year().getAsInt(), day.month(), day.day().getAsInt()));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
