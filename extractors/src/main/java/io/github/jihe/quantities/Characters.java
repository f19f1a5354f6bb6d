package io.github.jihe.quantities;

/** Full-width forms and look-alikes folded to one form, character by character: offsets stay. */
public final class Characters {
  private Characters() {}

  /** The same text, as long as before, with digits, signs and brackets in their plain forms. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
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
    StringBuilder tight = new StringBuilder(text.length());
    String folded = folded(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u200B' && c != '\uFEFF') {
        tight.append(c);
      }
    }
    return tight.toString();
  }
}
