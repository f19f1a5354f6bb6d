package io.github.jihe.checks;

import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/**
 * One rule. Stateless and thread safe; annotated with {@link CheckInfo}. A check without its
 * operands gives {@link Outcome.NotChecked} or, where the report has nothing of the kind, no
 * outcome.
 */
public interface Check {

  /** One outcome for each comparison made, in the order of the document. */
  Stream<Outcome> check(Report report, Profile profile);

  /** The annotation of the class. */
  default CheckInfo info() {
    return getClass().getAnnotation(CheckInfo.class);
  }
}
