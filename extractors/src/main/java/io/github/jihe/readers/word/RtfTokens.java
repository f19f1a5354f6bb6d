package io.github.jihe.readers.word;

import java.nio.charset.StandardCharsets;

/** The tokens of an RTF file: groups, control words, bytes of text. */
final class RtfTokens {
  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    END
  }

  /** A control word that has no number behind it. */
  static final int NO_NUMBER = Integer.MIN_VALUE;

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The control word, or the one character of a control symbol. */
  String word() {
    return word;
  }

  /** The number behind a control word, or the value of a byte. */
  int number() {
    return number;
  }

  /** The number, or {@code otherwise} if there is none. */
  int number(int otherwise) {
    return number == NO_NUMBER ? otherwise : number;
  }

  /** A control word such as {@code \v} is on unless its number is 0. */
  boolean isOn() {
    return number != 0;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      if (c == '{') {
        return Kind.OPEN;
      }
      if (c == '}') {
        return Kind.CLOSE;
      }
      if (c == '\\') {
        if (at < bytes.length && bytes[at] == '\'') {
          if (hexByte()) {
            return Kind.BYTE;
          }
        } else if (at < bytes.length) {
          return control();
        }
      } else if (c != '\r' && c != '\n' && c != 0) {
        number = c;
        return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  /** Reads {@code \'xx}; false if what follows is no number. */
  private boolean hexByte() {
    at++;
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      return false;
    }
    at += 2;
    number = high * 16 + low;
    return true;
  }

  private Kind control() {
    int c = bytes[at] & 0xFF;
    if (!isLetter(c)) {
      at++;
      number = c;
      if (c == '\\' || c == '{' || c == '}') {
        return Kind.BYTE;
      }
      word = String.valueOf((char) c);
      return Kind.WORD;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    number = digits();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at += Math.max(0, Math.min(number(0), bytes.length - at));
    }
    return Kind.WORD;
  }

  private int digits() {
    int from = at;
    boolean isNegative = from < bytes.length && bytes[from] == '-';
    int i = isNegative ? from + 1 : from;
    long value = 0;
    int first = i;
    while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9' && i - first < 10) {
      value = value * 10 + bytes[i] - '0';
      i++;
    }
    if (i == first) {
      return NO_NUMBER;
    }
    at = i;
    long signed = isNegative ? -value : value;
    return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, signed));
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
