package io.github.jihe.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a font whose Latin letters and digits are half as wide as the others. */
final class PdfText {
  /** What no line break parts. */
  private static final Pattern UNIT = Pattern.compile("[0-9A-Za-z.,%]+|.", Pattern.DOTALL);

  private PdfText() {}

  static double width(String text, double size) {
    return text.chars().mapToDouble(letter -> letter < 0x7f ? 0.5 : 1).sum() * size;
  }

  /** The width of the longest part that no line break parts, in letters. */
  static double longest(String text) {
    return UNIT.matcher(text).results().mapToDouble(unit -> width(unit.group(), 1)).max().orElse(1);
  }

  /** The lines of a text, at least one. */
  static List<String> wrap(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    for (String given : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      Matcher matcher = UNIT.matcher(given);
      while (matcher.find()) {
        if (line.length() > 0 && width(line + matcher.group(), size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(matcher.group());
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** As UniGB-UCS2-H wants it. */
  static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(letter -> hex.append("%04X".formatted(letter)));
    return hex.toString();
  }
}
