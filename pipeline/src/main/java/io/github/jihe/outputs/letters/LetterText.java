package io.github.jihe.outputs.letters;

import io.github.jihe.outputs.Printable;

/** Foreign text as a Word document can hold it. */
final class LetterText {
  private LetterText() {}

  /** The same text with its line breaks, without characters that XML cannot say. */
  static String of(String text) {
    return sayable(Printable.text(text)).strip();
  }

  /** The same on one line. */
  static String line(String text) {
    return sayable(Printable.line(text)).strip();
  }

  private static String sayable(String text) {
    return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  /** At most so many characters of it. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
