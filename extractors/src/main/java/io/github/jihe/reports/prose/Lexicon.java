package io.github.jihe.reports.prose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import io.github.jihe.words.WordSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code lexicon.yaml}. Immutable. */
final class Lexicon {
  private final Map<String, WordSet> lists = new HashMap<>();
  private final Map<Measure, List<String>> measures = new EnumMap<>(Measure.class);
  private final Map<FundSource, List<String>> kinds = new EnumMap<>(FundSource.class);
  private final Map<Assertion.Kind, List<Sought>> assertions = new EnumMap<>(Assertion.Kind.class);
  private final List<List<String>> complements = new ArrayList<>();

  private Lexicon(JsonNode root) {
    root.properties()
        .forEach(
            entry -> {
              switch (entry.getKey()) {
                case "measures" ->
                    entry
                        .getValue()
                        .properties()
                        .forEach(
                            m -> measures.put(Measure.valueOf(m.getKey()), words(m.getValue())));
                case "kinds" ->
                    entry
                        .getValue()
                        .properties()
                        .forEach(
                            k -> kinds.put(FundSource.valueOf(k.getKey()), words(k.getValue())));
                case "assertions" ->
                    entry
                        .getValue()
                        .properties()
                        .forEach(
                            a ->
                                assertions.put(
                                    Assertion.Kind.valueOf(a.getKey()),
                                    words(a.getValue()).stream().map(Sought::new).toList()));
                case "complements" -> entry.getValue().forEach(set -> complements.add(words(set)));
                default -> lists.put(entry.getKey(), new WordSet(words(entry.getValue())));
              }
            });
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    words.sort(Comparator.comparingInt(String::length).reversed());
    return List.copyOf(words);
  }

  /** The words that come with the program. */
  static Lexicon standard() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.yaml")) {
      return new Lexicon(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException("lexicon.yaml", e);
    }
  }

  /**
   * The words of a list, longest first.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  List<String> list(String name) {
    return set(name).words();
  }

  private WordSet set(String name) {
    WordSet words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list " + name);
    }
    return words;
  }

  Map<Measure, List<String>> measures() {
    return measures;
  }

  Map<FundSource, List<String>> kinds() {
    return kinds;
  }

  Map<Assertion.Kind, List<Sought>> assertions() {
    return assertions;
  }

  List<List<String>> complements() {
    return complements;
  }

  boolean contains(String list, String text) {
    return set(list).isIn(text);
  }

  /** The longest word of the list that the text begins with. */
  Optional<String> opening(String list, String text) {
    return set(list).opening(text);
  }

  /** The longest word of the list that the text ends with. */
  Optional<String> ending(String list, String text) {
    return set(list).ending(text);
  }
}
