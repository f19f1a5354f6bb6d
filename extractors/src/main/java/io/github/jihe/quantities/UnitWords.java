package io.github.jihe.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the resource {@code units.txt}: which units may follow a number. */
final class UnitWords {
  private static final Map<String, List<String>> WORDS = load();
  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final List<String> MULTIPLIERS =
      List.of("万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百");

  private UnitWords() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> words = new HashMap<>();
    try (InputStream in = UnitWords.class.getResourceAsStream("units.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int bar = line.indexOf('|');
        String word = (bar < 0 ? line : line.substring(0, bar)).strip();
        words.put(
            word, bar < 0 ? List.of() : List.of(line.substring(bar + 1).strip().split("\\s+")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }

  /** The multiplier at this place, such as 万; empty if there is none. */
  static String multiplierAt(String text, int at) {
    for (String multiplier : MULTIPLIERS) {
      if (text.startsWith(multiplier, at)) {
        return multiplier;
      }
    }
    return "";
  }

  /** The longest unit, without multiplier, at this place; empty if there is none. */
  static String wordAt(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      String word = text.substring(at, at + length);
      List<String> never = WORDS.get(word);
      if (never != null && standsAlone(text, at + length, word, never)) {
        return word;
      }
    }
    return "";
  }

  private static boolean standsAlone(String text, int end, String word, List<String> never) {
    for (String next : never) {
      if (text.startsWith(next, end)) {
        return false;
      }
    }
    boolean latin = ArabicNumerals.isLatin(word.charAt(word.length() - 1));
    return !(latin && end < text.length() && ArabicNumerals.isLatinOrDigit(text.charAt(end)));
  }
}
