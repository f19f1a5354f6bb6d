package io.github.jihe.readers.sheet;

import io.github.jihe.readers.sheet.Token.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A section with an exponent: {@code 0.00E+00}; {@code ##0.0E+0} steps by three. */
final class ScientificSection implements Section {
  private final Section mantissa;
  private final List<Token> tail;
  private final int wholePlaces;
  private final int places;
  private final boolean plus;
  private final int exponentPlaces;

  ScientificSection(List<Token> tokens) {
    int at = 0;
    while (tokens.get(at).kind() != Kind.EXPONENT) {
      at++;
    }
    List<Token> head = tokens.subList(0, at);
    mantissa = NumberSection.of(new Tokenizer.Raw(List.copyOf(head), Optional.empty(), 0, false));
    plus = "+".equals(tokens.get(at).text());
    int end = at + 1;
    while (end < tokens.size() && tokens.get(end).kind() == Kind.DIGIT) {
      end++;
    }
    exponentPlaces = Math.max(1, end - at - 1);
    tail = List.copyOf(tokens.subList(end, tokens.size()));
    int before = 0;
    int after = 0;
    boolean point = false;
    for (Token token : head) {
      point |= token.kind() == Kind.POINT;
      if (token.kind() == Kind.DIGIT) {
        before += point ? 0 : 1;
        after += point ? 1 : 0;
      }
    }
    wholePlaces = Math.max(1, before);
    places = after;
  }

  @Override
  public String show(BigDecimal value, boolean dropSign) {
    BigDecimal size = value.abs();
    int exponent = size.signum() == 0 ? 0 : step(size.precision() - size.scale() - 1);
    BigDecimal scaled = size.movePointLeft(exponent).setScale(places, RoundingMode.HALF_UP);
    if (scaled.compareTo(BigDecimal.TEN.pow(wholePlaces)) >= 0) {
      exponent = step(exponent + wholePlaces);
      scaled = size.movePointLeft(exponent);
    }
    StringBuilder out = new StringBuilder();
    if (value.signum() < 0 && !dropSign) {
      out.append('-');
    }
    out.append(mantissa.show(scaled, true)).append('E');
    if (exponent < 0) {
      out.append('-');
    } else if (plus) {
      out.append('+');
    }
    String power = String.valueOf(Math.abs(exponent));
    out.append("0".repeat(Math.max(0, exponentPlaces - power.length()))).append(power);
    tail.forEach(token -> out.append(token.text()));
    return out.toString();
  }

  private int step(int exponent) {
    return Math.floorDiv(exponent, wholePlaces) * wholePlaces;
  }
}
