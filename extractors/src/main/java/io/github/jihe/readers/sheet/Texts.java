package io.github.jihe.readers.sheet;

import java.util.regex.Pattern;

/** Texts of sheets without what a file format wraps around them. */
final class Texts {
  private static final Pattern FIELD =
      Pattern.compile(
          "&(?:[LCRPNDTFAZGBIUESXYOH]|\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\\d{2}[+-]\\d{3}|\\d{1,3})");

  private Texts() {}

  /** With \n for every line break, and without control characters and white space around it. */
  static String clean(String text) {
    int length = text.length();
    if (length == 0) {
      return text;
    }
    boolean plain = !isSpace(text.charAt(0)) && !isSpace(text.charAt(length - 1));
    for (int i = 0; plain && i < length; i++) {
      char c = text.charAt(i);
      plain = (c >= ' ' || c == '\n' || c == '\t') && c != '\ufeff';
    }
    if (plain) {
      return text;
    }
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < length && text.charAt(i + 1) == '\n';
        if (!pair) {
          out.append('\n');
        }
      } else if ((c >= ' ' || c == '\n' || c == '\t') && c != '\ufeff') {
        out.append(c);
      }
    }
    int start = 0;
    int end = out.length();
    while (start < end && isSpace(out.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(out.charAt(end - 1))) {
      end--;
    }
    return out.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c < ' ';
  }

  /** The words of a page header or footer, without its codes for page number, font and place. */
  static String headerFooter(String codes) {
    String[] ampersands = codes.split("&&", -1);
    for (int i = 0; i < ampersands.length; i++) {
      ampersands[i] = FIELD.matcher(ampersands[i]).replaceAll(" ");
    }
    return String.join("&", ampersands).replaceAll("[ \\t]+", " ").strip();
  }
}
