package io.github.jihe.readers.sheet;

import io.github.jihe.readers.sheet.Token.Kind;
import io.github.jihe.readers.sheet.Tokenizer.Raw;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A section that prints a day count as a date or a time: {@code yyyy"年"m"月"d"日"}, {@code h:mm}. */
final class DateSection implements Section {
  private static final BigDecimal LAST_DAY = new BigDecimal("2958466");
  private static final BigDecimal DAY_MILLIS = new BigDecimal(86_400_000);
  private static final int SHIFT_1904 = 1462;

  private final List<Token> tokens;
  private final boolean date1904;
  private final boolean halfDays;
  private final boolean subseconds;
  private final boolean seconds;
  private final int chineseDigits;
  private final boolean chinese;

  DateSection(Raw raw, boolean date1904) {
    this.date1904 = date1904;
    chineseDigits = raw.chineseDigits();
    chinese = raw.chinese() || chineseDigits > 0;
    tokens = minutes(raw.tokens());
    halfDays = tokens.stream().anyMatch(t -> t.kind() == Kind.HALF_DAY);
    subseconds = tokens.stream().anyMatch(t -> t.kind() == Kind.SUBSECOND);
    seconds = tokens.stream().anyMatch(t -> t.isDate() && t.text().startsWith("s"));
  }

  /** An m after hours or before seconds is a minute; it becomes an n here. */
  private static List<Token> minutes(List<Token> raw) {
    List<Token> out = new ArrayList<>(raw);
    char last = ' ';
    for (int i = 0; i < out.size(); i++) {
      Token token = out.get(i);
      if (token.kind() != Kind.DATE && token.kind() != Kind.ELAPSED) {
        continue;
      }
      char letter = token.text().charAt(0);
      if (token.kind() == Kind.DATE && letter == 'm' && token.text().length() <= 2) {
        if (last == 'h' || nextIsSecond(out, i)) {
          out.set(i, new Token(Kind.DATE, "n".repeat(token.text().length())));
        }
      }
      last = letter;
    }
    return List.copyOf(out);
  }

  private static boolean nextIsSecond(List<Token> tokens, int index) {
    for (Token token : tokens.subList(index + 1, tokens.size())) {
      if (token.kind() == Kind.DATE || token.kind() == Kind.ELAPSED) {
        return token.text().startsWith("s");
      }
    }
    return false;
  }

  @Override
  public boolean isDate() {
    return true;
  }

  @Override
  public String show(BigDecimal value, boolean dropSign) {
    BigDecimal serial = date1904 ? value.add(BigDecimal.valueOf(SHIFT_1904)) : value;
    if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
      return GeneralFormat.show(value);
    }
    long millis = value.multiply(DAY_MILLIS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    if (seconds && !subseconds) {
      millis = Math.floorDiv(millis + 500, 1000L) * 1000L;
    }
    long day = Math.floorDiv(millis, 86_400_000L) + (date1904 ? SHIFT_1904 : 0);
    long inDay = Math.floorMod(millis, 86_400_000L);
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      switch (token.kind()) {
        case DATE -> out.append(part(token.text(), day, inDay));
        case ELAPSED -> out.append(elapsed(token.text(), millis));
        case SUBSECOND -> out.append('.').append(fraction(token.text().length(), inDay));
        case HALF_DAY -> out.append(halfDay(token.text(), inDay));
        default -> out.append(token.text());
      }
    }
    return out.toString();
  }

  private static String fraction(int length, long inDay) {
    String millis = String.format(Locale.ROOT, "%03d", inDay % 1000);
    return (millis + "0".repeat(Math.max(0, length - 3))).substring(0, length);
  }

  private static String elapsed(String letters, long millis) {
    long unit =
        switch (letters.charAt(0)) {
          case 'h' -> 3_600_000L;
          case 'm' -> 60_000L;
          default -> 1000L;
        };
    return padded(millis / unit, letters.length());
  }

  private static String halfDay(String word, long inDay) {
    String[] halves = {word.substring(0, word.indexOf('/')), word.substring(word.indexOf('/') + 1)};
    return inDay < 43_200_000L ? halves[0] : halves[1];
  }

  private String part(String letters, long day, long inDay) {
    int length = letters.length();
    LocalDate date = date(day);
    return switch (letters.charAt(0)) {
      case 'y' -> year(date, length <= 2);
      case 'e' -> year(date, false);
      case 'm' -> month(day == 60 ? 2 : date.getMonthValue(), length);
      case 'd' -> length <= 2 ? number(dayOfMonth(day, date), length) : weekday(day, length);
      case 'a' -> length >= 3 ? chineseWeekday(day, length) : "";
      case 'h' -> number(hour(inDay), Math.min(2, length));
      case 'n' -> number((int) (inDay / 60_000 % 60), length);
      default -> number((int) (inDay / 1000 % 60), Math.min(2, length));
    };
  }

  private int hour(long inDay) {
    int hour = (int) (inDay / 3_600_000);
    return !halfDays ? hour : hour % 12 == 0 ? 12 : hour % 12;
  }

  /** Excel counts a 29 February 1900 that never was as day 60. */
  private static LocalDate date(long day) {
    return LocalDate.ofEpochDay(day - 25569 + (day < 60 ? 1 : 0));
  }

  private static int dayOfMonth(long day, LocalDate date) {
    return day == 60 ? 29 : day == 0 ? 0 : date.getDayOfMonth();
  }

  private String year(LocalDate date, boolean isShort) {
    String year = isShort ? padded(date.getYear() % 100, 2) : String.valueOf(date.getYear());
    return chineseDigits > 0 ? ChineseDigits.digits(year, chineseDigits) : year;
  }

  private String month(int month, int length) {
    if (length <= 2) {
      return number(month, length);
    }
    if (chinese) {
      return (length == 3 ? String.valueOf(month) : ChineseDigits.reading("" + month, 1)) + "月";
    }
    String name = java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return length == 3 ? name.substring(0, 3) : length == 5 ? name.substring(0, 1) : name;
  }

  private String weekday(long day, int length) {
    if (chinese) {
      return chineseWeekday(day, length);
    }
    String name = dayOfWeek(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return length == 3 ? name.substring(0, 3) : name;
  }

  private static String chineseWeekday(long day, int length) {
    String name = String.valueOf("一二三四五六日".charAt(dayOfWeek(day).getValue() - 1));
    return length == 3 ? name : "星期" + name;
  }

  private static DayOfWeek dayOfWeek(long day) {
    return DayOfWeek.of((int) Math.floorMod(day + 5, 7L) + 1);
  }

  private String number(int value, int length) {
    if (chineseDigits == 1 || chineseDigits == 2) {
      return ChineseDigits.reading(String.valueOf(value), chineseDigits);
    }
    return padded(value, length);
  }

  private static String padded(long value, int length) {
    String digits = String.valueOf(value);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
