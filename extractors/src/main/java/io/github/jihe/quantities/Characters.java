package io.github.jihe.quantities;

/** Full-width forms and look-alikes folded to one form, character by character: offsets stay. */
public final class Characters {
  private static final char FIRST_HAN = '\u4E00';
  private static final char LAST_HAN = '\u9FFF';

  /** No break space, the first of all that are folded, but for the tabulator. */
  private static final char FIRST_FOLDED = '\u00A0';

  private Characters() {}

  /** The same text, as long as before, with digits, signs and brackets in their plain forms. */
  public static String folded(String text) {
    int at = 0;
    while (at < text.length() && fold(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return text; // Most texts are plain already.
    }
    char[] folded = text.toCharArray();
    for (; at < folded.length; at++) {
      folded[at] = fold(folded[at]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c >= FIRST_HAN && c <= LAST_HAN || c > ' ' && c < FIRST_FOLDED) {
      return c;
    }
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '％', '﹪' -> '%';
      case '．' -> '.';
      case '＋' -> '+';
      case '－', '﹣', '−' -> '-';
      case '＝', '﹦' -> '=';
      case '≧', '⩾', '≽' -> '≥';
      case '≦', '⩽', '≼' -> '≤';
      case '＞', '﹥', '〉' -> '>';
      case '＜', '﹤', '〈' -> '<';
      case '（' -> '(';
      case '）' -> ')';
      case '：', '﹕' -> ':';
      case '／' -> '/';
      case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009', '\t' -> ' ';
      default -> c;
    };
  }

  /** The text without any white space, for comparing words. */
  public static String tight(String text) {
    String folded = folded(text);
    int at = 0;
    while (at < folded.length() && !isSpace(folded.charAt(at))) {
      at++;
    }
    if (at == folded.length()) {
      return folded;
    }
    StringBuilder tight = new StringBuilder(folded.length()).append(folded, 0, at);
    for (; at < folded.length(); at++) {
      if (!isSpace(folded.charAt(at))) {
        tight.append(folded.charAt(at));
      }
    }
    return tight.toString();
  }

  private static boolean isSpace(char c) {
    if (c >= FIRST_HAN && c <= LAST_HAN || c > ' ' && c < '\u0080') {
      return false; // Nearly all characters.
    }
    return Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF';
  }
}
