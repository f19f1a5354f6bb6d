package io.github.jihe.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the resource {@code units.txt}: which units may follow a number. */
final class UnitWords {
  private static final Map<String, List<String>> WORDS = load();

  /** The words by their first character, longest first. */
  private static final Map<Character, List<String>> BY_FIRST =
      WORDS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.groupingBy(word -> word.charAt(0)));

  private static final List<String> MULTIPLIERS =
      List.of("万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百");

  private static final String MULTIPLIER_BEGINNINGS = "万千百十亿";

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
    if (at >= text.length() || MULTIPLIER_BEGINNINGS.indexOf(text.charAt(at)) < 0) {
      return "";
    }
    for (String multiplier : MULTIPLIERS) {
      if (text.startsWith(multiplier, at)) {
        return multiplier;
      }
    }
    return "";
  }

  /** The longest unit, without multiplier, at this place; empty if there is none. */
  static String wordAt(String text, int at) {
    if (at >= text.length()) {
      return "";
    }
    for (String word : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(word, at)
          && standsAlone(text, at + word.length(), word, WORDS.get(word))) {
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
