package io.github.jihe.readers.word;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** In which character set the bytes of an RTF file are, font by font. */
final class RtfCharsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private record Font(String name, int charset) {}

  private final Map<Integer, Font> fonts = new HashMap<>();
  private Charset whole = WESTERN;

  /** Sets the code page of the whole file, {@code \ansicpg}. */
  void codePage(int number) {
    whole = ofCodePage(number, WESTERN);
  }

  /** Adds a font, its {@code \fcharset} and its name. */
  void font(int number, int charset, String name) {
    fonts.put(number, new Font(name, charset));
  }

  String fontName(int number) {
    Font font = fonts.get(number);
    return font == null ? "" : font.name();
  }

  /**
   * The character set of a font's text. A western font in a file of another code page is no sign:
   * editors leave it on while they write Chinese bytes.
   */
  Charset of(int font) {
    Font found = fonts.get(font);
    return switch (found == null ? 0 : found.charset()) {
      case 128 -> ofCodePage(932, whole);
      case 129 -> ofCodePage(949, whole);
      case 134 -> ofCodePage(936, whole);
      case 136 -> ofCodePage(950, whole);
      case 161 -> ofCodePage(1253, whole);
      case 204 -> ofCodePage(1251, whole);
      case 238 -> ofCodePage(1250, whole);
      default -> whole;
    };
  }

  private static Charset ofCodePage(int number, Charset otherwise) {
    String name =
        switch (number) {
          case 936 -> "GB18030";
          case 950 -> "Big5";
          case 932 -> "windows-31j";
          case 949 -> "x-windows-949";
          case 65001 -> "UTF-8";
          case 54936 -> "GB18030";
          default -> "windows-" + number;
        };
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A code page that the platform does not know: its Latin part is as in the others.
      return otherwise;
    }
  }
}
