package io.github.jihe.corpus.inject;

import java.util.List;
import java.util.Set;

/**
 * What must be found after an error was planted.
 *
 * @param rules ids of which one must report it; the first is the one that the error is counted
 *     under
 * @param severity the least severity, as the JSON writes it: {@code error}, {@code warning}
 * @param words of which the finding must quote one as reported, as expected or as evidence
 */
public record Expected(Set<String> rules, String rule, String severity, Set<String> words) {

  public Expected {
    rules = Set.copyOf(rules);
    words = Set.copyOf(words);
  }

  static Expected error(String rule, String... words) {
    return oneOf(Set.of(rule), rule, "error", words);
  }

  static Expected warning(String rule, String... words) {
    return oneOf(Set.of(rule), rule, "warning", words);
  }

  static Expected info(String rule, String... words) {
    return oneOf(Set.of(rule), rule, "info", words);
  }

  /** Any of these rules may report it. */
  static Expected oneOf(Set<String> rules, String rule, String severity, String... words) {
    return new Expected(rules, rule, severity, Set.copyOf(List.of(words)));
  }
}
