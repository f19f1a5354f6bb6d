package io.github.jihe.quantities;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as a cell prints it (日期): 2023年12月31日, 12月底前, 2023-12.
 *
 * @param operator {@link Operator#AT_MOST} for a deadline, {@link Operator#NONE} for a plain date
 * @param day the last day of the month for 月底; absent if only a month is printed
 */
public record CalendarDay(Operator operator, OptionalInt year, int month, OptionalInt day) {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:于|在|截至|截止)?(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号]|(底|末))?");
  private static final Pattern SIGNS =
      Pattern.compile("((?:19|20)\\d\\d)[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
  private static final Pattern BEFORE =
      Pattern.compile("(.*?)(?:\\(含\\))?(?:之前|以前|前)(?:全部)?(?:完成|完工|竣工|实施完毕|办结|拨付到位|发放到位|交付使用)?");
  private static final Pattern DONE =
      Pattern.compile("(?:已|均已|全部)?(.*?)(?:已|均已|全部|前)?(?:完成|完工|竣工|实施完毕|办结|交付使用)?");
  private static final Pattern STOP = Pattern.compile("[。；;]+$");
  private static final Pattern LATEST = Pattern.compile("^(≤|<=|<|不晚于|不迟于)");
  private static final int LAST_MONTH = 12;

  /** Stands for a year that is not printed, so that 2月29日 is a date. */
  private static final int LEAP_YEAR = 2000;

  /** The date that a cell is, if it is nothing else. */
  public static Optional<CalendarDay> inCell(String cell) {
    if (cell.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String tight = STOP.matcher(Characters.tight(cell)).replaceFirst("");
    String bare = LATEST.matcher(tight).replaceFirst("");
    Operator sign = bare.equals(tight) ? Operator.NONE : Operator.AT_MOST;
    Matcher before = BEFORE.matcher(bare);
    if (before.matches()) {
      return parts(before.group(1), Operator.AT_MOST);
    }
    Matcher done = DONE.matcher(bare);
    return done.matches() ? parts(done.group(1), sign) : Optional.empty();
  }

  private static Optional<CalendarDay> parts(String words, Operator operator) {
    Matcher matcher = WORDS.matcher(words);
    boolean inWords = matcher.matches();
    if (!inWords) {
      matcher = SIGNS.matcher(words);
      if (!matcher.matches()) {
        return Optional.empty();
      }
    }
    OptionalInt year = number(matcher.group(1));
    int month = number(matcher.group(2)).orElse(0);
    OptionalInt day = number(matcher.group(3));
    if (month < 1 || month > LAST_MONTH) {
      return Optional.empty();
    }
    int days = daysOf(year, month);
    boolean last = inWords && matcher.group(4) != null;
    if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > days)) {
      return Optional.empty();
    }
    return Optional.of(new CalendarDay(operator, year, month, last ? OptionalInt.of(days) : day));
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /**
   * Whether this date lies behind another for certain; a month without a day may be any day of it.
   * Nothing if only one of them prints a year.
   */
  public Optional<Boolean> isAfter(CalendarDay other) {
    if (year.isPresent() != other.year.isPresent()) {
      return Optional.empty();
    }
    int earliest = number(day.orElse(1));
    int latest = other.number(other.day.orElse(other.daysOfMonth()));
    if (earliest > latest) {
      return Optional.of(true);
    }
    int end = number(day.orElse(daysOfMonth()));
    return end <= latest ? Optional.of(false) : Optional.empty();
  }

  private int daysOfMonth() {
    return daysOf(year, month);
  }

  private static int daysOf(OptionalInt year, int month) {
    return YearMonth.of(year.orElse(LEAP_YEAR), month).lengthOfMonth();
  }

  private int number(int dayOfMonth) {
    return (year.orElse(0) * 100 + month) * 100 + dayOfMonth;
  }
}
