package io.github.jihe.review;

import io.github.jihe.run.Decision;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a file of decisions.
 *
 * @param line in the file, from 1
 * @param fingerprint id of the finding that was decided about
 * @param rule id of its check; empty if the file does not say
 * @param file its file; empty if the file does not say
 * @param unit its unit; empty if the file does not say
 */
record DecisionRow(
    long line,
    String fingerprint,
    Decision decision,
    Scope scope,
    Optional<String> rule,
    Optional<String> file,
    Optional<String> unit) {

  /** What a decision speaks of. */
  enum Scope {
    /** This finding, in whatever file it is found again. */
    FINDING("本条"),
    /** Everything that the same rule finds in the same file. */
    FILE("本文件"),
    /** Everything that the same rule finds in files of the same unit. */
    UNIT("本单位");

    private final String chinese;

    Scope(String chinese) {
      this.chinese = chinese;
    }

    static Optional<Scope> named(String name) {
      return name.isEmpty()
          ? Optional.of(FINDING)
          : Stream.of(values()).filter(scope -> scope.chinese.equals(name)).findFirst();
    }
  }
}
