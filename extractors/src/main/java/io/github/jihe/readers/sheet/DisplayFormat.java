package io.github.jihe.readers.sheet;

import io.github.jihe.readers.sheet.Token.Kind;
import io.github.jihe.readers.sheet.Tokenizer.Condition;
import io.github.jihe.readers.sheet.Tokenizer.Raw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number format (单元格数字格式) of a cell: what a person sees for a stored number.
 *
 * <p>Works on decimals, so that 1.005 with two decimals prints 1.01 as in Excel, and 0.1 + 0.2
 * prints 0.3. Follows Chinese Excel where a format depends on the system's language.
 */
final class DisplayFormat {
  /** Excel allows 255 characters. */
  private static final int LONGEST = 1000;

  private final List<Section> sections = new ArrayList<>();
  private final List<Optional<Condition>> conditions = new ArrayList<>();
  private final Optional<List<Token>> text;
  private final boolean general;

  private DisplayFormat(List<Raw> raws, boolean date1904) {
    Optional<List<Token>> textSection = Optional.empty();
    for (int i = 0; i < raws.size(); i++) {
      Raw raw = raws.get(i);
      boolean forText = i == 3 || raw.tokens().stream().anyMatch(t -> t.kind() == Kind.TEXT);
      if (forText && textSection.isEmpty()) {
        textSection = Optional.of(raw.tokens());
      }
      if (i < 3 && (!forText || i == 0)) {
        sections.add(forText ? (v, drop) -> GeneralFormat.show(v) : section(raw, date1904));
        conditions.add(raw.condition());
      }
    }
    text = textSection;
    general =
        raws.size() == 1
            && raws.get(0).tokens().size() == 1
            && raws.get(0).tokens().get(0).kind() == Kind.GENERAL
            && raws.get(0).chineseDigits() == 0;
  }

  /** A broken format is taken as far as it can be understood. */
  static DisplayFormat of(String pattern, boolean date1904) {
    String possible = pattern.length() > LONGEST ? "General" : pattern;
    return new DisplayFormat(Tokenizer.sections(possible), date1904);
  }

  private static Section section(Raw raw, boolean date1904) {
    return raw.tokens().stream().anyMatch(Token::isDate)
        ? new DateSection(raw, date1904)
        : NumberSection.of(raw);
  }

  boolean isGeneral() {
    return general;
  }

  /** Whether this value is shown as a date or a time. */
  boolean isDate(BigDecimal value) {
    return sections.get(choose(value)).isDate();
  }

  /** What the cell shows for a number, without the spaces that only align it. */
  String show(BigDecimal value) {
    int chosen = choose(value);
    boolean dropSign = value.signum() < 0 && isForNegatives(chosen);
    return sections.get(chosen).show(value, dropSign).strip();
  }

  /** What the cell shows for a text. */
  String show(String value) {
    if (text.isEmpty()) {
      return value;
    }
    StringBuilder out = new StringBuilder();
    for (Token token : text.get()) {
      if (token.kind() == Kind.TEXT || token.kind() == Kind.GENERAL) {
        out.append(value);
      } else if (token.kind() == Kind.LITERAL) {
        out.append(token.text());
      }
    }
    return out.toString();
  }

  private int choose(BigDecimal value) {
    int last = sections.size() - 1;
    if (conditions.stream().noneMatch(Optional::isPresent)) {
      if (value.signum() < 0) {
        return Math.min(1, last);
      }
      return value.signum() == 0 && last >= 2 ? 2 : 0;
    }
    for (int i = 0; i < last; i++) {
      Optional<Condition> condition = conditions.get(i);
      boolean taken =
          condition.isPresent()
              ? condition.get().holds(value)
              : i == 0 ? value.signum() > 0 : value.signum() < 0;
      if (taken) {
        return i;
      }
    }
    return last;
  }

  private boolean isForNegatives(int index) {
    Optional<Condition> own = conditions.get(index);
    if (own.isPresent()) {
      String operator = own.get().operator();
      return operator.startsWith("<") && !"<>".equals(operator) && own.get().limit().signum() <= 0;
    }
    if (index != 1) {
      return false;
    }
    Optional<Condition> first = conditions.get(0);
    return first.isEmpty()
        || (first.get().operator().startsWith(">") && first.get().limit().signum() == 0);
  }
}
