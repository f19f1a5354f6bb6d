package io.github.jihe.outputs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the names of facts and of their fields are in Chinese. */
final class FactWords {
  private static final Properties WORDS = read();

  private FactWords() {}

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream in = FactWords.class.getResourceAsStream("fact-words.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("fact-words.properties is part of the program", e);
    }
    return words;
  }

  /** The Chinese word, or the same text if there is none. */
  static String of(String name) {
    return WORDS.getProperty(name, name);
  }
}
