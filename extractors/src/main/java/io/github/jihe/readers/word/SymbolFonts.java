package io.github.jihe.readers.word;

import java.util.Locale;
import java.util.Map;

/**
 * Characters of the symbol fonts, which Word stores by their place in the font: the ≥ of an
 * indicator's target may be U+F0B3 of the font Symbol, a tick box U+F052 of Wingdings 2.
 */
final class SymbolFonts {
  private static final Map<Integer, Character> SYMBOL =
      Map.ofEntries(
          Map.entry(0x25, '%'),
          Map.entry(0x2D, '−'),
          Map.entry(0x44, 'Δ'),
          Map.entry(0x53, 'Σ'),
          Map.entry(0x61, 'α'),
          Map.entry(0x62, 'β'),
          Map.entry(0x6D, 'μ'),
          Map.entry(0x70, 'π'),
          Map.entry(0x73, 'σ'),
          Map.entry(0xA3, '≤'),
          Map.entry(0xA5, '∞'),
          Map.entry(0xAE, '→'),
          Map.entry(0xAD, '↑'),
          Map.entry(0xAF, '↓'),
          Map.entry(0xB0, '°'),
          Map.entry(0xB1, '±'),
          Map.entry(0xB3, '≥'),
          Map.entry(0xB4, '×'),
          Map.entry(0xB7, '•'),
          Map.entry(0xB8, '÷'),
          Map.entry(0xB9, '≠'),
          Map.entry(0xBA, '≡'),
          Map.entry(0xBB, '≈'),
          Map.entry(0xD6, '√'),
          Map.entry(0xE5, '∑'));

  private static final Map<Integer, Character> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6C, '●'),
          Map.entry(0x6E, '■'),
          Map.entry(0x6F, '□'),
          Map.entry(0x71, '□'),
          Map.entry(0x75, '◆'),
          Map.entry(0xA8, '□'),
          Map.entry(0xE0, '→'),
          Map.entry(0xFB, '✗'),
          Map.entry(0xFC, '✓'),
          Map.entry(0xFD, '☒'),
          Map.entry(0xFE, '☑'));

  private static final Map<Integer, Character> WINGDINGS_2 =
      Map.ofEntries(
          Map.entry(0x4F, '✗'),
          Map.entry(0x50, '✓'),
          Map.entry(0x51, '☒'),
          Map.entry(0x52, '☑'),
          Map.entry(0x53, '☒'),
          Map.entry(0x54, '☒'),
          Map.entry(0xA3, '□'));

  private SymbolFonts() {}

  /** Whether a character is a place in a symbol font, not a character of Unicode. */
  static boolean isPrivate(char c) {
    return c >= 0xF000 && c <= 0xF0FF;
  }

  /**
   * The character that the font shows.
   *
   * @param code place in the font, from 0x20, or the same from 0xF020
   * @return itself, as a private character, where it is not known: it is there, but has no meaning
   */
  static char show(String font, int code) {
    Map<Integer, Character> signs =
        switch (font.toLowerCase(Locale.ROOT)) {
          case "wingdings" -> WINGDINGS;
          case "wingdings 2" -> WINGDINGS_2;
          default -> SYMBOL;
        };
    Character shown = signs.get(code & 0xFF);
    if (shown != null && (code <= 0xFF || isPrivate((char) code))) {
      return shown;
    }
    return (char) code;
  }
}
