package io.github.jihe.outputs;

import java.util.stream.Collectors;

/** Foreign text on one line of a terminal. */
public final class Printable {
  private Printable() {}

  /** The same text with its line breaks, but without other control characters ({@code U+FFFD}). */
  public static String text(String text) {
    return text.lines().map(Printable::line).collect(Collectors.joining("\n"));
  }

  /**
   * The same text without line breaks (a space instead) and without control characters ({@code �}
   * instead), which could command the terminal or forge a line of the result.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n' || point == '\r' || point == '\t') {
                line.append(' ');
              } else if (isCommand(point)) {
                line.append('\uFFFD');
              } else {
                line.appendCodePoint(point);
              }
            });
    return line.toString();
  }

  /** Control characters, line and paragraph separators, and marks that turn the direction. */
  private static boolean isCommand(int point) {
    return Character.isISOControl(point)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= 0xD800 && point <= 0xDFFF);
  }
}
