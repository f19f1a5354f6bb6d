package io.github.jihe.checks;

import io.github.jihe.facts.Source;

/** What one comparison came to. */
public sealed interface Outcome {

  /** Holds, exactly or within rounding (通过). */
  record Consistent(Source source) implements Outcome {}

  /** Does not hold (有问题). */
  record Inconsistent(Finding finding) implements Outcome {}

  /**
   * Could not be compared (未能核).
   *
   * @param reason one Chinese sentence
   */
  record NotChecked(String reason, Source source) implements Outcome {}
}
