package io.github.jihe.readers.sheet;

import io.github.jihe.readers.sheet.Token.Kind;
import io.github.jihe.readers.sheet.Tokenizer.Raw;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A section that prints a number with digit placeholders: {@code #,##0.00}, {@code 0.0%} … */
final class NumberSection implements Section {
  private final List<Token> whole = new ArrayList<>();
  private final List<Token> decimals = new ArrayList<>();
  private final int places;
  private final int wholePlaces;
  private final boolean hasPoint;
  private final boolean grouped;
  private final int shift;
  private final int chineseDigits;

  private NumberSection(Raw raw) {
    List<Token> tokens = raw.tokens();
    chineseDigits = raw.chineseDigits();
    int lastDigit = -1;
    int firstDigit = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.DIGIT) {
        lastDigit = i;
        firstDigit = firstDigit < 0 ? i : firstDigit;
      }
    }
    boolean point = false;
    boolean thousands = false;
    int scale = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind()) {
        case POINT -> {
          if (point) {
            decimals.add(Token.literal("."));
          }
          point = true;
        }
        case COMMA -> {
          if (firstDigit < 0 || i < firstDigit) {
            whole.add(Token.literal(","));
          } else if (i > lastDigit || nextIsPoint(tokens, i)) {
            scale -= 3;
          } else {
            thousands = true;
          }
        }
        case PERCENT -> {
          scale += 2;
          (point ? decimals : whole).add(Token.literal("%"));
        }
        case SLASH -> (point ? decimals : whole).add(Token.literal("/"));
        default -> (point ? decimals : whole).add(token);
      }
    }
    hasPoint = point;
    grouped = thousands;
    shift = scale;
    places = count(decimals);
    wholePlaces = count(whole);
  }

  static Section of(Raw raw) {
    List<Token> tokens = raw.tokens();
    boolean digits = tokens.stream().anyMatch(t -> t.kind() == Kind.DIGIT);
    if (digits && tokens.stream().anyMatch(t -> t.kind() == Kind.EXPONENT)) {
      return new ScientificSection(tokens);
    }
    if (digits && tokens.stream().anyMatch(t -> t.kind() == Kind.SLASH)) {
      return new FractionSection(tokens);
    }
    return new NumberSection(raw);
  }

  private static boolean nextIsPoint(List<Token> tokens, int comma) {
    int i = comma;
    while (i < tokens.size() && tokens.get(i).kind() == Kind.COMMA) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).kind() == Kind.POINT;
  }

  private static int count(List<Token> tokens) {
    return (int) tokens.stream().filter(t -> t.kind() == Kind.DIGIT).count();
  }

  @Override
  public String show(BigDecimal value, boolean dropSign) {
    BigDecimal scaled = value.abs().movePointRight(shift);
    StringBuilder out = new StringBuilder();
    boolean general = whole.stream().anyMatch(t -> t.kind() == Kind.GENERAL);
    // A format of words only prints them, without a sign: "无";"无".
    if (value.signum() < 0 && !dropSign && (general || wholePlaces + places > 0)) {
      out.append('-');
    }
    if (general) {
      for (Token token : whole) {
        out.append(
            token.kind() == Kind.GENERAL ? chinese(GeneralFormat.show(scaled)) : token.text());
      }
      return out.toString();
    }
    if (wholePlaces + places == 0) {
      whole.forEach(token -> out.append(token.text()));
      decimals.forEach(token -> out.append(token.text()));
      return out.toString();
    }
    String digits = scaled.setScale(places, RoundingMode.HALF_UP).unscaledValue().toString();
    if (digits.length() <= places) {
      digits = "0".repeat(places + 1 - digits.length()) + digits;
    }
    int split = digits.length() - places;
    String integer = digits.substring(0, split);
    if (chineseDigits > 0 && chineseDigits < 3) {
      appendChinese(out, integer, digits.substring(split));
      return out.toString();
    }
    appendWhole(out, "0".equals(integer) ? "" : integer);
    if (hasPoint) {
      out.append('.');
    }
    appendDecimals(out, digits.substring(split));
    return out.toString();
  }

  private void appendWhole(StringBuilder out, String digits) {
    int place = wholePlaces;
    for (Token token : whole) {
      if (token.kind() != Kind.DIGIT) {
        out.append(token.text());
        continue;
      }
      // The first placeholder also takes the digits that have no placeholder of their own.
      int highest = place == wholePlaces ? Math.max(place, digits.length()) : place;
      for (int p = highest; p >= place; p--) {
        int index = digits.length() - p;
        char padding = token.text().charAt(0);
        if (index >= 0) {
          out.append(digits.charAt(index));
        } else if (padding != '#') {
          out.append(padding == '0' ? '0' : ' ');
        }
        boolean shown = index >= 0 || padding == '0';
        if (grouped && shown && p > 1 && (p - 1) % 3 == 0) {
          out.append(',');
        }
      }
      place--;
    }
    if (wholePlaces == 0) {
      out.append(digits);
    }
  }

  private void appendDecimals(StringBuilder out, String digits) {
    int significant = digits.length();
    while (significant > 0 && digits.charAt(significant - 1) == '0') {
      significant--;
    }
    int place = 0;
    for (Token token : decimals) {
      if (token.kind() != Kind.DIGIT) {
        out.append(token.text());
        continue;
      }
      char padding = token.text().charAt(0);
      if (place < significant || padding == '0') {
        out.append(digits.charAt(place));
      } else if (padding == '?') {
        out.append(' ');
      }
      place++;
    }
  }

  private String chinese(String general) {
    if (chineseDigits < 1 || chineseDigits > 2 || general.indexOf('E') >= 0) {
      return general;
    }
    int point = general.indexOf('.');
    String integer = point < 0 ? general : general.substring(0, point);
    String rest = point < 0 ? "" : general.substring(point);
    return ChineseDigits.reading(integer, chineseDigits)
        + ChineseDigits.digits(rest, chineseDigits);
  }

  private void appendChinese(StringBuilder out, String integer, String fraction) {
    boolean printed = false;
    for (Token token : whole) {
      if (token.kind() != Kind.DIGIT) {
        out.append(token.text());
      } else if (!printed) {
        printed = true;
        // Excel prints digit by digit for 0; only General is read out with units.
        out.append(ChineseDigits.digits(integer, chineseDigits));
      }
    }
    if (hasPoint) {
      out.append('.');
    }
    StringBuilder rest = new StringBuilder();
    appendDecimals(rest, fraction);
    out.append(ChineseDigits.digits(rest.toString(), chineseDigits));
  }
}
