package io.github.jihe.readers.sheet;

/**
 * One piece of a number format's section.
 *
 * @param text what is printed for a LITERAL; the letters of a date part; the placeholder of a DIGIT
 */
record Token(Kind kind, String text) {

  enum Kind {
    LITERAL,
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    EXPONENT,
    SLASH,
    TEXT,
    GENERAL,
    DATE,
    ELAPSED,
    SUBSECOND,
    HALF_DAY
  }

  static Token literal(String text) {
    return new Token(Kind.LITERAL, text);
  }

  boolean isDate() {
    return kind == Kind.DATE || kind == Kind.ELAPSED || kind == Kind.HALF_DAY;
  }
}
