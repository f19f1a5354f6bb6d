package io.github.jihe.readers.sheet;

import io.github.jihe.readers.sheet.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a number format (ECMA-376 part 1, 18.8.30 and 18.8.31) into sections of tokens. */
final class Tokenizer {
  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|=|<|>)\\s*(-?\\d{1,20}(?:\\.\\d{1,20})?)");

  private final String format;
  private int at;
  private List<Token> tokens = new ArrayList<>();
  private Optional<Condition> condition = Optional.empty();
  private int chineseDigits;
  private boolean chinese;

  /**
   * One section, not yet understood.
   *
   * @param chineseDigits 1 for [DBNum1] 一二三, 2 for [DBNum2] 壹贰叁, else 0
   * @param chinese whether the section asks for Chinese words, as in [$-804]
   */
  record Raw(
      List<Token> tokens, Optional<Condition> condition, int chineseDigits, boolean chinese) {}

  /** Which values a section is for, as in {@code [>=10000]}. */
  record Condition(String operator, BigDecimal limit) {
    boolean holds(BigDecimal value) {
      int order = value.compareTo(limit);
      return switch (operator) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }
  }

  private Tokenizer(String format) {
    this.format = format;
  }

  static List<Raw> sections(String format) {
    return new Tokenizer(format).run();
  }

  private List<Raw> run() {
    List<Raw> sections = new ArrayList<>();
    while (at < format.length()) {
      char c = format.charAt(at);
      if (c == ';') {
        sections.add(finish());
        at++;
      } else {
        step(c);
      }
    }
    sections.add(finish());
    return sections;
  }

  private Raw finish() {
    Raw raw = new Raw(List.copyOf(tokens), condition, chineseDigits, chinese);
    tokens = new ArrayList<>();
    condition = Optional.empty();
    chineseDigits = 0;
    chinese = false;
    return raw;
  }

  private void step(char c) {
    switch (c) {
      case '"' -> quoted();
      // An exclamation mark escapes in formats written by Chinese and Japanese Excel: 0!.0,"万".
      case '\\', '!' -> {
        if (at + 1 < format.length()) {
          tokens.add(Token.literal(format.substring(at + 1, at + 2)));
        }
        at += 2;
      }
      case '_' -> {
        tokens.add(Token.literal(" "));
        at += 2;
      }
      case '*' -> at += 2;
      case '[' -> bracket();
      case '0', '#', '?' -> single(Kind.DIGIT);
      case '.' -> point();
      case ',' -> single(Kind.COMMA);
      case '%' -> single(Kind.PERCENT);
      case '/' -> single(Kind.SLASH);
      case '@' -> single(Kind.TEXT);
      default -> letters(c);
    }
  }

  private void single(Kind kind) {
    tokens.add(new Token(kind, format.substring(at, at + 1)));
    at++;
  }

  private void quoted() {
    int end = format.indexOf('"', at + 1);
    int stop = end < 0 ? format.length() : end;
    tokens.add(Token.literal(format.substring(at + 1, stop)));
    at = stop + 1;
  }

  private void point() {
    boolean afterSeconds =
        !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).isDate()
            && tokens.get(tokens.size() - 1).text().startsWith("s");
    int end = at + 1;
    while (afterSeconds && end < format.length() && format.charAt(end) == '0') {
      end++;
    }
    if (end > at + 1) {
      tokens.add(new Token(Kind.SUBSECOND, format.substring(at + 1, end)));
      at = end;
    } else {
      single(Kind.POINT);
    }
  }

  private void bracket() {
    int end = format.indexOf(']', at);
    if (end < 0) {
      at = format.length();
      return;
    }
    String inside = format.substring(at + 1, end).strip();
    at = end + 1;
    String lower = inside.toLowerCase(Locale.ROOT);
    Matcher limit = CONDITION.matcher(inside);
    if (limit.matches()) {
      condition = Optional.of(new Condition(limit.group(1), new BigDecimal(limit.group(2))));
    } else if (lower.matches("h+|m+|s+")) {
      tokens.add(new Token(Kind.ELAPSED, lower));
    } else if (lower.startsWith("dbnum") && lower.length() == 6) {
      chineseDigits = Math.max(0, Character.digit(lower.charAt(5), 10));
    } else if (inside.startsWith("$")) {
      int dash = inside.indexOf('-');
      chinese |= dash >= 0 && lower.substring(dash + 1).endsWith("804");
      String currency = inside.substring(1, dash < 0 ? inside.length() : dash);
      if (!currency.isEmpty()) {
        tokens.add(Token.literal(currency));
      }
    }
  }

  private void letters(char c) {
    if (takes("General", Kind.GENERAL)
        || takes("G/通用格式", Kind.GENERAL)
        || takes("AM/PM", Kind.HALF_DAY)
        || takes("A/P", Kind.HALF_DAY)
        || takes("上午/下午", Kind.HALF_DAY)) {
      return;
    }
    char lower = Character.toLowerCase(c);
    boolean sign =
        at + 1 < format.length() && (format.charAt(at + 1) == '+' || format.charAt(at + 1) == '-');
    if (lower == 'e' && sign) {
      tokens.add(new Token(Kind.EXPONENT, format.substring(at + 1, at + 2)));
      at += 2;
    } else if ("ymdhsea".indexOf(lower) >= 0) {
      int end = at;
      while (end < format.length() && Character.toLowerCase(format.charAt(end)) == lower) {
        end++;
      }
      tokens.add(new Token(Kind.DATE, String.valueOf(lower).repeat(end - at)));
      at = end;
    } else {
      tokens.add(Token.literal(String.valueOf(c)));
      at++;
    }
  }

  private boolean takes(String word, Kind kind) {
    if (!format.regionMatches(true, at, word, 0, word.length())) {
      return false;
    }
    tokens.add(new Token(kind, format.substring(at, at + word.length())));
    at += word.length();
    return true;
  }
}
